// Filters in words, in the panel of conditions and in the search box.
#include "core/people/people.h"
#include "core/security/organisation.h"
#include "tests/support/ui/fake_host.h"
#include "tests/support/ui/list_page.h"
#include "tests/support/ui/look.h"
#include "ui/list/bulk_panel.h"
#include "ui/list/condition_row.h"
#include "ui/list/filter_panel.h"
#include "ui/list/filter_words.h"
#include "ui/list/record_table.h"
#include "ui/list/selection_line.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/combo_picker.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/suggestion_list.h"
#include "ui/widgets/value_edit.h"

#include <QAbstractButton>

namespace kontor {
namespace {

using test::FakeHost;
using test::ListPage;
using test::money;
using test::OfficeTest;
using test::text;
using test::waitFor;

class FilterUi : public OfficeTest {
protected:
    FieldFormat format(const char *language = "en") {
        return {workspace().schema(),
                LocaleFormat(QString::fromLatin1(language), QCalendar::System::Gregorian, false,
                             QTimeZone::utc()),
                QString::fromLatin1(language)};
    }
    QString words(const char *filter, const char *language = "en") {
        return filterWords(kind::deal, *parseFilter(QString::fromUtf8(filter)), format(language), {});
    }
};

TEST_F(FilterUi, AreSaidInWords) {
    EXPECT_EQ(words("responsible = me and amount > 2000 EUR"),
              QStringLiteral("Responsible: me and Amount over €2,000.00"));
    EXPECT_EQ(words("expectedClose = this month or amount is empty"),
              QStringLiteral("Expected close: this month or Amount is empty"));
    EXPECT_EQ(words("expectedClose >= 2026-12-11"), QStringLiteral("Expected close at least 11 Dec 2026"));
    EXPECT_EQ(words("probability between 10 and 50"), QStringLiteral("Probability between 10% and 50%"));
    EXPECT_EQ(words("not (title ~ \"x\" or title ~ \"%1\")").count(QStringLiteral("contains")), 2);
    EXPECT_EQ(words("(responsible = me or observers = me) and amount > 1"),
              QStringLiteral("(Responsible: me or Observers: me) and Amount over 1"));
}

TEST_F(FilterUi, ComeOutOfThePanelAsTheyWentIn) {
    FakeHost host(workspace());
    const RecordId account = create(
        kind::account, {{QStringLiteral("name"), text("Müller")}, {QStringLiteral("type"), text("company")}});
    const QStringList filters{QStringLiteral("responsible = me"),
                              QStringLiteral("account = %1 and amount > 2000.00 EUR").arg(account),
                              QStringLiteral("amount > 5.00 EUR and (responsible = me or observers = me)"),
                              QStringLiteral("stage in (\"Won\", \"Lost\") and expectedClose = this month"),
                              QStringLiteral("probability between 10 and 50"),
                              QStringLiteral("closed is empty and not title ~ \"x\""),
                              QStringLiteral("account.city ~ \"Hà Nội\""),
                              QStringLiteral("title ~ \"a\" or title is not empty"),
                              QStringLiteral("customer ~ \"acme\" and customer.city = \"Hue\""),
                              QString()};
    for (const QString &given : filters) {
        const Filter filter = given.isEmpty() ? Filter{} : *parseFilter(given);
        FilterPanel panel(host, kind::deal, filter, {});
        EXPECT_EQ(filterText(panel.filter()), filterText(filter)) << given.toStdString();
    }
}

TEST_F(FilterUi, ASearchIsAFilterOrWords) {
    const Schema &schema = *workspace().schema();
    EXPECT_EQ(searchMeaning(schema, kind::deal, QStringLiteral("amount > 5")).words, QString());
    EXPECT_FALSE(searchMeaning(schema, kind::deal, QStringLiteral("amount > 5")).filter.isEverything());
    EXPECT_EQ(searchMeaning(schema, kind::deal, QStringLiteral("Müller & Söhne")).words,
              QStringLiteral("Müller & Söhne"));
    EXPECT_EQ(searchMeaning(schema, kind::deal, QStringLiteral("colour = red")).words,
              QStringLiteral("colour = red"));
}

TEST_F(FilterUi, ANewConditionHoldsTheKeyboardAndTabGoesOnBehindIt) {
    FakeHost host(workspace());
    ListPage page(host, {.kind = kind::deal.key()});
    page.resize(1000, 600);
    showActive(&page);
    page.filterBar().openPanel();
    auto *panel = page.findChild<FilterPanel *>();
    ASSERT_TRUE(panel);
    const QList<QPushButton *> buttons = panel->findChildren<QPushButton *>();
    const auto one = std::find_if(buttons.begin(), buttons.end(),
                                  [](const QPushButton *button) { return button->text() == u"Condition"; });
    ASSERT_TRUE(one != buttons.end());
    QTest::mouseClick(*one, Qt::LeftButton);
    QCoreApplication::processEvents();
    const QList<ConditionRow *> rows = panel->findChildren<ConditionRow *>();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_TRUE(rows.last()->isAncestorOf(page.focusWidget()));
    QTest::keyClick(page.focusWidget(), Qt::Key_Tab); // operator
    QTest::keyClick(page.focusWidget(), Qt::Key_Tab); // cross: there is no value without a field
    EXPECT_TRUE(rows.last()->isAncestorOf(page.focusWidget()));
    QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(page.focusWidget(), *one);
}

TEST_F(FilterUi, OffersTheFieldsOfWhatALinkLeadsTo) {
    EXPECT_EQ(words("account.city ~ \"Hue\""), QStringLiteral("Account: City contains \u2068Hue\u2069"));
    FakeHost host(workspace());
    ConditionRow row(host, kind::deal, {}, {});
    auto *picker = row.findChild<ComboPicker *>();
    showActive(&row);
    row.focusField();
    QTest::keyClicks(picker->line(), QStringLiteral("account: city"));
    ASSERT_TRUE(waitFor([&] {
        return picker->findChild<SuggestionList *>() || row.window()->findChild<SuggestionList *>();
    }));
    QTest::keyClick(picker->line(), Qt::Key_Return);
    ASSERT_EQ(picker->key(), QStringLiteral("account.city"));
    EXPECT_EQ(picker->items().first().text, QStringLiteral("Account: City"));
    QTest::keyClicks(row.findChild<FieldLine *>(), QStringLiteral("Hue"));
    EXPECT_EQ(filterText(row.condition()), QStringLiteral("account.city ~ \"Hue\""));
    ConditionRow again(host, kind::deal, row.condition(), {});
    EXPECT_EQ(again.findChild<ComboPicker *>()->items().first().text, QStringLiteral("Account: City"));
    EXPECT_EQ(again.condition(), row.condition());
}

TEST_F(FilterUi, TheWordThatJoinsStandsBetweenConditions) {
    FakeHost host(workspace());
    FilterPanel panel(host, kind::deal,
                      *parseFilter(QStringLiteral(
                          "amount > 5.00 EUR and title ~ \"x\" and (responsible = me or observers = me)")),
                      {});
    panel.show();
    const auto words = [&panel] {
        QStringList list;
        const auto pills = panel.findChildren<Pill *>();
        for (const Pill *pill : pills)
            list.append(pill->text());
        list.sort();
        return list;
    };
    EXPECT_EQ(words(), (QStringList{QStringLiteral("and"), QStringLiteral("and"), QStringLiteral("or")}));
    panel.findChild<SegmentedSwitch *>()->setCurrent(QStringLiteral("any"));
    Q_EMIT panel.findChild<SegmentedSwitch *>()->chosen(QStringLiteral("any"));
    EXPECT_EQ(words(), (QStringList{QStringLiteral("and"), QStringLiteral("or"), QStringLiteral("or")}));
    // A group whose last condition goes leaves nothing to join.
    const QList<ConditionRow *> rows = panel.findChildren<ConditionRow *>();
    ASSERT_EQ(rows.size(), 4);
    Q_EMIT rows[3]->removed();
    Q_EMIT rows[2]->removed();
    EXPECT_EQ(words(), QStringList{QStringLiteral("or")});
    EXPECT_EQ(filterText(panel.filter()), QStringLiteral("amount > 5.00 EUR or title ~ \"x\""));
}

TEST_F(FilterUi, BulkChangesAllOfTheFilterAsOneStep) {
    const RecordId other = create(kind::employee, {{QStringLiteral("name"), text("Quân")},
                                                   {QStringLiteral("active"), Value(qint64(1))}});
    ASSERT_TRUE(perform([&](UnitOfWork &unit) -> Result<void> {
        for (int i = 0; i < 50; ++i) {
            auto made = unit.create(kind::deal, {{QStringLiteral("title"), QStringLiteral("d%1").arg(i)},
                                                 {QStringLiteral("responsible"), Value(m_me)}});
            if (!made)
                return made.error();
        }
        return {};
    }));
    FakeHost host(workspace());
    ListPage page(host, {.kind = kind::deal.key()});
    page.resize(1000, 600);
    showActive(&page);
    TableModel &model = page.list().model();
    ASSERT_TRUE(waitFor([&] { return model.queryIds().isComplete() && model.rowCount() == 50; }));
    page.focusContent();
    QTest::keyClick(&page.list().table(), Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(page.findChild<SelectionLine *>()->text(), QStringLiteral("all 50 of the filter selected"));
    auto *action = page.findChild<QAbstractButton *>(QStringLiteral("responsible"));
    ASSERT_TRUE(action);
    QTest::keyClick(action, Qt::Key_Space);
    auto *panel = page.findChild<BulkPanel *>();
    ASSERT_TRUE(panel);
    Q_EMIT panel->confirmed(QStringLiteral("responsible"), Value(other));
    EXPECT_TRUE(waitFor([&] { return model.rowCount() == 0; })); // none is mine any more
    EXPECT_EQ(find(kind::deal, qPrintable(QStringLiteral("responsible = %1").arg(other))).size(), 50);
    EXPECT_EQ(host.doneText, QStringLiteral("Responsible changed in 50 records"));
}

TEST_F(FilterUi, TheBinShowsWhatWasDeletedAndRestoresIt) {
    const RecordId deal = create(kind::deal, {{QStringLiteral("title"), text("Gone")}});
    ASSERT_TRUE(perform([&](UnitOfWork &unit) { return unit.remove(kind::deal, deal); }));
    FakeHost host(workspace());
    ListPage page(host, {.kind = kind::deal.key(), .bin = true});
    page.resize(1000, 600);
    showActive(&page);
    TableModel &model = page.list().model();
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 1 && model.recordAt(0); }));
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("Gone"));
    model.setTicks({.all = true});
    auto *restore = page.findChild<QAbstractButton *>(QStringLiteral("restore"));
    ASSERT_TRUE(restore);
    QTest::mouseClick(restore, Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return model.rowCount() == 0; }));
    EXPECT_EQ(find(kind::deal, "title = \"Gone\"").size(), 1);
}

} // namespace
} // namespace kontor
