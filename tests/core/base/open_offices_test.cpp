// Nothing reads or replaces an office beside its own connections.
#include "core/actions/exporter.h"
#include "core/base/file_output.h"
#include "core/base/open_offices.h"
#include "core/exchange/csv.h"
#include "tests/support/core/office_fixture.h"

#include <QFile>

namespace kontor::test {

using OpenOffices = OfficeTest;

TEST_F(OpenOffices, AreNotReplacedByWhatIsWritten) {
    create(kind::account, {{QStringLiteral("name"), text("Isar Pharma")}});
    const QString office = workspace().path();
    FileOutput output(office);
    const auto opened = output.open();
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::Refused);
    const QString written = office + QStringLiteral(".part");
    ASSERT_TRUE(writeFile(written, "Name\r\n"));
    EXPECT_FALSE(replaceFile(written, office));
    EXPECT_FALSE(QFile::exists(written)) << "nothing is left beside it";
    EXPECT_EQ(find(kind::account, "name = \"Isar Pharma\"").size(), 1);
}

TEST_F(OpenOffices, AreNotReadAsTables) {
    const QString office = workspace().path();
    EXPECT_EQ(detectDialect(office, QStringLiteral("en")).error().code, ErrorCode::Refused);
    EXPECT_EQ(detectDialect(office + QStringLiteral("-wal"), QStringLiteral("en")).error().code,
              ErrorCode::Refused);
    CsvReader reader;
    EXPECT_EQ(reader.open(office, {}).error().code, ErrorCode::Refused);
}

TEST_F(OpenOffices, AreKnownByEveryNameUntilTheyAreClosed) {
    const QString office = workspace().path();
    const QString link = office + QStringLiteral(".link");
    ASSERT_TRUE(QFile::link(office, link));
    EXPECT_FALSE(refuseOpenOffice(link));
    EXPECT_TRUE(refuseOpenOffice(office + QStringLiteral(".csv"))) << "no such file";
    m_workspace.reset();
    EXPECT_TRUE(refuseOpenOffice(office));
    EXPECT_TRUE(refuseOpenOffice(link));
}

} // namespace kontor::test
