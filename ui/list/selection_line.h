// SelectionLine: the accent line over a list that says how many are selected and what can be done with them.
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace kontor {

class LineAction;
class LineLabel;

class SelectionLine : public QWidget {
    Q_OBJECT

public:
    explicit SelectionLine(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;
    /// A word to press, in reading order. The widget stands for it as anchor of panels.
    QWidget *addAction(const QString &key, const QString &text);
    void clearActions();
    QSize sizeHint() const override;

Q_SIGNALS:
    void triggered(const QString &key, QWidget *anchor);
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// What has no room waits in a menu behind the others.
    void arrange();
    void openRest();

    LineLabel *m_text;
    QHBoxLayout *m_actions;
    QList<LineAction *> m_words;
    LineAction *m_more;
    QWidget *m_close;
};

} // namespace kontor
