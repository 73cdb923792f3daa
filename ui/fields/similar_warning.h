// While a record is typed: an amber line names those that may be the same, with the reason (X2, Z8).
#pragma once

#include "core/workspace/similar.h"
#include "core/workspace/workspace.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace kontor {

class PageHost;

/// Hidden while there is none; never keeps anybody from saving.
class SimilarWarning final : public QWidget {
    Q_OBJECT

public:
    explicit SimilarWarning(PageHost &host, QWidget *parent = nullptr);
    ~SimilarWarning() override;

    /// After each key: asks once the fingers rest. Of a record of the file only where it would be compared by
    /// something else than `before`.
    void typed(const Record &record, const Record &before = {});
    /// Saved, or thrown away.
    void clear();

Q_SIGNALS:
    /// It has become taller or lower.
    void resized();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Found {
        QString number = {};
        QString title = {};
        QStringList reasons = {};
        RecordRef ref = {};
    };
    struct Answer {
        QList<Found> found = {};
        int more = 0;
        int hidden = 0;
    };
    static Answer answer(const Reading &reading, const Record &typed);
    void ask();
    void show(const Answer &answer);
    void fill();
    void addLine(const QString &text, const RecordRef &ref = {});

    PageHost &m_host;
    Record m_record;
    Answer m_answer;
    QTimer m_pause;
    CancelFlag m_cancel;
    QVBoxLayout *m_lines;
};

} // namespace kontor
