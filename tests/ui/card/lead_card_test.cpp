// A lead: taken from the free pool, given back and put to an account by the keyboard; its list by the line.
#include "core/workspace/access.h"
#include "tests/support/ui/fake_host.h"
#include "tests/support/ui/list_page.h"
#include "tests/support/ui/look.h"
#include "ui/card/card_page.h"
#include "ui/card/record_form.h"
#include "ui/list/bulk_actions.h"
#include "ui/list/selection_line.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/sheet.h"

#include <QAbstractButton>
#include <QMenu>

namespace kontor::test {

namespace {

class LeadCards : public OfficeTest {
protected:
    void SetUp() override {
        OfficeTest::SetUp();
        m_host = std::make_unique<FakeHost>(workspace());
        m_lead = create(kind::lead, {{QStringLiteral("title"), text("Request")}});
    }
    CardPage &open() {
        m_page = std::make_unique<CardPage>(*m_host, kind::lead.key(), m_lead, QList<RecordId>{});
        m_page->resize(1200, 800);
        showActive(m_page.get());
        EXPECT_TRUE(waitFor([&] { return m_page->title() == u"Request"; }));
        return *m_page;
    }
    Button *take() {
        for (Button *one : m_page->findChildren<Button *>()) {
            if (one->text() == u"Take" && one->isVisible())
                return one;
        }
        return nullptr;
    }
    RecordId link(const QString &field) {
        return Held<qint64>::from(get(kind::lead, m_lead)[*workspace().schema()->field(kind::lead, field)]);
    }

    std::unique_ptr<FakeHost> m_host;
    std::unique_ptr<CardPage> m_page;
    RecordId m_lead = 0;
};

TEST_F(LeadCards, OfferToTakeWhatIsFree) {
    open();
    ASSERT_TRUE(waitFor([this] { return take() != nullptr; }));
    take()->setFocus();
    QTest::keyClick(take(), Qt::Key_Space);
    EXPECT_TRUE(waitFor([this] { return link(QStringLiteral("responsible")) == m_me; }));
    EXPECT_TRUE(waitFor([this] { return take() == nullptr; }));
    EXPECT_TRUE(m_host->doneOffersUndo);
}

TEST_F(LeadCards, ArePutToAnAccountByTheKeyboard) {
    const RecordId account = create(kind::account, {{QStringLiteral("name"), text("Bäckerei Grünwald")}});
    auto &form = *open().findChild<RecordForm *>();
    form.editField(QStringLiteral("account"));
    typeText(QApplication::focusWidget(), QStringLiteral("grun"));
    QTest::qWait(400);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return link(QStringLiteral("account")) == account; }));
}

TEST_F(LeadCards, ConvertByAKeyAndAreOnlyReadFromThenOn) {
    open();
    m_page->setFocus();
    QTest::keyClick(m_page.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitFor([this] { return m_page->findChild<Sheet *>() != nullptr; }));
    ASSERT_TRUE(waitFor([this] { return m_page->findChild<Sheet *>()->isVisible(); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return m_host->opened != 0; }));
    // What it became stands on the card and leads there.
    const auto leadsOn = [this] {
        for (LinkLabel *one : m_page->findChild<RecordForm *>()->findChildren<LinkLabel *>()) {
            if (one->text() == u"Request" && one->isVisible())
                return one;
        }
        return static_cast<LinkLabel *>(nullptr);
    };
    ASSERT_TRUE(waitFor([&] { return leadsOn() != nullptr; }));
    const RecordId deal = std::exchange(m_host->opened, 0);
    leadsOn()->click();
    EXPECT_EQ(m_host->opened, deal);
    const auto messages = m_page->findChildren<InlineMessage *>();
    EXPECT_TRUE(std::any_of(messages.begin(), messages.end(), [](const InlineMessage *one) {
        return one->isVisible() && one->text().contains(u"can only be read");
    }));
    m_page->findChild<RecordForm *>()->editFocused();
    EXPECT_FALSE(m_page->findChild<RecordForm *>()->isEditing());
    for (Button *one : m_page->findChildren<Button *>())
        EXPECT_FALSE(one->text() == u"Convert" && one->isVisible());
}

class LeadLists : public LeadCards {
protected:
    QStringList offered(const char *text) {
        const Filter filter = *parseFilter(QString::fromLatin1(text));
        ListPage page(*m_host, {.kind = kind::lead.key(), .filter = filter});
        EXPECT_TRUE(waitFor([&] { return page.list().model().query().filter == filter; }));
        QStringList keys;
        for (const auto &one : page.list().actions().offered())
            keys.append(one.first);
        return keys;
    }
};

TEST_F(LeadLists, OfferWhatFitsTheFilter) {
    const QStringList open = offered("status.type = open");
    for (const char *key : {"convert", "move", "disqualify", "take", "release", "archive"})
        EXPECT_TRUE(open.contains(QLatin1StringView(key))) << key;
    EXPECT_FALSE(open.contains(u"unarchive"));
    const QStringList archived = offered("archived = true");
    EXPECT_TRUE(archived.contains(u"unarchive"));
    EXPECT_FALSE(archived.contains(u"archive"));
}

TEST_F(LeadLists, KeepWhatHasNoRoomInAMenu) {
    SelectionLine line;
    const QStringList words{QStringLiteral("Zuständigkeit ändern"), QStringLiteral("Felder bearbeiten"),
                            QStringLiteral("Archivieren"), QStringLiteral("Löschen")};
    for (const QString &word : words)
        line.addAction(word, word);
    const auto shown = [&] {
        QStringList list;
        for (QAbstractButton *one : line.findChildren<QAbstractButton *>()) {
            if (one->isVisible() && words.contains(one->text()))
                list.append(one->text());
        }
        return list;
    };
    line.resize(1000, 34);
    line.show();
    EXPECT_EQ(shown(), words);
    line.resize(420, 34);
    ASSERT_TRUE(waitFor([&] { return shown().size() < words.size(); }));
    const QStringList before = shown();
    QString run;
    QObject::connect(&line, &SelectionLine::triggered, &line, [&](const QString &key) { run = key; });
    for (QAbstractButton *one : line.findChildren<QAbstractButton *>()) {
        if (one->text() == u"More")
            one->click();
    }
    auto *menu = line.findChild<QMenu *>();
    ASSERT_TRUE(menu);
    EXPECT_EQ(before.size() + menu->actions().size(), words.size());
    menu->actions().last()->trigger();
    EXPECT_EQ(run, words.last());
}

} // namespace

} // namespace kontor::test
