// A bar in the page that says what is wrong or worth knowing, and what to do about it.
#pragma once

#include "ui/widgets/paint.h"

#include <QWidget>

namespace kontor {

class Button;
class Label;

class InlineMessage : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error, Done };

    explicit InlineMessage(Kind kind, const QString &text = {}, QWidget *parent = nullptr);
    void set(Kind kind, const QString &text);
    QString text() const;
    /// The one thing to do about it, at the far end.
    Button *setAction(const QString &text);
    void setClosable(bool on);
    /// From edge to edge of the window: without round corners, a line only below.
    void setAcross();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    Label *m_label;
    Button *m_action = nullptr;
    Button *m_close;
    bool m_across = false;
};

/// The words beside a wrong field: red, with a sign, so that colour is not alone. Hidden while empty.
class FieldError : public QWidget {
    Q_OBJECT

public:
    explicit FieldError(QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    Label *m_label;
};

} // namespace kontor
