// Fields that read what is typed, find while one types, and choose days.
#include "tests/support/ui/look.h"
#include "ui/widgets/calendar_panel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/combo_picker.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/text_area.h"

#include <QSignalSpy>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace kontor {

namespace {

/// A window for one field, with a second one to leave to.
template <class Field>
struct FieldForm {
    QWidget window;
    Field *field;
    QLineEdit *other = new QLineEdit;

    template <class... Arguments>
    explicit FieldForm(Arguments &&...arguments) : field(new Field(std::forward<Arguments>(arguments)...)) {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(field);
        column->addWidget(other);
        column->addStretch();
        window.resize(500, 400);
        showActive(&window);
        field->setFocus();
    }
};

TypedValue readNumber(const QString &text) {
    bool good = false;
    const int number = text.toInt(&good);
    if (!good)
        return {{}, {}, QStringLiteral("Not a number")};
    return {QStringLiteral("= %1.00").arg(number), QStringLiteral("%1.00").arg(number), {}};
}

DateEdit::Rules isoRules() {
    DateEdit::Rules rules;
    rules.parse = [](const QString &text) -> std::optional<QDate> {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? std::optional(day) : std::nullopt;
    };
    rules.write = [](const QDate &day) { return day.toString(Qt::ISODate); };
    rules.writeLong = [](const QDate &day) { return day.toString(QStringLiteral("ddd d MMM yyyy")); };
    rules.error = QStringLiteral("There is no such day");
    rules.locale = QLocale(QLocale::English, QLocale::Germany);
    rules.today = [] { return QDate(2026, 11, 24); };
    return rules;
}

PickerItem pickerItem(const char *text) {
    return {QString::fromUtf8(text), QString::fromUtf8(text), {}, {}, {}, false};
}

SuggestionList *listOf(const QWidget &window) {
    return window.findChild<SuggestionList *>();
}

} // namespace

TEST(LineTest, AsksForTheHeightOfItsTextAlone) {
    testTheme();
    const LineEdit line;
    EXPECT_EQ(line.sizeHint().height(), QLineEdit().sizeHint().height());
}

TEST(ValueEditTest, ShowsTheReadingAndWritesItOut) {
    FieldForm<ValueEdit> form;
    form.field->setReader(readNumber);
    form.field->setSuffix(QStringLiteral("EUR"));
    QSignalSpy committed(form.field, &ValueEdit::committed);
    EXPECT_EQ(form.field->line()->hint(), QStringLiteral("EUR"));
    QTest::keyClicks(form.field->line(), QStringLiteral("12"));
    EXPECT_EQ(form.field->line()->hint(), QStringLiteral("= 12.00"));
    QTest::keyClick(form.field->line(), Qt::Key_Return);
    EXPECT_EQ(form.field->text(), QStringLiteral("12.00"));
    EXPECT_EQ(committed.size(), 1);
}

TEST(ValueEditTest, AnErrorKeepsWhatWasTyped) {
    FieldForm<ValueEdit> form;
    form.field->setReader(readNumber);
    QSignalSpy committed(form.field, &ValueEdit::committed);
    QTest::keyClicks(form.field->line(), QStringLiteral("12x"));
    form.other->setFocus();
    EXPECT_EQ(form.field->text(), QStringLiteral("12x"));
    EXPECT_EQ(form.field->error(), QStringLiteral("Not a number"));
    EXPECT_EQ(committed.size(), 0);
    form.field->setFocus();
    QTest::keyClick(form.field->line(), Qt::Key_Backspace);
    EXPECT_TRUE(form.field->error().isEmpty());
}

TEST(ValueEditTest, EscapeBringsTheOldTextBack) {
    FieldForm<ValueEdit> form;
    form.field->setText(QStringLiteral("7"));
    QTest::keyClicks(form.field->line(), QStringLiteral("8"));
    QTest::keyClick(form.field->line(), Qt::Key_Escape);
    EXPECT_EQ(form.field->text(), QStringLiteral("7"));
}

TEST(ValueEditTest, LeavingCommitsOnlyAfterAChange) {
    FieldForm<ValueEdit> form;
    QSignalSpy committed(form.field, &ValueEdit::committed);
    form.other->setFocus();
    EXPECT_EQ(committed.size(), 0);
    form.field->setFocus();
    QTest::keyClicks(form.field->line(), QStringLiteral("8"));
    form.other->setFocus();
    EXPECT_EQ(committed.size(), 1);
}

TEST(ValueEditTest, KeepsToTheRightEdgeInAMirroredWindow) {
    const RightToLeft mirrored;
    FieldForm<ValueEdit> form;
    EXPECT_TRUE(form.field->line()->alignment() & Qt::AlignRight);
    EXPECT_TRUE(form.field->line()->alignment() & Qt::AlignAbsolute);
}

TEST(DateEditTest, AltDownOpensTheCalendarAndEnterChooses) {
    FieldForm<DateEdit> form(isoRules());
    QSignalSpy chosen(form.field, &DateEdit::dateChosen);
    QTest::keyClick(form.field->line(), Qt::Key_Down, Qt::AltModifier);
    ASSERT_TRUE(form.window.findChild<CalendarPanel *>());
    QTest::keyClick(form.window.focusWidget(), Qt::Key_Right);
    QTest::keyClick(form.window.focusWidget(), Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(form.field->date(), QDate(2026, 11, 25));
    EXPECT_TRUE(form.field->line()->hasFocus());
}

TEST(DateEditTest, ReadsWhatIsTypedAndSaysWhenItCannot) {
    FieldForm<DateEdit> form(isoRules());
    QTest::keyClicks(form.field->line(), QStringLiteral("2026-12-11"));
    EXPECT_EQ(form.field->line()->hint(), QStringLiteral("Fri 11 Dec 2026"));
    QTest::keyClick(form.field->line(), Qt::Key_Return);
    EXPECT_EQ(form.field->date(), QDate(2026, 12, 11));
    form.field->line()->selectAll();
    QTest::keyClicks(form.field->line(), QStringLiteral("31.02."));
    QTest::keyClick(form.field->line(), Qt::Key_Return);
    EXPECT_EQ(form.field->error(), QStringLiteral("There is no such day"));
}

TEST(DateEditTest, ArrowsStepByDays) {
    FieldForm<DateEdit> form(isoRules());
    form.field->setDate(QDate(2026, 11, 30));
    QTest::keyClick(form.field->line(), Qt::Key_Up);
    EXPECT_EQ(form.field->date(), QDate(2026, 12, 1));
    QTest::keyClick(form.field->line(), Qt::Key_Down);
    EXPECT_EQ(form.field->date(), QDate(2026, 11, 30));
}

TEST(CalendarTest, WeekendsAreThoseOfTheCountry) {
    const QLocale iran(QStringLiteral("fa_IR")), germany(QStringLiteral("de_DE"));
    EXPECT_TRUE(isWeekend(iran, QDate(2026, 11, 27)));
    EXPECT_FALSE(isWeekend(iran, QDate(2026, 11, 28)));
    EXPECT_TRUE(isWeekend(germany, QDate(2026, 11, 28)));
    EXPECT_FALSE(isWeekend(germany, QDate(2026, 11, 27)));
}

TEST(CalendarTest, WalksByMonthsOfItsOwnCalendar) {
    CalendarPanel panel(QLocale(QStringLiteral("fa_IR")), QCalendar(QCalendar::System::Jalali));
    panel.setDate(QDate(2026, 11, 24));
    showActive(&panel);
    QTest::keyClick(panel.window()->focusWidget(), Qt::Key_PageDown);
    const auto parts = QCalendar(QCalendar::System::Jalali).partsFromDate(panel.date());
    EXPECT_EQ(parts.year, 1405);
    EXPECT_EQ(parts.month, 10);
    EXPECT_EQ(parts.day, 3);
}

TEST(LineEditTest, WritesEveryScriptOnOneBaseline) {
    const auto lowestInk = [](const char *utf8, bool typed = true) {
        LineEdit line;
        line.resize(160, 32);
        line.setReadOnly(true);
        showActive(&line);
        line.clearFocus();
        line.setText({});
        const QImage without = line.grab().toImage();
        if (typed)
            line.setText(QString::fromUtf8(utf8));
        else
            line.setPlaceholderText(QString::fromUtf8(utf8));
        const QImage with = line.grab().toImage();
        int lowest = -1;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                if (with.pixel(x, y) != without.pixel(x, y))
                    lowest = y;
            }
        }
        return lowest;
    };
    EXPECT_GT(lowestInk("130"), 0);
    EXPECT_NEAR(lowestInk("130"), lowestInk("۱۳۰"), 1);
    EXPECT_NEAR(lowestInk("H"), lowestInk("ا"), 1);
    EXPECT_NEAR(lowestInk("H"), lowestInk("H", false), 1);
    EXPECT_NEAR(lowestInk("H"), lowestInk("ا", false), 1);
}

TEST(PickerTest, FindsWhileTypingAndTakesWithEnter) {
    FieldForm<ComboPicker> form;
    form.field->setChoices({pickerItem("Anna König"), pickerItem("Trần Quân"), pickerItem("Michał Wójcik")});
    QSignalSpy changed(form.field, &ComboPicker::changed);
    QTest::keyClicks(form.field->line(), QStringLiteral("n"));
    ASSERT_TRUE(listOf(form.window));
    EXPECT_TRUE(listOf(form.window)->isVisible());
    QTest::keyClick(form.field->line(), Qt::Key_Down);
    QTest::keyClick(form.field->line(), Qt::Key_Return);
    EXPECT_EQ(form.field->key(), QStringLiteral("Trần Quân"));
    EXPECT_EQ(changed.size(), 1);
    EXPECT_FALSE(listOf(form.window)->isVisible());
}

TEST(PickerTest, LateAnswersToOldQuestionsAreThrownAway) {
    FieldForm<ComboPicker> form;
    QVector<ComboPicker::Answer> waiting;
    form.field->setSource([&](const QString &, const ComboPicker::Answer &answer) { waiting << answer; });
    QTest::keyClicks(form.field->line(), QStringLiteral("ab"));
    ASSERT_EQ(waiting.size(), 2);
    waiting[1]({pickerItem("Abend")});
    waiting[0]({pickerItem("Anna")});
    QTest::keyClick(form.field->line(), Qt::Key_Return);
    EXPECT_EQ(form.field->key(), QStringLiteral("Abend"));
}

TEST(PickerTest, HalfAWordLeavesWhatWasChosenAndEmptyClears) {
    FieldForm<ComboPicker> form;
    form.field->setChoices({pickerItem("Anna König"), pickerItem("Trần Quân")});
    form.field->setItems({pickerItem("Anna König")});
    form.field->line()->selectAll();
    QTest::keyClicks(form.field->line(), QStringLiteral("zz"));
    form.other->setFocus();
    EXPECT_EQ(form.field->key(), QStringLiteral("Anna König"));
    EXPECT_EQ(form.field->line()->text(), QStringLiteral("Anna König"));
    form.field->setFocus();
    form.field->line()->selectAll();
    QTest::keyClick(form.field->line(), Qt::Key_Delete);
    form.other->setFocus();
    EXPECT_TRUE(form.field->key().isEmpty());
}

TEST(PickerTest, OffersToMakeWhatDoesNotExist) {
    FieldForm<ComboPicker> form;
    form.field->setChoices({pickerItem("Isar Pharma AG")});
    form.field->setCreatable(true);
    QSignalSpy created(form.field, &ComboPicker::createRequested);
    QTest::keyClicks(form.field->line(), QStringLiteral("Nordwind"));
    QTest::keyClick(form.field->line(), Qt::Key_Return);
    ASSERT_EQ(created.size(), 1);
    EXPECT_EQ(created[0][0].toString(), QStringLiteral("Nordwind"));
}

TEST(PickerTest, TabStaysWhereMakingItLed) {
    FieldForm<ComboPicker> form;
    form.field->setChoices({pickerItem("Isar Pharma AG")});
    form.field->setCreatable(true);
    QLineEdit panel(&form.window);
    panel.setFocusPolicy(Qt::StrongFocus);
    panel.show();
    QObject::connect(form.field, &ComboPicker::createRequested, &panel, [&panel] { panel.setFocus(); });
    form.field->line()->setFocus();
    QTest::keyClicks(form.field->line(), QStringLiteral("Nordwind"));
    QTest::keyClick(form.field->line(), Qt::Key_Tab);
    EXPECT_EQ(form.window.focusWidget(), &panel);
}

TEST(PickerTest, SeveralBecomeChipsThatCanBeTakenAway) {
    FieldForm<ComboPicker> form;
    form.field->setMultiple(true);
    form.field->setChoices({pickerItem("Anna König"), pickerItem("Trần Quân")});
    QTest::keyClicks(form.field->line(), QStringLiteral("anna"));
    QTest::keyClick(form.field->line(), Qt::Key_Return);
    QTest::keyClick(form.field->line(), Qt::Key_Down);
    QTest::keyClick(form.field->line(), Qt::Key_Return);
    EXPECT_EQ(form.field->keys(), QStringList({QStringLiteral("Anna König"), QStringLiteral("Trần Quân")}));
    QTest::keyClick(form.field->line(), Qt::Key_Backspace);
    EXPECT_EQ(form.field->keys(), QStringList(QStringLiteral("Anna König")));
    Q_EMIT form.field->findChild<Chip *>()->closeRequested();
    EXPECT_TRUE(form.field->keys().isEmpty());
}

TEST(PickerTest, EscapeClosesTheListFirst) {
    FieldForm<ComboPicker> form;
    form.field->setChoices({pickerItem("Anna König")});
    QTest::keyClicks(form.field->line(), QStringLiteral("a"));
    QTest::keyClick(form.field->line(), Qt::Key_Escape);
    EXPECT_FALSE(listOf(form.window)->isVisible());
    EXPECT_TRUE(form.field->line()->text().isEmpty());
}

TEST(TextAreaTest, GrowsWithItsLinesAndAcceptsWithControlEnter) {
    FieldForm<TextArea> form(2, 4);
    QSignalSpy accepted(form.field, &TextArea::accepted);
    const int before = form.field->height();
    QTest::keyClicks(form.field, QStringLiteral("one"));
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(form.field, Qt::Key_Return);
    EXPECT_GT(form.field->height(), before);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(form.field, Qt::Key_Return);
    EXPECT_LT(form.field->height(), 3 * before);
    QTest::keyClick(form.field, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(accepted.size(), 1);
    QTest::keyClick(form.field, Qt::Key_Tab);
    EXPECT_TRUE(form.other->hasFocus());
}

TEST(TagTest, NewWordsAreSimplyMade) {
    FieldForm<TagEdit> form;
    form.field->setKnown({QStringLiteral("machines")});
    QTest::keyClicks(form.field->line(), QStringLiteral("key"));
    QTest::keyClick(form.field->line(), Qt::Key_Return);
    QTest::keyClicks(form.field->line(), QStringLiteral("mach"));
    QTest::keyClick(form.field->line(), Qt::Key_Return);
    EXPECT_EQ(form.field->tags(), QStringList({QStringLiteral("key"), QStringLiteral("machines")}));
}

/// Persian is written higher than English: the field was as high as in the language it was made in.
TEST(PickerTest, IsAsHighAsItsFontOfNow) {
    FieldForm<ComboPicker> form;
    form.field->setMultiple(true);
    QLineEdit *line = form.field->line();
    QFont large = line->font();
    large.setPixelSize(30);
    form.window.setFont(large);
    line->setFont(large);
    QCoreApplication::processEvents();
    EXPECT_GE(line->height(), QFontMetrics(large).height());
    EXPECT_GE(form.field->height(), line->height());
}

} // namespace kontor
