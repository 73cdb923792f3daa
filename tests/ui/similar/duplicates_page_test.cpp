// All groups of duplicates: merged or told apart one after the other, by the keyboard alone.
#include "tests/support/core/similar_fixture.h"
#include "tests/support/ui/fake_host.h"
#include "tests/support/ui/look.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/similar/duplicates_page.h"
#include "ui/similar/group_list.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/record_card.h"

#include <QApplication>

namespace kontor::test {

namespace {

class DuplicatesPages : public SimilarTest {
protected:
    void SetUp() override {
        SimilarTest::SetUp();
        for (const char *name : {"Groß", "Nguyễn"}) {
            const QStringList mail{QString::fromUtf8(name).toLower() + QStringLiteral("@office.example")};
            contact(name, mail);
            contact(name, mail);
        }
    }
    void open(const Kind &kind) {
        m_host = std::make_unique<FakeHost>(workspace());
        m_page = std::make_unique<DuplicatesPage>(*m_host, kind.key());
        m_page->resize(1300, 800);
        showActive(m_page.get());
        m_page->focusContent();
    }
    GroupList &list() { return *m_page->findChild<GroupList *>(); }
    int groups() { return list().model()->rowCount(); }
    qsizetype cards() {
        qsizetype shown = 0;
        for (const RecordCard *one : m_page->findChildren<RecordCard *>())
            shown += one->isHidden() ? 0 : 1;
        return shown;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }

    std::unique_ptr<FakeHost> m_host;
    std::unique_ptr<DuplicatesPage> m_page;
};

TEST_F(DuplicatesPages, ShowGroupByGroup) {
    open(kind::contact);
    ASSERT_TRUE(waitFor([this] { return groups() == 2 && cards() == 2; }));
    EXPECT_TRUE(list().hasFocus());
    EXPECT_TRUE(waitFor([this] { return list().currentIndex().data().toString() == u"Nguyễn"; }));
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_TRUE(waitFor([this] { return list().currentIndex().data().toString() == u"Groß"; }));
    press(Qt::Key_Return); // to the cards
    EXPECT_TRUE(waitFor([] { return qobject_cast<RecordCard *>(QApplication::focusWidget()) != nullptr; }));
}

TEST_F(DuplicatesPages, GoOnWithTheNextGroupAfterAMerge) {
    open(kind::contact);
    ASSERT_TRUE(waitFor([this] { return groups() == 2 && cards() == 2; }));
    press(Qt::Key_J, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return m_page->findChild<MergeDialog *>() != nullptr; }));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] { return groups() == 1 && cards() == 2; }));
    EXPECT_TRUE(waitFor([this] { return list().currentIndex().data().toString() == u"Groß"; }));
}

TEST_F(DuplicatesPages, RememberWhatIsNone) {
    open(kind::contact);
    ASSERT_TRUE(waitFor([this] { return groups() == 2 && cards() == 2; }));
    press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return groups() == 1 && cards() == 2; }));
    EXPECT_TRUE(m_host->doneOffersUndo);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] { return m_page->findChild<EmptyState *>()->isVisible(); }));
    open(kind::contact);
    EXPECT_TRUE(waitFor([this] { return m_page->findChild<EmptyState *>()->isVisible(); }));
    EXPECT_EQ(groups(), 0);
}

} // namespace

} // namespace kontor::test
