// Fields for amounts, numbers, telephones: they show how what is typed will be read, and know no rule
// themselves.
#pragma once

#include "ui/widgets/line_edit.h"

#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace kontor {

class FieldError;
class Label;

/// How a text is read. A function of the field's owner fills it.
struct TypedValue {
    QString shown;  // the reading in words or digits, e.g. "Fri 11 Dec 2026"; may be empty
    QString normal; // what the field holds after it is left, e.g. "130,500.00"; empty keeps what was typed
    QString error;  // a sentence; empty when the text can be read
};

/// A line edit that draws a quiet text at its far end and can be marked wrong.
class FieldLine : public LineEdit {
    Q_OBJECT

public:
    explicit FieldLine(QWidget *parent = nullptr);

    void setHint(const QString &hint);
    QString hint() const { return m_hint; }
    /// False when the hint has no room beside the text.
    bool hintFits() const;
    void setWrong(bool on);
    /// Extra room at the far end for a button.
    void setTrailingRoom(int pixels);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
    int m_trailing = 0;
};

class ValueEdit : public QWidget {
    Q_OBJECT

public:
    using Reader = std::function<TypedValue(const QString &)>;

    explicit ValueEdit(QWidget *parent = nullptr);

    void setReader(Reader reader);
    /// Sets without a signal and takes an error away.
    void setText(const QString &text);
    QString text() const;
    /// What was typed can be read; an empty field can.
    bool isValid() const { return m_reading.error.isEmpty(); }
    /// Stands at the far end while nothing else does, e.g. the currency.
    void setSuffix(const QString &suffix);
    void setPlaceholder(const QString &text);
    /// An error the form knows, e.g. "must be filled"; typing takes it away.
    void setError(const QString &sentence);
    QString error() const;
    void setReadOnly(bool on);
    FieldLine *line() const { return m_line; }

Q_SIGNALS:
    void edited(const QString &text);
    /// Enter, or the focus left after a change, with a text that can be read.
    void committed(const QString &text);
    /// Escape: the text is again what it was when the focus came.
    void abandoned();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    virtual void read();
    virtual void commit();
    QVBoxLayout *column() const { return m_column; }

private:
    void showReading();

    FieldLine *m_line;
    Label *m_below;
    FieldError *m_error;
    QVBoxLayout *m_column;
    Reader m_reader;
    TypedValue m_reading;
    QString m_suffix;
    QString m_before;
    bool m_dirty = false;
};

} // namespace kontor
