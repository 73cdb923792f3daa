// Runs the actions of a selection, each as one step of undo.
#include "ui/list/bulk_actions.h"

#include "core/actions/actions.h"
#include "core/workspace/access.h"
#include "ui/answer.h"
#include "ui/dialogs/convert_dialog.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/list/bulk_panel.h"
#include "ui/list/list_export.h"

#include <QMetaMethod>
#include <QPointer>

namespace kontor {

namespace {

const QString moveKey = QStringLiteral("move");
const QString convertKey = QStringLiteral("convert");
const QString responsibleKey = QStringLiteral("responsible");
const QString fieldsKey = QStringLiteral("fields");
const QString mergeKey = QStringLiteral("merge");
const QString exportKey = QStringLiteral("export");
const QString deleteKey = QStringLiteral("delete");
const QString restoreKey = QStringLiteral("restore");
const QString disqualifyKey = QStringLiteral("disqualify");
const QString takeKey = QStringLiteral("take");
const QString releaseKey = QStringLiteral("release");
const QString archiveKey = QStringLiteral("archive");
const QString unarchiveKey = QStringLiteral("unarchive");

qint64 countOfChosen(const Chosen &chosen, const TableModel &model) {
    if (chosen.isAll())
        return model.tickedCount();
    return !chosen.order.isEmpty() ? chosen.order.size() : chosen.current ? 1 : 0;
}

} // namespace

BulkActions::BulkActions(PageHost &host, TableModel &model, QObject *parent)
    : QObject(parent), m_host(host), m_model(model) {}

QList<QPair<QString, QString>> BulkActions::offered() const {
    const Query &query = m_model.query();
    const bool areArchived = query.archived || query.filter.mentions(u"archived");
    QList<QPair<QString, QString>> list = known();
    list.removeIf(
        [areArchived](const auto &one) { return one.first == (areArchived ? archiveKey : unarchiveKey); });
    return list;
}

QList<QPair<QString, QString>> BulkActions::known() const {
    if (m_model.query().bin)
        return {{restoreKey, tr("Restore")}};
    const Kind &kind = m_model.kind();
    const Schema &schema = m_model.format().schema();
    QList<QPair<QString, QString>> list;
    if (isConvertible(kind))
        list.append({convertKey, tr("Convert")});
    if (findAction(disqualifyKey, kind))
        list.append({{moveKey, tr("Change status")}, {disqualifyKey, tr("Disqualify")}});
    else if (findAction(moveKey, kind))
        list.append({moveKey, tr("Move to stage")});
    if (hasFreePool(kind))
        list.append({{takeKey, tr("Take")}, {releaseKey, tr("Release")}});
    if (schema.field(kind, responsibleKey))
        list.append({responsibleKey, tr("Change responsible")});
    list.append({fieldsKey, tr("Edit fields")});
    if (findAction(archiveKey, kind))
        list.append({{archiveKey, tr("Archive")}, {unarchiveKey, tr("Take out of the archive")}});
    if (kind.options().mergeGroup)
        list.append({mergeKey, tr("Merge")});
    list.append({exportKey, tr("Export")});
    list.append({deleteKey, tr("Delete")});
    return list;
}

void BulkActions::run(const QString &key, const Chosen &chosen, QWidget *anchor) {
    const int count = int(countOfChosen(chosen, m_model));
    if (key == disqualifyKey) {
        resolve(chosen, [this, anchor = QPointer(anchor)](const QList<RecordId> &ids) {
            if (anchor)
                Q_EMIT disqualifyRequested(ids, anchor);
        });
    } else if (key == convertKey) {
        convert(chosen, anchor);
    } else if (key == takeKey) {
        runAction(key, tr("%Ln records taken", nullptr, count), chosen);
    } else if (key == releaseKey) {
        runAction(key, tr("%Ln records released", nullptr, count), chosen);
    } else if (key == archiveKey) {
        runAction(key, tr("%Ln records archived", nullptr, count), chosen);
    } else if (key == unarchiveKey) {
        runAction(key, tr("%Ln records taken out of the archive", nullptr, count), chosen);
    } else if (key == moveKey) {
        if (!isSignalConnected(QMetaMethod::fromSignal(&BulkActions::moveRequested)))
            return askFor(m_model.kind().staged(&Staging::stage)->key, tr("Move to stage"), chosen, anchor);
        resolve(chosen, [this, anchor = QPointer(anchor)](const QList<RecordId> &ids) {
            if (anchor)
                Q_EMIT moveRequested(ids, anchor);
        });
    } else if (key == responsibleKey) {
        askFor(responsibleKey, tr("Change responsible"), chosen, anchor);
    } else if (key == fieldsKey) {
        askFor({}, tr("Edit fields"), chosen, anchor);
    } else if (key == mergeKey) {
        merge(chosen, anchor);
    } else if (key == exportKey) {
        askExport(m_host, m_model, chosen, anchor ? anchor->window() : nullptr);
    } else if (key == restoreKey) {
        runAction(key, tr("%Ln records restored", nullptr, count), chosen);
    } else if (key == deleteKey) {
        askDelete(chosen, anchor);
    }
}

void BulkActions::runAction(const QString &key, const QString &done, const Chosen &chosen) {
    const Kind *kind = &m_model.kind();
    m_host.perform(key, done, [kind, key, chosen](UnitOfWork &unit) -> Result<void> {
        auto found = idsOf(unit.reading(), chosen);
        if (!found)
            return found.error();
        unit.setBulk(found->size() > 100);
        return findAction(key, *kind)->run(unit, *kind, *found, {});
    });
}

void BulkActions::resolve(const Chosen &chosen, std::function<void(const QList<RecordId> &)> then) {
    const auto job = [chosen](const Reading &reading) { return idsOf(reading, chosen); };
    onAnswer(m_host.workspace().read<QList<RecordId>>(Workspace::LaneKind::Long, job), this,
             [this, then = std::move(then)](const Result<QList<RecordId>> &found) {
                 if (found)
                     then(*found);
                 else
                     m_host.showError(found.error());
             });
}

void BulkActions::askFor(const QString &field, const QString &title, const Chosen &chosen, QWidget *anchor) {
    const qint64 count = countOfChosen(chosen, m_model);
    if (count == 0)
        return;
    auto *panel = new BulkPanel(m_host, m_model.kind(), field, title, count, anchor);
    connect(panel, &BulkPanel::confirmed, this,
            [this, chosen](const QString &key, const Value &value) { change(chosen, key, value); });
    panel->begin();
}

void BulkActions::change(const Chosen &chosen, const QString &field, const Value &value) {
    const Kind *kind = &m_model.kind();
    const FieldDef *def = m_model.format().schema().field(*kind, field);
    const QString done = tr("%1 changed in %Ln records", nullptr, int(countOfChosen(chosen, m_model)))
                             .arg(m_model.format().label(*def));
    const bool isMove = kind->plays(&Staging::stage, *def);
    m_host.perform(isMove ? moveKey : QStringLiteral("edit"), done, [=](UnitOfWork &unit) -> Result<void> {
        auto found = idsOf(unit.reading(), chosen);
        if (!found)
            return found.error();
        unit.setBulk(found->size() > 100);
        if (isMove)
            return findAction(moveKey, *kind)
                ->run(unit, *kind, *found,
                      {{QStringLiteral("stage"), QString::number(Held<qint64>::from(value))}});
        auto outcome = updateAll(unit, *kind, *found, {{field, value}});
        return outcome ? Result<void>() : outcome.error();
    });
}

/// How many may be merged says the sheet, which looks at one more than that at most.
void BulkActions::merge(const Chosen &chosen, QWidget *anchor) {
    resolve(chosen,
            [this, window = QPointer(anchor ? anchor->window() : nullptr)](const QList<RecordId> &ids) {
                if (!window)
                    return;
                QList<MergeEntry> entries;
                for (const RecordId id : ids.mid(0, mostMerged + 1))
                    entries.append({.ref = {m_model.kind().key(), id}});
                openMerge(m_host, window, entries, [self = QPointer(this)](const RecordRef &survivor) {
                    if (!self)
                        return;
                    self->m_model.setTicks({});
                    if (survivor.kind == self->m_model.kind().key())
                        Q_EMIT self->merged(survivor.id);
                    else
                        self->m_host.openRecord(survivor.kind, survivor.id);
                });
            });
}

void BulkActions::convert(const Chosen &chosen, QWidget *anchor) {
    resolve(chosen,
            [this, window = QPointer(anchor ? anchor->window() : nullptr)](const QList<RecordId> &ids) {
                if (!window)
                    return;
                askToConvert(m_host, window, ids, [self = QPointer(this)] {
                    if (self)
                        self->m_model.setTicks({});
                });
            });
}

void BulkActions::askDelete(const Chosen &chosen, QWidget *anchor) {
    const qint64 count = countOfChosen(chosen, m_model);
    if (count == 0)
        return;
    QStringList lines{
        tr("%Ln records go to the recycle bin and can be restored from there.", nullptr, int(count))};
    auto *panel =
        new ConfirmPanel(anchor, tr("Delete %Ln records?", nullptr, int(count)), lines, tr("Delete"), true);
    connect(panel, &ConfirmPanel::confirmed, this, [this, chosen, count] {
        runAction(deleteKey, tr("%Ln records deleted", nullptr, int(count)), chosen);
        m_model.setTicks({});
    });
    panel->open();
}

} // namespace kontor
