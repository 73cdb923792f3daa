// Each language changes Qt's own text, the direction and the locale, while windows are open.
#include "ui/theme/languages.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTranslator>
#include <gtest/gtest.h>

namespace kontor {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ExpectedLanguage {
    const char *code;
    const char16_t *cancel;
    Qt::LayoutDirection direction;
};

void PrintTo(const ExpectedLanguage &expected, std::ostream *out) {
    *out << expected.code;
}

QString textOfCancel() {
    const QDialogButtonBox box(QDialogButtonBox::Cancel);
    return box.button(QDialogButtonBox::Cancel)->text();
}

class EachLanguage : public ::testing::TestWithParam<ExpectedLanguage> {
protected:
    ~EachLanguage() override { m_languages.use(u"en"_s); }
    QString code() const { return QString::fromLatin1(GetParam().code); }

    Languages m_languages;
};

} // namespace

TEST_P(EachLanguage, SetsTextDirectionAndLocale) {
    QSignalSpy changed(&m_languages, &Languages::changed);
    ASSERT_TRUE(m_languages.use(code()));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(m_languages.current(), code());
    EXPECT_EQ(textOfCancel(), QString::fromUtf16(GetParam().cancel));
    EXPECT_EQ(QApplication::layoutDirection(), GetParam().direction);
    EXPECT_EQ(QLocale().language(), QLocale(code()).language());
}

TEST_P(EachLanguage, ComesAfterEveryOtherLanguage) {
    for (const Language &before : languages()) {
        ASSERT_TRUE(m_languages.use(before.code));
        ASSERT_TRUE(m_languages.use(code()));
        EXPECT_EQ(textOfCancel(), QString::fromUtf16(GetParam().cancel))
            << "after " << before.code.toStdString();
        EXPECT_EQ(QApplication::layoutDirection(), GetParam().direction);
    }
}

TEST_P(EachLanguage, HasItsTextInsideTheProgram) {
    EXPECT_TRUE(QFile::exists(u":/i18n/kontor_%1.qm"_s.arg(code())));
    QTranslator qtText;
    EXPECT_EQ(qtText.load(u"qtbase_"_s + code(), u":/i18n"_s), code() != "en"_L1);
}

INSTANTIATE_TEST_SUITE_P(Five, EachLanguage,
                         ::testing::Values(ExpectedLanguage{"en", u"Cancel", Qt::LeftToRight},
                                           ExpectedLanguage{"vi", u"Hủy", Qt::LeftToRight},
                                           ExpectedLanguage{"de", u"Abbrechen", Qt::LeftToRight},
                                           ExpectedLanguage{"pl", u"Anuluj", Qt::LeftToRight},
                                           ExpectedLanguage{"fa", u"انصراف", Qt::RightToLeft}),
                         [](const auto &expected) { return std::string(expected.param.code); });

TEST(Languages, OpenWindowsFollow) {
    Languages chosen;
    QDialogButtonBox box(QDialogButtonBox::Cancel);
    auto *number = new QSpinBox(&box);
    chosen.use(u"fa"_s);
    QApplication::processEvents();
    EXPECT_EQ(box.button(QDialogButtonBox::Cancel)->text(), u"انصراف"_s);
    EXPECT_EQ(box.layoutDirection(), Qt::RightToLeft);
    EXPECT_EQ(number->locale().language(), QLocale::Persian);
    chosen.use(u"en"_s);
    QApplication::processEvents();
    EXPECT_EQ(box.button(QDialogButtonBox::Cancel)->text(), u"Cancel"_s);
    EXPECT_EQ(box.layoutDirection(), Qt::LeftToRight);
    EXPECT_EQ(number->locale().language(), QLocale::English);
}

TEST(Languages, CountsAreWrittenAsTheOfficeWritesNumbers) {
    Languages chosen;
    const auto deals = [] { return QCoreApplication::translate("ListFoot", "%Ln deals", nullptr, 12345); };
    chosen.use({u"en"_s, QCalendar::System::Gregorian, false, QTimeZone::utc(), NumberMarks::PointComma});
    EXPECT_EQ(deals(), u"12.345 deals"_s);
    chosen.use({u"fa"_s, QCalendar::System::Jalali, false, QTimeZone::utc()});
    EXPECT_TRUE(deals().contains(u"12,345"_s)) << "Latin digits, where somebody chose them";
    chosen.use(u"en"_s);
    EXPECT_EQ(deals(), u"12,345 deals"_s);
}

TEST(Languages, AnUnknownLanguageChangesNothing) {
    Languages chosen;
    chosen.use(u"de"_s);
    QSignalSpy changed(&chosen, &Languages::changed);
    EXPECT_FALSE(chosen.use(u"xx"_s));
    EXPECT_EQ(chosen.current(), u"de"_s);
    EXPECT_EQ(changed.count(), 0);
    chosen.use(u"en"_s);
}

TEST(Languages, TheFirstOfferedOneOfTheMachineIsTaken) {
    EXPECT_EQ(Languages::firstOffered({u"fr-FR"_s, u"vi-Latn-VN"_s, u"de"_s}), u"vi"_s);
    EXPECT_EQ(Languages::firstOffered({u"fa_IR"_s}), u"fa"_s);
    EXPECT_EQ(Languages::firstOffered({u"C"_s}), u"en"_s);
    EXPECT_EQ(Languages::firstOffered({}), u"en"_s);
}

} // namespace kontor
