// NoteEdit: a growing field for a note with its two buttons; Ctrl+Enter keeps it, Escape leaves it.
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace kontor {

class NoteEdit final : public QWidget {
    Q_OBJECT

public:
    explicit NoteEdit(const QString &text, QWidget *parent = nullptr);
    QString text() const;
    void setText(const QString &text);
    bool isDirty() const;

Q_SIGNALS:
    void kept(const QString &text);
    void left();
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void keep();

    QPlainTextEdit *m_edit;
    QString m_before;
};

} // namespace kontor
