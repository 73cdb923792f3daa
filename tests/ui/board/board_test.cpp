// The board, worked by real key presses and drags; what happened is read back from the file.
#include "tests/support/ui/fake_host.h"
#include "tests/support/ui/look.h"

#include "core/people/people.h"
#include "core/sales/stages.h"
#include "core/workspace/undo.h"
#include "ui/board/board_view.h"
#include "ui/board/column_widget.h"
#include "ui/board/quick_add.h"
#include "ui/dialogs/move_panel.h"
#include "ui/dialogs/move_to_stage.h"
#include "ui/fields/field_editor.h"

#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <random>

namespace kontor::test {

namespace {

class BoardTest : public OfficeTest {
protected:
    void SetUp() override {
        OfficeTest::SetUp();
        m_stages = find(kind::stage, "retired = no");
        std::sort(m_stages.begin(), m_stages.end());
        m_pipeline = find(kind::pipeline, "of = deal").value(0);
    }

    void TearDown() override {
        m_window.reset();
        OfficeTest::TearDown();
    }

    RecordId newDeal(const char *title, int stage = 0, const char *amount = "100.00",
                     const char *currency = "EUR") {
        return create(kind::deal, {{QStringLiteral("title"), text(title)},
                                   {QStringLiteral("amount"), money(amount, currency)},
                                   {QStringLiteral("stage"), m_stages[stage]},
                                   {QStringLiteral("responsible"), m_me}});
    }

    /// A board over every deal of the pipeline, in a window that holds the keyboard.
    void openBoard(const char *filter = "") {
        if (!m_host)
            m_host = std::make_unique<FakeHost>(workspace());
        m_window = std::make_unique<QWidget>();
        m_window->resize(1228, 800);
        auto *column = new QVBoxLayout(m_window.get());
        column->setContentsMargins(0, 0, 0, 0);
        m_board = new BoardView(*m_host);
        column->addWidget(m_board);
        QObject::connect(m_board, &BoardView::moveRequested, m_board,
                         [this](const QList<RecordId> &ids, const QString &to) {
                             moveToStage(*m_host, m_board->columnWidget(to), "deal", ids, to.toLongLong());
                         });
        showActive(m_window.get());
        m_board->setQuery({.kind = "deal", .filter = *parseFilter(QString::fromUtf8(filter))},
                          std::make_shared<StageColumns>(kind::deal, m_pipeline));
        ASSERT_TRUE(waitFor([this] { return m_board->model().isReady(); }));
        m_board->setFocus();
    }

    ColumnWidget *column(int stage) const { return m_board->columnWidget(QString::number(m_stages[stage])); }
    QList<RecordId> shown(int stage) const { return column(stage)->column()->ids(); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    RecordId stageOf(RecordId deal) {
        return ConstRow<DealKind>(get(kind::deal, deal))[kind::deal.stage].value;
    }
    bool reaches(RecordId deal, int stage) {
        return waitFor([&] { return shown(stage).contains(deal); }) && stageOf(deal) == m_stages[stage];
    }
    QPoint centreOf(int stage) const { return column(stage)->mapTo(m_board, column(stage)->rect().center()); }
    /// What a drag of those cards to that place sends; true when it was taken.
    bool drag(const QList<RecordId> &ids, const QPoint &to, bool drop = true) {
        const std::unique_ptr<QMimeData> data(recordsMime("deal", ids));
        QDragEnterEvent enter(to, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_board, &enter);
        QDragMoveEvent move(to, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_board, &move);
        if (!drop)
            return move.isAccepted();
        QDropEvent dropped(to, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_board, &dropped);
        return dropped.isAccepted();
    }
    MovePanel *panel() const { return m_window->findChild<MovePanel *>(); }
    bool panelOpens() {
        return waitFor([this] { return panel() && panel()->isVisible(); });
    }
    Result<ChangeSet> undo() {
        return perform(
            [](UnitOfWork &unit) -> Result<void> {
                const auto step = nextUndo(unit.reading());
                auto done = undoStep(unit, step->transaction);
                return done ? Result<void>() : done.error();
            },
            "undo");
    }

    QList<RecordId> m_stages; // New request, Qualification, Offer, Negotiation, Won, Lost
    RecordId m_pipeline = 0;
    std::unique_ptr<FakeHost> m_host;
    std::unique_ptr<QWidget> m_window;
    BoardView *m_board = nullptr;
};

TEST_F(BoardTest, ShowsEveryDealInTheColumnOfItsStage) {
    const RecordId first = newDeal("First");
    const RecordId second = newDeal("Second");
    const RecordId offer = newDeal("Offer", 2);
    openBoard();
    EXPECT_EQ(shown(0), (QList<RecordId>{second, first})); // newest first
    EXPECT_EQ(shown(2), QList<RecordId>{offer});
    EXPECT_TRUE(shown(1).isEmpty());
}

TEST_F(BoardTest, HeadsSayCountAndSumsOfTheFile) {
    newDeal("A", 0, "100.00");
    newDeal("B", 0, "50.50");
    openBoard();
    ASSERT_TRUE(waitFor([this] { return column(0)->column()->totals().has_value(); }));
    const Totals &totals = *column(0)->column()->totals();
    EXPECT_EQ(totals.count, 2);
    EXPECT_EQ(totals.sums.first().minor, 15050);
    EXPECT_EQ(column(0)->head()->countShown(), QStringLiteral("2"));
    EXPECT_EQ(column(0)->head()->figures().sum, QStringLiteral("€151"));
}

TEST_F(BoardTest, SaysThatMixedCurrenciesAreConverted) {
    newDeal("A", 0, "100.00");
    newDeal("B", 0, "100.00", "PLN");
    openBoard();
    ASSERT_TRUE(waitFor([this] { return column(0)->column()->totals().has_value(); }));
    EXPECT_TRUE(column(0)->head()->figures().isConverted);
    EXPECT_TRUE(column(0)->head()->toolTip().contains(QStringLiteral("PLN")));
}

TEST_F(BoardTest, CountsWithAFilterWhatItShows) {
    newDeal("Oven");
    newDeal("Lamp");
    openBoard("title ~ \"lamp\"");
    ASSERT_TRUE(waitFor([this] { return column(0)->column()->totals().has_value(); }));
    EXPECT_EQ(column(0)->column()->totals()->count, 1);
    EXPECT_EQ(shown(0).size(), 1);
}

TEST_F(BoardTest, ArrowsWalkBetweenCardsAndColumns) {
    const RecordId lower = newDeal("Lower");
    const RecordId upper = newDeal("Upper");
    const RecordId right = newDeal("Right", 2);
    openBoard();
    EXPECT_EQ(m_board->currentId(), upper);
    key(Qt::Key_Down);
    EXPECT_EQ(m_board->currentId(), lower);
    key(Qt::Key_Right);
    EXPECT_EQ(m_board->currentId(), right); // over the empty column
    key(Qt::Key_Left);
    EXPECT_EQ(m_board->currentId(), upper); // the height is kept, not the row
}

TEST_F(BoardTest, CtrlArrowMovesTheCardAndTheFocusGoesAlong) {
    const RecordId deal = newDeal("Oven");
    newDeal("Other");
    openBoard();
    m_board->setCurrent(deal);
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_TRUE(reaches(deal, 1));
    EXPECT_TRUE(waitFor([&] { return m_board->currentId() == deal; }));
    EXPECT_EQ(m_host->doneText, QStringLiteral("“Oven” moved to Qualification"));
    ASSERT_TRUE(undo());
    EXPECT_TRUE(reaches(deal, 0));
    EXPECT_TRUE(waitFor([&] { return m_board->currentId() == deal; }));
    EXPECT_TRUE(column(0)->view()->hasFocus());
}

TEST_F(BoardTest, AnUndoneMoveOfAnotherCardLeavesTheFocusWhereItIs) {
    const RecordId moved = newDeal("Oven");
    const RecordId stays = newDeal("Other", 2);
    openBoard();
    m_board->setCurrent(moved);
    key(Qt::Key_Right, Qt::ControlModifier);
    ASSERT_TRUE(reaches(moved, 1));
    m_board->setCurrent(stays);
    ASSERT_TRUE(undo());
    EXPECT_TRUE(reaches(moved, 0));
    EXPECT_EQ(m_board->currentId(), stays);
}

TEST_F(BoardTest, CtrlArrowMeansWhatIsSeenInAMirroredWindow) {
    const RightToLeft mirrored;
    const RecordId deal = newDeal("Oven");
    openBoard();
    EXPECT_GT(column(0)->x(), column(1)->x());
    m_board->setCurrent(deal);
    key(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_TRUE(reaches(deal, 1));
}

TEST_F(BoardTest, SeveralCardsMoveAsOneStep) {
    const RecordId a = newDeal("A");
    const RecordId b = newDeal("B");
    const RecordId c = newDeal("C", 1);
    openBoard();
    m_board->setCurrent(b);
    key(Qt::Key_Space);
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    EXPECT_EQ(m_board->selection(), (QSet<RecordId>{a, b}));
    ASSERT_TRUE(drag({a, b, c}, centreOf(2)));
    EXPECT_TRUE(reaches(a, 2) && reaches(b, 2) && reaches(c, 2));
    EXPECT_EQ(m_host->doneText, QStringLiteral("3 moved to Offer"));
    ASSERT_TRUE(undo());
    EXPECT_TRUE(reaches(a, 0) && reaches(b, 0) && reaches(c, 1));
}

TEST_F(BoardTest, ADragSaysBeforehandWhatADropWillDo) {
    const RecordId deal = newDeal("Oven");
    ASSERT_TRUE(
        set(kind::stage, m_stages[3], {{QStringLiteral("requiredFields"), text("expectedClose\nsource")}}));
    openBoard();
    EXPECT_TRUE(drag({deal}, centreOf(3), false));
    EXPECT_TRUE(column(3)->hint()->isVisible());
    EXPECT_EQ(column(3)->hint()->what(), QStringLiteral("Move to Negotiation, 75%"));
    EXPECT_EQ(column(3)->hint()->asks(), QStringLiteral("asks for: Expected close and Source"));
    QDragLeaveEvent leave;
    QApplication::sendEvent(m_board, &leave);
    EXPECT_FALSE(column(3)->hint()->isVisible());
    EXPECT_EQ(stageOf(deal), m_stages[0]);
}

TEST_F(BoardTest, ADropInItsOwnColumnOrOutsideDoesNothing) {
    const RecordId deal = newDeal("Oven");
    openBoard();
    EXPECT_FALSE(drag({deal}, centreOf(0)));
    EXPECT_FALSE(drag({deal}, QPoint(3, 400)));
    QTest::qWait(50);
    EXPECT_EQ(stageOf(deal), m_stages[0]);
}

TEST_F(BoardTest, ALostStageAsksForTheReasonAndCancellingLeavesEverything) {
    const RecordId deal = newDeal("Oven");
    openBoard();
    ASSERT_TRUE(drag({deal}, centreOf(5)));
    ASSERT_TRUE(panelOpens());
    key(Qt::Key_Escape);
    if (panel() && panel()->isVisible()) // the first one closes the list of reasons
        key(Qt::Key_Escape);
    QTest::qWait(50);
    EXPECT_EQ(stageOf(deal), m_stages[0]);
    EXPECT_TRUE(m_host->doneText.isEmpty());
}

TEST_F(BoardTest, ALostStageTakesTheReasonThatWasGiven) {
    const RecordId deal = newDeal("Oven");
    const RecordId reason = find(kind::lostReason, "retired = no").value(0);
    openBoard();
    ASSERT_TRUE(drag({deal}, centreOf(5)));
    ASSERT_TRUE(panelOpens());
    const auto editors = panel()->findChildren<FieldEditor *>();
    ASSERT_EQ(editors.size(), 2);
    QTest::keyClick(panel(), Qt::Key_Return); // not yet: the reason is missing
    EXPECT_TRUE(panel()->isVisible());
    editors[0]->setValue(reason, {{reason, {"lostReason", QStringLiteral("Price")}}});
    editors[1]->setValue(QStringLiteral("too dear"), {});
    QTest::keyClick(panel(), Qt::Key_Return);
    EXPECT_TRUE(reaches(deal, 5));
    const Record record = get(kind::deal, deal);
    const ConstRow<DealKind> row(record);
    EXPECT_EQ(row[kind::deal.lostReason].value, reason);
    EXPECT_EQ(row[kind::deal.lostComment], QStringLiteral("too dear"));
}

TEST_F(BoardTest, AStageGetsTheFieldsItAsksForInTheSameStep) {
    const RecordId deal = newDeal("Oven");
    ASSERT_TRUE(set(kind::stage, m_stages[2], {{QStringLiteral("requiredFields"), text("comment")}}));
    openBoard();
    m_board->setCurrent(deal);
    ASSERT_TRUE(drag({deal}, centreOf(2)));
    ASSERT_TRUE(panelOpens());
    panel()->findChild<FieldEditor *>()->setValue(QStringLiteral("urgent"), {});
    QTest::keyClick(panel(), Qt::Key_Return);
    EXPECT_TRUE(reaches(deal, 2));
    EXPECT_EQ(Held<QString>::from(get(kind::deal, deal).values[size_t(kind::deal.comment.index)]),
              QStringLiteral("urgent"));
    ASSERT_TRUE(undo());
    EXPECT_EQ(stageOf(deal), m_stages[0]);
    EXPECT_TRUE(isEmpty(get(kind::deal, deal).values[size_t(kind::deal.comment.index)]));
}

TEST_F(BoardTest, SoldDealsAreLockedAndLeaveOnlyByUnlock) {
    const RecordId deal = newDeal("Oven", 3);
    openBoard();
    m_board->setCurrent(deal);
    key(Qt::Key_Right, Qt::ControlModifier);
    ASSERT_TRUE(panelOpens());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(reaches(deal, 4));
    EXPECT_TRUE(ConstRow<DealKind>(get(kind::deal, deal))[kind::deal.locked]);
    m_board->setCurrent(deal);
    ASSERT_TRUE(drag({deal}, centreOf(1)));
    Popover *unlock = nullptr;
    ASSERT_TRUE(waitFor([&] {
        for (Popover *panel : m_window->findChildren<Popover *>())
            unlock = panel->isVisible() ? panel : unlock;
        return unlock != nullptr;
    }));
    EXPECT_EQ(stageOf(deal), m_stages[4]);
    QTest::keyClick(unlock, Qt::Key_Return);
    EXPECT_TRUE(reaches(deal, 1)); // where it was dropped
}

TEST_F(BoardTest, MovesWhatCanMoveAndSaysWhyOthersDoNot) {
    const RecordId sold = newDeal("Sold", 4);
    const RecordId open = newDeal("Open");
    openBoard();
    ASSERT_TRUE(drag({sold, open}, centreOf(2)));
    EXPECT_TRUE(reaches(open, 2));
    EXPECT_EQ(stageOf(sold), m_stages[4]);
    EXPECT_TRUE(m_host->doneText.startsWith(QStringLiteral("“Open” moved to Offer. 1 not moved: Sold: ")));
}

TEST_F(BoardTest, ClosedColumnsShowTheLastThirtyDays) {
    const RecordId lately = newDeal("Lately", 4);
    const RecordId longAgo = newDeal("Long ago", 4);
    ASSERT_TRUE(set(kind::deal, longAgo, {{QStringLiteral("closed"), QDate(2026, 9, 1)}}));
    openBoard();
    EXPECT_EQ(shown(4), QList<RecordId>{lately});
    ASSERT_TRUE(waitFor([this] { return column(4)->column()->totals().has_value(); }));
    EXPECT_EQ(column(4)->head()->countShown(), QStringLiteral("1 · last 30 days"));
}

TEST_F(BoardTest, MarksWhatStandsStillWithItsDays) {
    const RecordId deal = newDeal("Oven");
    ASSERT_TRUE(set(kind::stage, m_stages[0], {{QStringLiteral("staleDays"), qint64(10)}}));
    m_clock.set(someMorning().addDays(12));
    openBoard();
    const auto &facts = column(0)->column()->column();
    ASSERT_TRUE(waitFor([&] { return m_board->model().card(facts, deal).known; }));
    EXPECT_EQ(m_board->model().card(facts, deal).stale, QStringLiteral("12 d"));
}

TEST_F(BoardTest, LettersGoToTheSearchAndEnterOpens) {
    const RecordId deal = newDeal("Oven");
    openBoard();
    const QSignalSpy typed(m_board, &BoardView::typed);
    QTest::keyClick(QApplication::focusWidget(), 'o');
    EXPECT_EQ(typed.value(0).value(0).toString(), QStringLiteral("o"));
    key(Qt::Key_Return);
    EXPECT_EQ(m_host->opened, deal);
    key(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(m_host->openedInWindow, deal);
}

TEST_F(BoardTest, AFoldedColumnTakesDropsAndUnfolds) {
    const RecordId deal = newDeal("Oven");
    openBoard();
    const int before = column(1)->width();
    m_board->setFolded({QString::number(m_stages[1])});
    EXPECT_LT(column(1)->width(), before / 2);
    ASSERT_TRUE(drag({deal}, centreOf(1)));
    EXPECT_TRUE(reaches(deal, 1));
    QTest::mouseClick(column(1)->strip(), Qt::LeftButton);
    EXPECT_FALSE(column(1)->isFolded());
}

TEST_F(BoardTest, QuickAddAsksForTitleAndCustomer) {
    const RecordId account = create(kind::account, {{QStringLiteral("name"), text("Bäckerei Grünwald")}});
    openBoard();
    QSignalSpy created(m_board, &BoardView::createRequested);
    m_board->openQuickAdd(QString::number(m_stages[2]));
    auto *add = m_window->findChild<QuickAdd *>();
    ASSERT_TRUE(add);
    QTest::keyClicks(add->titleLine(), QStringLiteral("Packaging line"));
    QTest::keyClick(add->titleLine(), Qt::Key_Tab);
    typeText(add->customerPicker()->line(), QStringLiteral("grun"));
    auto *list = m_window->findChild<SuggestionList *>();
    ASSERT_TRUE(waitFor([&] { return (list = m_window->findChild<SuggestionList *>()) && list->isOpen(); }));
    QTest::keyClick(add->customerPicker()->line(), Qt::Key_Return);
    QTest::keyClick(add->customerPicker()->line(), Qt::Key_Return);
    ASSERT_EQ(created.size(), 1);
    EXPECT_EQ(created[0][1].toString(), QStringLiteral("Packaging line"));
    EXPECT_EQ(created[0][2].value<RecordId>(), account);
}

TEST_F(BoardTest, OneMoreThanAPageIsThereToo) {
    ASSERT_TRUE(perform(
        [this](UnitOfWork &unit) -> Result<void> {
            for (int i = 0; i < 180; ++i) {
                auto made = unit.create(kind::deal, {{QStringLiteral("title"), QString::number(i)},
                                                     {QStringLiteral("responsible"), m_me}});
                if (!made)
                    return made.error();
            }
            return {};
        },
        "create"));
    openBoard();
    EXPECT_TRUE(waitFor([this] { return shown(0).size() == 180; }));
    const RecordId last = shown(0).last();
    m_board->setCurrent(last);
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_TRUE(reaches(last, 1));
    EXPECT_TRUE(waitFor([this] { return shown(0).size() == 179; }));
}

/// Random moves, creations, deletions and undos; at rest the board equals the file.
TEST_F(BoardTest, IsTrueAtRestAfterManyChanges) {
    openBoard();
    std::mt19937 random(20261118);
    QList<RecordId> deals;
    for (int i = 0; i < 150; ++i) {
        const int what = int(random() % 6);
        if (deals.isEmpty() || what == 0) {
            deals.append(
                newDeal("Deal", int(random() % 4), QByteArray::number(int(random() % 1000)).constData()));
        } else if (what == 1) {
            const RecordId gone = deals.takeAt(qsizetype(random() % size_t(deals.size())));
            ASSERT_TRUE(
                perform([gone](UnitOfWork &unit) { return unit.remove(kind::deal, gone); }, "delete"));
        } else {
            const RecordId moved = deals[qsizetype(random() % size_t(deals.size()))];
            ASSERT_TRUE(
                set(kind::deal, moved, {{QStringLiteral("stage"), m_stages[qsizetype(random() % 4)]}}));
        }
        if (random() % 10 == 0)
            QCoreApplication::processEvents();
    }
    for (int stage = 0; stage < 4; ++stage) {
        const std::string filter = "stage = " + std::to_string(m_stages[stage]);
        const QList<RecordId> truth = find(kind::deal, filter.c_str());
        EXPECT_TRUE(waitFor([&] { return shown(stage) == truth; })) << stage;
        EXPECT_TRUE(waitFor([&] { return column(stage)->column()->totals()->count == truth.size(); }))
            << stage;
    }
}

} // namespace

} // namespace kontor::test
