// The board and list of leads: they name company and person themselves, have no probability and are never
// sold.
#include "core/sales/stages.h"
#include "tests/support/core/office_fixture.h"
#include "ui/list/list_layout.h"
#include "ui/models/board_card.h"

namespace kontor::test {

namespace {

class LeadBoard : public OfficeTest {
protected:
    BoardCard card(RecordId id, const BoardColumn &column = {}) {
        const LocaleFormat format(QStringLiteral("en"), QCalendar::System::Gregorian, false,
                                  QTimeZone::utc());
        const Record record = get(kind::lead, id);
        const auto names = read<RecordNames>(
            [&](const Reading &reading) -> Result<RecordNames> { return linkedNames(reading, {record}); });
        return boardCard({*workspace().schema(), format, workspace().today(), QTimeZone::utc()}, column,
                         record, *names);
    }
    QList<BoardColumn> columns() {
        const RecordId pipeline = find(kind::pipeline, "of = lead").value(0);
        return *read<QList<BoardColumn>>([&](const Reading &reading) -> Result<QList<BoardColumn>> {
            return StageColumns(kind::lead, pipeline).columns(reading, {.kind = "lead"});
        });
    }
};

TEST_F(LeadBoard, CardsNameTheAccountElseTheCompanyElseThePerson) {
    const RecordId id = create(kind::lead, {{QStringLiteral("title"), text("Request")},
                                            {QStringLiteral("firstName"), text("Jürgen")},
                                            {QStringLiteral("lastName"), text("Groß")}});
    EXPECT_EQ(card(id).customer, QString::fromUtf8("Jürgen Groß"));
    ASSERT_TRUE(set(kind::lead, id, {{QStringLiteral("company"), text("Baeckerei Gruenwald")}}));
    EXPECT_EQ(card(id).customer, QStringLiteral("Baeckerei Gruenwald"));
    const RecordId account = create(kind::account, {{QStringLiteral("name"), text("Bäckerei Grünwald")}});
    ASSERT_TRUE(set(kind::lead, id, {{QStringLiteral("account"), account}}));
    EXPECT_EQ(card(id).customer, QString::fromUtf8("Bäckerei Grünwald"));
}

TEST_F(LeadBoard, ClosedOnesBearTheirStatusNotLost) {
    const BoardColumn lost = columns().last();
    ASSERT_EQ(lost.ending, BoardColumn::Ending::Lost);
    const RecordId id = create(kind::lead, {{QStringLiteral("title"), text("Spam")}});
    const RecordId reason = find(kind::disqualifyReason, "name is not empty").value(0);
    ASSERT_TRUE(perform([&](UnitOfWork &unit) {
        return stages::move(unit, kind::lead, id, {.stage = {lost.key.toLongLong()}, .reason = reason});
    }));
    EXPECT_EQ(card(id, lost).stateText, QStringLiteral("Disqualified 18 Nov 2026"));
}

TEST_F(LeadBoard, ColumnsSayNothingOfProbability) {
    for (const BoardColumn &column : columns())
        EXPECT_EQ(column.probability, -1) << column.name.toStdString();
}

TEST_F(LeadBoard, TheListSaysWhatItIsBeforeHowToReachIt) {
    const QStringList shown = ListLayout::initial(*workspace().schema(), kind::lead).columns;
    EXPECT_EQ(shown.first(), QStringLiteral("title"));
    EXPECT_LT(shown.indexOf(QStringLiteral("status")), shown.indexOf(QStringLiteral("email")));
    EXPECT_LT(shown.indexOf(QStringLiteral("responsible")), shown.indexOf(QStringLiteral("phone")));
}

} // namespace

} // namespace kontor::test
