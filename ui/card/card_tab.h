// CardTab: what stands beside the form of a card: timeline, files, relations, history.
#pragma once

#include "ui/page.h"

namespace kontor {

struct CardRecord {
    QByteArray kind;
    RecordId id = 0;
    QString title;
};

class CardTab : public QWidget {
    Q_OBJECT

public:
    CardTab(PageHost &host, QWidget *parent) : QWidget(parent), m_host(host) {}

    void setRecord(const CardRecord &record) {
        m_record = record;
        reload();
    }
    /// Something in the file changed.
    void refresh() {
        if (m_record.id)
            reload();
    }
    const CardRecord &record() const { return m_record; }
    /// Reads again what it shows; keeps what is being typed.
    virtual void reload() = 0;

Q_SIGNALS:
    /// How much there is, for the number on the tab.
    void counted(int number);

protected:
    PageHost &host() const { return m_host; }
    Workspace &workspace() const { return m_host.workspace(); }
    const LocaleFormat &format() const { return m_host.format(); }
    QString momentText(qint64 ms) const {
        return format().shortMoment(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC), workspace().clock().now());
    }

private:
    PageHost &m_host;
    CardRecord m_record;
};

} // namespace kontor
