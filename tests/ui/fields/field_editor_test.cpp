// Every type of field can be edited: what is put in comes out, the keyboard reaches it, errors are words.
#include "tests/support/ui/fake_host.h"
#include "tests/support/ui/look.h"

#include "core/work/work.h"
#include "ui/fields/field_editor.h"
#include "ui/theme/languages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/suggestion_list.h"

#include <QLineEdit>
#include <QSignalSpy>

namespace kontor::test {

namespace {

class FieldEditors : public OfficeTest {
protected:
    void SetUp() override {
        OfficeTest::SetUp();
        m_host = std::make_unique<FakeHost>(workspace());
        m_window.resize(420, 300);
        m_window.show();
        QApplication::setActiveWindow(&m_window);
    }

    static constexpr FieldType types[] = {
        FieldType::Text,    FieldType::LongText, FieldType::Int,      FieldType::Bool,   FieldType::Decimal,
        FieldType::Percent, FieldType::Money,    FieldType::Date,     FieldType::Moment, FieldType::Choice,
        FieldType::Link,    FieldType::Links,    FieldType::EntryList};

    static FieldDef fieldOf(FieldType type) {
        FieldDef field{
            .key = QStringLiteral("f"), .type = type, .label = "Amount", .options = {.personal = false}};
        field.target = "employee";
        field.ownChoices = {{QStringLiteral("a"), QStringLiteral("First")},
                            {QStringLiteral("b"), QStringLiteral("Second")}};
        return field;
    }

    Value example(FieldType type) const {
        switch (type) {
        case FieldType::Int:
            return qint64(1234567);
        case FieldType::Bool:
            return qint64(1);
        case FieldType::Percent:
            return qint64(75);
        case FieldType::Decimal:
            return *Decimal::parse(u"12.345");
        case FieldType::Money:
            return money("130500.00", "USD");
        case FieldType::Date:
            return QDate(2026, 12, 11);
        case FieldType::Moment:
            return Moment{QDateTime(QDate(2026, 12, 11), QTime(9, 5), Qt::UTC).toMSecsSinceEpoch()};
        case FieldType::Choice:
            return QStringLiteral("b");
        case FieldType::Link:
            return m_me;
        case FieldType::Links:
            return LinkedIds{LinkedId{m_me}};
        case FieldType::EntryList:
            return Entries{
                {.type = QStringLiteral("work"), .value = QStringLiteral("+49 89 1234"), .primary = true},
                {.label = QStringLiteral("Home"), .value = QStringLiteral("+49 89 99"), .valid = false}};
        default:
            return QStringLiteral("Bäckerei");
        }
    }

    RecordNames names() const { return {{m_me, {"employee", QStringLiteral("Anna König"), false}}}; }

    FieldEditor *editor(const FieldDef &field) {
        auto *made = makeFieldEditor(field, *m_host, &m_window);
        made->resize(400, made->sizeHint().height());
        made->show();
        return made;
    }

    /// Takes the first line of the list that opens below the field.
    bool takeFirst(QWidget *line) {
        const bool open = waitFor([this] {
            const auto *list = m_window.findChild<SuggestionList *>();
            return list && list->isOpen();
        });
        QTest::keyClick(line, Qt::Key_Return);
        return open;
    }

    Theme &m_theme = testTheme();
    std::unique_ptr<FakeHost> m_host;
    QWidget m_window;
};

TEST_F(FieldEditors, GiveBackWhatTheyWereGiven) {
    for (const FieldType type : types) {
        FieldEditor *one = editor(fieldOf(type));
        one->setValue(example(type), names());
        EXPECT_TRUE(sameValue(one->value(), example(type))) << "type " << int(type);
        EXPECT_TRUE(one->error().isEmpty()) << "type " << int(type) << one->error().toStdString();
        one->setValue({}, {});
        EXPECT_TRUE(isEmpty(one->value())) << "type " << int(type);
        EXPECT_TRUE(one->error().isEmpty()) << "type " << int(type);
    }
}

TEST_F(FieldEditors, AreReachedByTheKeyboardAndHaveNames) {
    for (const FieldType type : types) {
        FieldEditor *one = editor(fieldOf(type));
        one->setValue(example(type), names());
        one->setFocus();
        QWidget *focused = QApplication::focusWidget();
        ASSERT_TRUE(focused && one->isAncestorOf(focused)) << "type " << int(type);
        EXPECT_FALSE(focused->accessibleName().isEmpty()) << "type " << int(type);
    }
}

TEST_F(FieldEditors, SayInWordsWhatCannotBeRead) {
    const QPair<FieldType, QString> wrong[] = {{FieldType::Int, QStringLiteral("1.5")},
                                               {FieldType::Percent, QStringLiteral("120")},
                                               {FieldType::Decimal, QStringLiteral("abc")},
                                               {FieldType::Money, QStringLiteral("much")},
                                               {FieldType::Date, QStringLiteral("32.13.")}};
    for (const auto &[type, text] : wrong) {
        FieldEditor *one = editor(fieldOf(type));
        one->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), text);
        EXPECT_FALSE(one->error().isEmpty()) << text.toStdString();
        EXPECT_TRUE(isEmpty(one->value())) << text.toStdString();
    }
}

TEST_F(FieldEditors, ReadAnAmountWithAnotherCurrency) {
    FieldEditor *one = editor(fieldOf(FieldType::Money));
    QSignalSpy committed(one, &FieldEditor::committed);
    one->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("12,500.50 USD"));
    EXPECT_EQ(one->value(), money("12500.50", "USD"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(one->value(), money("12500.50", "USD"));
    EXPECT_EQ(committed.count(), 1);
}

TEST_F(FieldEditors, TakeDaysInTheEmployeesCalendar) {
    m_host = std::make_unique<FakeHost>(workspace(), QStringLiteral("fa"));
    FieldEditor *one = editor(fieldOf(FieldType::Date));
    one->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1405/09/20"));
    EXPECT_EQ(one->value(), Value(QDate(2026, 12, 11)));
}

TEST_F(FieldEditors, ReadInEveryLanguageWhatTheyWroteThemselves) {
    for (const auto &[language, name] : languages()) {
        m_host = std::make_unique<FakeHost>(workspace(), language);
        for (const FieldType type : {FieldType::Int, FieldType::Decimal, FieldType::Percent, FieldType::Money,
                                     FieldType::Date, FieldType::Moment}) {
            FieldEditor *one = editor(fieldOf(type));
            one->setValue(example(type), names());
            const auto lines = one->findChildren<QLineEdit *>();
            ASSERT_FALSE(lines.isEmpty()) << "type " << int(type);
            lines.first()->setFocus();
            QTest::keyClick(lines.first(), Qt::Key_End);
            QTest::keyClicks(lines.first(), QStringLiteral(" "));
            EXPECT_TRUE(sameValue(one->value(), example(type)))
                << language.toStdString() << ", type " << int(type) << ": "
                << lines.first()->text().toStdString() << one->error().toStdString();
            delete one; // before the host that it reads with
        }
    }
}

TEST_F(FieldEditors, ChooseALinkByTypingPartOfTheName) {
    const RecordId account = create(kind::account, {{QStringLiteral("name"), text("Bäckerei Grünwald")}});
    create(kind::account, {{QStringLiteral("name"), text("Isar Pharma")}});
    FieldDef field = fieldOf(FieldType::Link);
    field.target = "account";
    FieldEditor *one = editor(field);
    QSignalSpy committed(one, &FieldEditor::committed);
    one->setFocus();
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    QTest::keyClicks(line, QStringLiteral("grun"));
    ASSERT_TRUE(takeFirst(line));
    EXPECT_EQ(committed.count(), 1);
    EXPECT_EQ(one->value(), Value(account));
}

TEST_F(FieldEditors, OfferToMakeTheRecordThatIsMissing) {
    FieldDef field = fieldOf(FieldType::Link);
    field.target = "contact";
    FieldEditor *one = editor(field);
    one->setFocus();
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    typeText(line, QStringLiteral("Sabine Grünwald"));
    ASSERT_TRUE(takeFirst(line));
    EXPECT_EQ(m_host->createdKind, "contact");
    EXPECT_EQ(m_host->createdPreset.value(0).second, text("Sabine"));
    EXPECT_EQ(m_host->createdPreset.value(1).second, text("Grünwald"));
    const RecordId made = create(kind::contact, m_host->createdPreset);
    m_host->createdDone(made);
    EXPECT_EQ(one->value(), Value(made));
}

TEST_F(FieldEditors, OfferWhatIsCalledSoBeforeWhatMentionsIt) {
    const auto account = [this](const char *name, const char *street) {
        return create(kind::account, {{QStringLiteral("name"), text(name)},
                                      {QStringLiteral("type"), text("company")},
                                      {QStringLiteral("street"), text(street)}});
    };
    const RecordId inside = account("Bäckerei Isarblick", "");
    const RecordId called = account("Isar Pharma AG", "");
    const RecordId mentions = account("Jäger Gruppe", "Isarstraße 4");
    const auto found = read<QList<Suggestion>>(
        [](const Reading &reading) { return suggestions(reading, &kind::account, QStringLiteral("isar")); });
    ASSERT_TRUE(found);
    QList<RecordId> order;
    for (const Suggestion &one : *found)
        order.append(one.id);
    EXPECT_EQ(order, (QList<RecordId>{called, inside, mentions}));
}

TEST_F(FieldEditors, DoNotOfferWhatIsRetired) {
    const RecordId old = create(
        kind::source, {{QStringLiteral("name"), text("Old fair")}, {QStringLiteral("retired"), qint64(1)}});
    const auto found = read<QList<Suggestion>>(
        [](const Reading &reading) { return suggestions(reading, &kind::source, QStringLiteral("fair")); });
    ASSERT_TRUE(found);
    for (const Suggestion &one : *found)
        EXPECT_NE(one.id, old);
}

TEST_F(FieldEditors, OfferTheStagesOfTheDealsPipelineOnly) {
    const RecordId other = create(
        kind::pipeline, {{QStringLiteral("name"), text("Service")}, {QStringLiteral("of"), text("deal")}});
    create(kind::stage, {{QStringLiteral("name"), text("Asked")},
                         {QStringLiteral("pipeline"), other},
                         {QStringLiteral("type"), text("open")}});
    const auto found = read<QList<Suggestion>>([&](const Reading &reading) {
        Record deal{.kind = &kind::deal,
                    .values = std::vector<Value>(reading.schema().fields(kind::deal).size())};
        deal.values[size_t(kind::deal.pipeline.index)] = other;
        const FieldDef &stage = *reading.schema().field(kind::deal, u"stage");
        return suggestions(reading, &kind::stage, {},
                           suggestionScope(reading.schema(), kind::deal, stage, deal));
    });
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1);
    EXPECT_EQ(found->first().text, u"Asked");
}

} // namespace

} // namespace kontor::test
