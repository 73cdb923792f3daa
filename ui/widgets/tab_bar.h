// Underlined tabs with counts.
#pragma once

#include <QHash>
#include <QTabBar>
#include <optional>

namespace kontor {

/// A QTabBar, so its keys and its roles for screen readers are those people know. Tabs bear a key, not an
/// index.
class TabBar : public QTabBar {
    Q_OBJECT

public:
    explicit TabBar(QWidget *parent = nullptr);

    void addTab(const QString &key, const QString &text);
    void setText(const QString &key, const QString &text);
    /// A grey number behind the text; none takes it away.
    void setCount(const QString &key, std::optional<int> count);
    QString current() const;
    /// Chooses without a signal.
    void setCurrent(const QString &key);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    int indexOf(const QString &key) const;
    QString countText(int index) const;

    QHash<QString, int> m_counts;
};

} // namespace kontor
