// A check of the office finds what SQLite cannot know.
#include "core/actions/office_check.h"

#include "core/storage/connection.h"
#include "tests/support/core/office_fixture.h"

namespace kontor::test {

class OfficeChecks : public OfficeTest {
protected:
    void SetUp() override {
        OfficeTest::SetUp();
        m_deal = create(kind::deal, {{QStringLiteral("title"), text("Boiler")},
                                     {QStringLiteral("amount"), money("100.00", "EUR")}});
        ASSERT_TRUE(set(kind::deal, m_deal, {{QStringLiteral("title"), text("Furnace")}}));
        ASSERT_TRUE(set(kind::deal, m_deal, {{QStringLiteral("title"), text("Stove")}}));
        create(kind::account,
               {{QStringLiteral("name"), text("Bäckerei")}, {QStringLiteral("email"), text("a@b.example")}});
    }
    CheckReport report() {
        auto checked = checkOffice(workspace());
        EXPECT_TRUE(checked);
        return *checked;
    }
    void behindItsBack(const QByteArray &sql) {
        ASSERT_TRUE(workspace()
                        .maintain([&](Connection &writer) -> Result<void> {
                            writer.exec(sql);
                            return {};
                        })
                        .result());
    }
    void expectFound(const char *word) {
        const CheckReport found = report();
        EXPECT_FALSE(found.isSound());
        EXPECT_TRUE(found.text().contains(QString::fromUtf8(word))) << found.text().toStdString();
    }

    RecordId m_deal = 0;
};

TEST_F(OfficeChecks, FindNothingInASoundOffice) {
    ASSERT_TRUE(perform([&](UnitOfWork &unit) { return unit.remove(kind::deal, m_deal); }));
    const CheckReport found = report();
    EXPECT_TRUE(found.isSound()) << found.text().toStdString();
}

TEST_F(OfficeChecks, FindAValueThatItsHistoryDoesNotKnow) {
    behindItsBack("UPDATE deal SET probability=77, title='Oven' WHERE id=" + QByteArray::number(m_deal));
    expectFound("title");
}

TEST_F(OfficeChecks, FindAMissingChange) {
    behindItsBack("DELETE FROM history WHERE id=(SELECT max(id) - 1 FROM history WHERE field='title')");
    behindItsBack("DELETE FROM history WHERE id=(SELECT min(id) FROM history WHERE field='title')");
    expectFound("lack some of their changes");
}

TEST_F(OfficeChecks, FindWordsThatSearchDoesNotKnow) {
    behindItsBack("DELETE FROM entry");
    expectFound("words");
}

TEST_F(OfficeChecks, FindWhatSearchLacksAndMakeItAnew) {
    behindItsBack("DELETE FROM search_doc");
    expectFound("is not found by the search");
    ASSERT_TRUE(rebuildDerived(workspace()));
    EXPECT_TRUE(report().isSound()) << report().text().toStdString();
}

TEST_F(OfficeChecks, FindSumsThatDifferAndMakeThemAnew) {
    behindItsBack("UPDATE stage_total SET n=n+1");
    expectFound("differ from the deals");
    ASSERT_TRUE(rebuildDerived(workspace()));
    EXPECT_TRUE(report().isSound());
}

TEST_F(OfficeChecks, FindAnIdThatWillBeGivenTwice) {
    behindItsBack("UPDATE state SET next_id=1");
    expectFound("the next id is taken");
}

} // namespace kontor::test
