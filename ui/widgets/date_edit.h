// A field for a day: typed freely and read by the owner's function, or chosen from a calendar.
#pragma once

#include "ui/widgets/value_edit.h"

#include <QCalendar>
#include <QDate>
#include <QLocale>
#include <optional>

namespace kontor {

class Button;
class Popover;

class DateEdit : public ValueEdit {
    Q_OBJECT

public:
    /// How days are written and understood; every function is the owner's.
    struct Rules {
        std::function<std::optional<QDate>(const QString &)> parse;
        std::function<QString(const QDate &)> write;
        std::function<QString(const QDate &)> writeLong; // the reading beside a half-typed date
        QString error;                                   // the sentence for what cannot be read
        QLocale locale;
        QCalendar calendar;
        std::function<QDate()> today; // in the office's time zone; the computer's where empty
    };

    explicit DateEdit(Rules rules, QWidget *parent = nullptr);

    std::optional<QDate> date() const;
    void setDate(std::optional<QDate> date);
    /// Alt+Down and the button do the same.
    void openCalendar();

Q_SIGNALS:
    /// A day was typed and left, chosen, or the field emptied.
    void dateChosen(std::optional<QDate> date);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void commit() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QDate today() const;
    void step(int days);
    void placeButton();

    Rules m_rules;
    Button *m_button;
};

} // namespace kontor
