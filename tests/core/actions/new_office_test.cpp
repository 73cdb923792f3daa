// What a new office takes from its country.
#include "core/actions/new_office.h"

#include "core/security/organisation.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace kontor;

namespace {

class NewOffices : public ::testing::Test {
protected:
    /// The settings of an office made there, with its number format as the context has it.
    QString numbersOf(const char *country, const char *language) {
        const QString path = m_folder.filePath(QString::fromLatin1(country) + QString::fromLatin1(language));
        const FixedClock clock(QDateTime(QDate(2026, 11, 18), QTime(9, 0), Qt::UTC));
        auto made = Workspace::create(path, clock);
        EXPECT_TRUE(made);
        const auto me = setUpOffice(**made, {.name = QStringLiteral("Office"),
                                             .country = QString::fromLatin1(country),
                                             .language = QString::fromLatin1(language)});
        EXPECT_TRUE(me);
        m_marks = (*made)->context()->office.numbers;
        auto stored = (*made)->read<QString>(Workspace::LaneKind::Quick, [](const Reading &reading) {
            const auto office = record(reading, kind::office, reading.context.office.id);
            return Result<QString>(ConstRow<OfficeKind>(*office)[kind::office.numbers]);
        });
        return *stored.result();
    }

    QTemporaryDir m_folder;
    NumberMarks m_marks = NumberMarks::OfLanguage;
};

} // namespace

TEST_F(NewOffices, WriteNumbersAsTheirCountryDoes) {
    EXPECT_EQ(numbersOf("DE", "en"), QStringLiteral("pointComma"));
    EXPECT_EQ(m_marks, NumberMarks::PointComma) << "in force at once";
    EXPECT_EQ(numbersOf("CH", "de"), QStringLiteral("apostrophePoint"));
}

TEST_F(NewOffices, LeaveNumbersToTheLanguageWhereItWritesAsTheCountryDoes) {
    for (const auto &[country, language] :
         {std::pair{"VN", "vi"}, {"IR", "fa"}, {"US", "en"}, {"PL", "pl"}}) {
        EXPECT_EQ(numbersOf(country, language), QStringLiteral("language")) << country;
        EXPECT_EQ(m_marks, NumberMarks::OfLanguage) << country;
    }
}
