// The settings by their keys: stages in order, a stage that holds deals, lists.
#include "core/sales/deal.h"
#include "core/sales/pipelines.h"
#include "core/security/organisation.h"
#include "tests/support/ui/office_window.h"
#include "ui/collection/collection_page.h"
#include "ui/fields/field_editor.h"
#include "ui/list/record_list.h"
#include "ui/settings/kind_pane.h"
#include "ui/settings/pipeline_panel.h"
#include "ui/settings/pipelines_pane.h"
#include "ui/settings/sections.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/stage_table.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/navigation_list.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/simple_table.h"

#include <QLineEdit>

namespace kontor::test {

class SettingsTest : public WindowTest {
protected:
    SettingsPage &settings() { return *qobject_cast<SettingsPage *>(m_window->currentPage()); }
    QString typedName() {
        for (const FieldEditor *editor : settings().pane()->findChildren<FieldEditor *>()) {
            if (editor->field().key == u"name")
                return editor->findChild<QLineEdit *>()->text();
        }
        return {};
    }
    static Button *button(const QWidget &within, const char *name) {
        for (Button *one : within.findChildren<Button *>()) {
            if (one->isVisible() &&
                (one->text() == QLatin1String(name) || one->accessibleName() == QLatin1String(name)))
                return one;
        }
        return nullptr;
    }
    QStringList pipelineNames() {
        auto pipelines = file().read<QList<PipelineRow>>(Workspace::LaneKind::Quick, readPipelines).result();
        QStringList names;
        for (const PipelineRow &pipeline : *pipelines) {
            if (pipeline.of == kind::deal.key())
                names.append(pipeline.name);
        }
        return names;
    }
    QStringList stageNames() {
        auto pipelines = file().read<QList<PipelineRow>>(Workspace::LaneKind::Quick, readPipelines).result();
        QStringList names;
        for (const StageRow &stage : pipelines->first().stages)
            names.append(stage.name);
        return names;
    }
};

TEST_F(SettingsTest, EverySectionOpens) {
    for (const SettingsSection &section : settingsSections()) {
        m_window->openSettings(section.key);
        settle();
        EXPECT_EQ(m_window->currentPage()->title(), settingsText(section.text));
    }
}

TEST_F(SettingsTest, ANewRecordStaysInItsFormWhileTheListIsReadAgain) {
    make(kind::source, {{QStringLiteral("name"), text("Fair")}});
    m_window->openSettings(kind::source.key());
    settle();
    qobject_cast<KindPane *>(settings().pane())->startNew();
    type("Letter");
    make(kind::source, {{QStringLiteral("name"), text("Advert")}});
    EXPECT_EQ(typedName(), QStringLiteral("Letter"));
    m_desk->setLanguage(QStringLiteral("de"));
    settle();
    EXPECT_EQ(settings().title(), QStringLiteral("Quellen"));
    EXPECT_EQ(typedName(), QStringLiteral("Letter"));
    auto *table = settings().pane()->findChild<SimpleTable *>();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualItemRect(table->item(0, 0)).center());
    settle();
    EXPECT_EQ(typedName(), table->item(0, 0)->text()) << "back to the records";
}

TEST_F(SettingsTest, AListShowsNamesInTheLanguageAndItsFormTheNameItself) {
    const RecordId fair = make(kind::source, {{QStringLiteral("name"), text("Trade fair")},
                                              {QStringLiteral("nameVi"), text("Hội chợ")}});
    m_desk->setLanguage(QStringLiteral("vi"));
    settle();
    m_window->openSettings(kind::source.key());
    settle();
    auto *table = settings().pane()->findChild<SimpleTable *>();
    ASSERT_TRUE(table->setCurrentKey(QString::number(fair)));
    Q_EMIT table->keyChosen(table->currentKey());
    settle();
    EXPECT_EQ(table->item(table->currentRow(), 0)->text(), QString::fromUtf8("Hội chợ"));
    EXPECT_EQ(typedName().toStdString(), "Trade fair");
}

TEST_F(SettingsTest, DeletingAsksOnceAndRefusesWhatIsInUse) {
    const RecordId fair = make(kind::source, {{QStringLiteral("name"), text("Fair")}});
    const RecordId deal =
        make(kind::deal, {{QStringLiteral("title"), text("Roof")}, {QStringLiteral("source"), fair}});
    m_window->openSettings(kind::source.key());
    settle();
    const auto remove = [&] {
        settings().pane()->findChild<SimpleTable *>()->setCurrentKey(QString::number(fair));
        settle();
        for (Button *button : settings().pane()->findChildren<Button *>()) {
            if (button->isVisible() && button->text() == u"Delete")
                button->click();
        }
        ASSERT_TRUE(m_window->findChild<ConfirmPanel *>());
        EXPECT_EQ(stored(kind::source, fair).bin, 0) << "nothing goes before it is said";
        press(Qt::Key_Return);
    };
    remove();
    EXPECT_EQ(stored(kind::source, fair).bin, 0) << "the deal holds it";
    ASSERT_TRUE(
        file()
            .perform(QStringLiteral("edit"), [&](UnitOfWork &unit) { return unit.remove(kind::deal, deal); })
            .result());
    settle();
    remove();
    EXPECT_NE(stored(kind::source, fair).bin, 0);
}

TEST_F(SettingsTest, ANewFieldKeepsItsShapeInAnotherLanguage) {
    m_window->openSettings(kind::fieldDefinition.key());
    settle();
    type("Branch");
    m_desk->setLanguage(QStringLiteral("de"));
    settle();
    EXPECT_EQ(typedName(), QStringLiteral("Branch"));
}

/// What an amount reads like in the list and on its card, which lie below the settings meanwhile.
TEST_F(SettingsTest, AnotherNumberFormatShowsAtOnce) {
    const RecordId deal = make(kind::deal, {{QStringLiteral("title"), text("Roof")},
                                            {QStringLiteral("amount"), money("1234.50", "EUR")},
                                            {QStringLiteral("responsible"), m_me}});
    m_window->openSection(kind::deal.key());
    settle();
    auto *list = m_window->findChild<RecordList *>();
    ASSERT_TRUE(list);
    list->setLayoutShown({.columns = {QStringLiteral("amount")}});
    qobject_cast<CollectionPage *>(m_window->currentPage())->setView(QStringLiteral("list"));
    settle();
    const auto inList = [&] { return list->model().index(0, 1).data().toString(); };
    EXPECT_EQ(inList(), QStringLiteral("€1,234.50"));
    m_window->openRecord(kind::deal.key(), deal);
    m_window->openSettings("office");
    settle();
    FieldEditor *numbers = nullptr;
    for (FieldEditor *editor : settings().pane()->findChildren<FieldEditor *>()) {
        if (editor->field().key == u"numbers")
            numbers = editor;
    }
    ASSERT_TRUE(numbers);
    EXPECT_EQ(std::get<QString>(numbers->value()), QStringLiteral("language"));
    numbers->setFocus();
    numbers->setValue(QStringLiteral("pointComma"), {});
    Q_EMIT numbers->committed();
    settle();
    EXPECT_EQ(inList(), QStringLiteral("€1.234,50"));
    const auto *focused = QApplication::focusWidget();
    while (focused && !qobject_cast<const FieldEditor *>(focused))
        focused = focused->parentWidget();
    ASSERT_TRUE(focused) << "the keyboard stays where it was";
    EXPECT_EQ(qobject_cast<const FieldEditor *>(focused)->field().key, QStringLiteral("numbers"));
    press(Qt::Key_Left, Qt::AltModifier);
    QStringList shown;
    for (const ValueLabel *label : m_window->currentPage()->findChildren<ValueLabel *>())
        shown.append(label->text());
    EXPECT_TRUE(shown.contains(QStringLiteral("€1.234,50"))) << shown.join(u'|').toStdString();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(inList(), QStringLiteral("€1,234.50"));
}

TEST_F(SettingsTest, MovesAStageByControlAndArrow) {
    m_window->openSettings("pipelines");
    settle();
    auto *table = m_window->currentPage()->findChild<StageTable *>();
    ASSERT_TRUE(table);
    ASSERT_EQ(table->rowCount(), 6);
    const QString first = stageNames().first();
    table->setFocus();
    table->setCurrentCell(0, 0);
    press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(stageNames().at(1), first);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stageNames().first(), first);
}

TEST_F(SettingsTest, APipelineIsNamedRetiredAndDeletedInItsPanel) {
    m_window->openSettings("pipelines");
    settle();
    button(*m_window, "New pipeline")->click();
    settle();
    type("Spare parts");
    press(Qt::Key_Return);
    EXPECT_EQ(pipelineNames(), (QStringList{QStringLiteral("Main pipeline"), QStringLiteral("Spare parts")}));
    button(*settings().pane(), "Edit the pipeline")->click();
    settle();
    for (const FieldEditor *editor : m_window->findChild<PipelinePanel *>()->findChildren<FieldEditor *>()) {
        if (editor->field().key == u"retired")
            editor->findChild<QAbstractButton *>()->click();
    }
    press(Qt::Key_Escape);
    EXPECT_EQ(settings().pane()->findChild<NavigationList *>()->currentItem()->text(),
              QStringLiteral("Spare parts (retired)"));
    button(*settings().pane(), "Edit the pipeline")->click();
    settle();
    button(*m_window->findChild<PipelinePanel *>(), "Delete the pipeline")->click();
    settle();
    EXPECT_EQ(pipelineNames().size(), 2) << "nothing goes before it is said";
    press(Qt::Key_Return);
    EXPECT_EQ(pipelineNames(), QStringList{QStringLiteral("Main pipeline")});
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(pipelineNames().size(), 2);
}

TEST_F(SettingsTest, RefusesALostStageBeforeTheWonOne) {
    m_window->openSettings("pipelines");
    settle();
    auto *table = m_window->currentPage()->findChild<StageTable *>();
    const QStringList before = stageNames();
    table->setFocus();
    table->setCurrentCell(5, 0);
    press(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(stageNames(), before);
}

TEST_F(SettingsTest, AStageWithDealsGoesOnlyAfterTheyHaveANewPlace) {
    const RecordId deal = make(kind::deal, {{QStringLiteral("title"), text("Sensor kit")}});
    const RecordId stage = ConstRow<DealKind>(stored(kind::deal, deal))[kind::deal.stage].value;
    auto refused = file()
                       .perform(QStringLiteral("delete"),
                                [&](UnitOfWork &unit) { return pipelines::deleteStage(unit, stage); })
                       .result();
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    auto pipelines = file().read<QList<PipelineRow>>(Workspace::LaneKind::Quick, readPipelines).result();
    const RecordId second = pipelines->first().stages.at(1).id;
    ASSERT_TRUE(file()
                    .perform(QStringLiteral("delete"),
                             [&](UnitOfWork &unit) { return pipelines::deleteStage(unit, stage, second); })
                    .result());
    EXPECT_EQ(ConstRow<DealKind>(stored(kind::deal, deal))[kind::deal.stage].value, second);
    EXPECT_EQ(stageNames().size(), 5);
}

} // namespace kontor::test
