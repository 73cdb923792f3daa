// What the settings of the office refuse.
#include "core/security/organisation.h"
#include "tests/support/core/office_fixture.h"

namespace kontor::test {

using OfficeRules = OfficeTest;

TEST_F(OfficeRules, LeaveBackupsSomeRoom) {
    const RecordId office = find(kind::office, "id > 0").value(0);
    EXPECT_EQ(workspace().context()->office.backupSpace, 20) << "as long as nobody says otherwise";
    EXPECT_FALSE(set(kind::office, office, {{QStringLiteral("backupSpace"), Value(qint64(0))}}));
    EXPECT_TRUE(set(kind::office, office, {{QStringLiteral("backupSpace"), Value(qint64(5))}}));
    EXPECT_EQ(workspace().context()->office.backupSpace, 5);
}

} // namespace kontor::test
