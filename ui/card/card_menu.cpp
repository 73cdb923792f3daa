// The menu of a card: every action on the record, with its key (GN7: it is there whole, at once).
#include "core/actions/actions.h"
#include "core/workspace/access.h"
#include "core/workspace/unit_of_work.h"
#include "ui/card/card_page.h"
#include "ui/card/files_tab.h"
#include "ui/card/record_form.h"
#include "ui/card/timeline_tab.h"
#include "ui/dialogs/move_to_stage.h"
#include "ui/theme/icon.h"
#include "ui/widgets/menu_text.h"
#include "ui/widgets/stage_bar.h"
#include "ui/widgets/tab_bar.h"

#include <QMenu>
#include <QStackedWidget>

namespace kontor {

void CardPage::fillMenu(QMenu *menu) {
    const SchemaPtr schema = workspace().schema();
    const auto add = [this, menu](Icon symbol, const QString &text, const QKeySequence &keys, auto run) {
        QAction *action = menu->addAction(icon(symbol), text, this, run);
        action->setShortcut(keys);
        action->setShortcutVisibleInContextMenu(true);
        action->setShortcutContext(Qt::WidgetShortcut); // shown here, the page's own action answers the key
        return action;
    };
    const bool may = !workspace().isReadOnly() && m_loaded.record.bin == 0;
    const bool mayEdit = may && !isConverted();
    if (m_convert->isEnabled())
        menu->addAction(m_convert);
    if (mayEdit)
        add(Icon::Pencil, tr("Edit"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { m_form->editFocused(); });
    if (may) {
        add(Icon::Note, tr("Write a note"), QKeySequence(Qt::Key_N), [this] {
            showTab(QStringLiteral("timeline"));
            m_timeline->startNote();
        });
        add(Icon::FilePlus, tr("Add a file…"), {}, [this] {
            showTab(QStringLiteral("files"));
            m_files->chooseFiles();
        });
        add(Icon::Link, tr("Attach an existing file…"), {}, [this] {
            showTab(QStringLiteral("files"));
            m_files->chooseExisting();
        });
        if (mayEdit && !m_loaded.stages.isEmpty() && !isLocked()) {
            QMenu *stages = menu->addMenu(icon(Icon::ArrowRight), tr("Move to stage"));
            for (const Stage &stage : std::as_const(m_loaded.stages))
                stages->addAction(menuText(stage.name), this, [this, id = stage.id] { moveTo(id); });
        }
        if (mayEdit && findAction(u"disqualify", m_kind))
            add(Icon::X, tr("Disqualify…"), {},
                [this] { leaveForm([this] { disqualify(host(), m_stages, m_kindKey, {m_id}); }); });
        if (mayEdit && hasFreePool(m_kind)) {
            const RecordId responsible = numberIn(*schema, m_loaded.record, u"responsible");
            if (responsible != workspace().context()->access.me)
                add(Icon::User, tr("Take"), {},
                    [this] { run(QStringLiteral("take"), tr("“%1” is yours now.").arg(m_loaded.title)); });
            if (responsible != 0)
                add(Icon::Users, tr("Release"), {}, [this] {
                    run(QStringLiteral("release"),
                        tr("“%1” is free for anybody to take.").arg(m_loaded.title));
                });
        }
        if (isLocked())
            add(Icon::Unlock, tr("Unlock…"), {}, [this] { unlock(); });
        menu->addSeparator();
        add(Icon::Copy, tr("Copy…"), {}, [this] { copy(); });
    }
    add(Icon::External, tr("Open in its own window"), {},
        [this] { host().openRecordInWindow(m_kindKey, m_id); });
    add(Icon::Printer, tr("Print or save as PDF…"), QKeySequence(Qt::CTRL | Qt::Key_P),
        [this] { printCard(); });
    add(Icon::Sliders, tr("Select fields…"), {}, [this] { m_form->chooseFields(); });
    if (may) {
        menu->addSeparator();
        for (const QString &field : {QStringLiteral("openToAll"), QStringLiteral("global")}) {
            if (!mayEdit || !schema->field(m_kind, field))
                continue;
            const bool on = flag(field);
            add(on ? Icon::EyeOff : Icon::Eye, on ? tr("No longer open to all") : tr("Open to all"), {},
                [this, field, on] {
                    setFlag(field, !on, on ? tr("No longer open to all.") : tr("Everybody can see it now."));
                });
        }
        if (mayEdit && schema->field(m_kind, u"archived")) {
            const bool on = flag(u"archived");
            add(Icon::Archive, on ? tr("Take out of the archive") : tr("Archive"), {}, [this, on] {
                setFlag(QStringLiteral("archived"), !on,
                        on ? tr("Taken out of the archive.") : tr("Archived."));
            });
        }
        if (m_unmerge->isEnabled())
            menu->addAction(m_unmerge);
        add(Icon::Trash, tr("Delete…"), QKeySequence(Qt::Key_Delete), [this] { remove(); });
    }
    if (m_loaded.record.bin != 0)
        add(Icon::Restore, tr("Restore"), {}, [this] { restore(); });
}

} // namespace kontor
