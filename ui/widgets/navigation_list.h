// The list at the side of a page: entries under grey heads, one of them chosen, a grey number behind.
#pragma once

#include "ui/theme/icon.h"

#include <QListWidget>

namespace kontor {

class NavigationList : public QListWidget {
    Q_OBJECT

public:
    explicit NavigationList(const QString &name, QWidget *parent = nullptr);

    void addHead(const QString &text);
    void addEntry(const QString &key, const QString &text, std::optional<Icon> icon = {},
                  const QString &count = {});
    QString current() const;
    /// Marks without a signal.
    void setCurrent(const QString &key);
    /// One of several, not a place to go to: a check stands behind the current entry.
    void setMarksCurrent(bool on) { m_marksCurrent = on; }
    bool marksCurrent() const { return m_marksCurrent; }
    /// As wide as its longest entry, at least `least`.
    void fitWidth(int least);

Q_SIGNALS:
    void chosen(const QString &key);

private:
    bool m_marksCurrent = false;
};

} // namespace kontor
