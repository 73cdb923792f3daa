// The records of a pipeline are found whole, whether it is small, large or old.
#include "core/records/query_sql.h"
#include "tests/support/core/office_fixture.h"

namespace kontor::test {

namespace {

using namespace Qt::Literals::StringLiterals;

class PipelineQuery : public OfficeTest {
protected:
    void SetUp() override {
        OfficeTest::SetUp();
        m_main = find(kind::pipeline, "id > 0").value(0);
        m_partners = create(kind::pipeline, {{u"name"_s, text("Partners")}, {u"of"_s, text("deal")}});
        m_asked = create(kind::stage, {{u"name"_s, text("Asked")},
                                       {u"pipeline"_s, m_partners},
                                       {u"position"_s, Value(qint64(1))},
                                       {u"type"_s, text("open")}});
    }

    void addDeals(int number, RecordId pipeline) {
        auto done = perform([&](UnitOfWork &unit) -> Result<void> {
            unit.setBulk(true);
            for (int i = 0; i < number; ++i) {
                auto made = unit.create(
                    kind::deal, FieldValues{{u"title"_s, u"Roof %1"_s.arg(i)}, {u"pipeline"_s, pipeline}});
                if (!made)
                    return made.error();
            }
            return {};
        });
        ASSERT_TRUE(done) << done.error().text.toStdString();
    }

    QList<RecordId> deals(RecordId pipeline) {
        return find(kind::deal, u"pipeline = %1"_s.arg(pipeline).toUtf8().constData());
    }

    QByteArray where(const QString &filter) {
        return *read<QByteArray>([&](const Reading &reading) -> Result<QByteArray> {
            return compileQuery(reading, {.kind = "deal", .filter = *parseFilter(filter)}, Read::InOrder)
                ->where.text;
        });
    }

    RecordId m_main = 0;
    RecordId m_partners = 0;
    RecordId m_asked = 0;
};

} // namespace

TEST_F(PipelineQuery, SmallPipelineIsFoundByItsStages) {
    addDeals(3, m_main);
    addDeals(2, m_partners);
    EXPECT_EQ(deals(m_main).size(), 3);
    EXPECT_EQ(deals(m_partners).size(), 2);
    EXPECT_TRUE(
        where(u"pipeline = Partners"_s).contains("stage_id IN (" + QByteArray::number(m_asked) + ')'));
    EXPECT_EQ(find(kind::deal, "pipeline = Partners or title = \"Roof 2\"").size(), 3);
}

TEST_F(PipelineQuery, LargePipelineIsSoughtFromItsNewestRecordOn) {
    constexpr int many = 4200;
    addDeals(many, m_main);
    addDeals(2, m_partners);
    const QList<RecordId> found = deals(m_main);
    ASSERT_EQ(found.size(), many);
    EXPECT_TRUE(std::is_sorted(found.crbegin(), found.crend()));
    EXPECT_EQ(deals(m_partners).size(), 2);
    const QByteArray large = where(u"pipeline = %1"_s.arg(m_main));
    EXPECT_TRUE(large.contains("id <= ?")) << large.constData();
    EXPECT_FALSE(large.contains("stage_id"));
}

TEST_F(PipelineQuery, PipelineWithoutStagesHasNoDeals) {
    const RecordId empty = create(kind::pipeline, {{u"name"_s, text("Empty")}, {u"of"_s, text("deal")}});
    EXPECT_EQ(deals(empty).size(), 0);
}

} // namespace kontor::test
