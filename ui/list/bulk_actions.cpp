// Runs the actions of a selection, each as one step of undo.
#include "ui/list/bulk_actions.h"

#include "core/actions/actions.h"
#include "ui/answer.h"
#include "ui/list/bulk_panel.h"
#include "ui/list/list_export.h"

#include <QMetaMethod>
#include <QPointer>

namespace kontor {

namespace {

const QString moveKey = QStringLiteral("move");
const QString responsibleKey = QStringLiteral("responsible");
const QString fieldsKey = QStringLiteral("fields");
const QString exportKey = QStringLiteral("export");
const QString deleteKey = QStringLiteral("delete");
const QString restoreKey = QStringLiteral("restore");

qint64 countOfChosen(const Chosen &chosen, const TableModel &model) {
    if (chosen.isAll())
        return model.tickedCount();
    return !chosen.order.isEmpty() ? chosen.order.size() : chosen.current ? 1 : 0;
}

} // namespace

BulkActions::BulkActions(PageHost &host, TableModel &model, QObject *parent)
    : QObject(parent), m_host(host), m_model(model) {}

QList<QPair<QString, QString>> BulkActions::offered() const {
    if (m_model.query().bin)
        return {{restoreKey, tr("Restore")}};
    const Kind &kind = m_model.kind();
    const Schema &schema = m_model.format().schema();
    QList<QPair<QString, QString>> list;
    if (findAction(moveKey, kind))
        list.append({moveKey, tr("Move to stage")});
    if (schema.field(kind, responsibleKey))
        list.append({responsibleKey, tr("Change responsible")});
    list.append({fieldsKey, tr("Edit fields")});
    list.append({exportKey, tr("Export")});
    list.append({deleteKey, tr("Delete")});
    return list;
}

void BulkActions::run(const QString &key, const Chosen &chosen, QWidget *anchor) {
    if (key == moveKey) {
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
    } else if (key == exportKey) {
        askExport(m_host, m_model, chosen, anchor ? anchor->window() : nullptr);
    } else if (key == restoreKey) {
        const Kind *kind = &m_model.kind();
        m_host.perform(restoreKey, tr("%Ln records restored", nullptr, int(countOfChosen(chosen, m_model))),
                       [kind, chosen](UnitOfWork &unit) -> Result<void> {
                           auto found = idsOf(unit.reading(), chosen);
                           if (!found)
                               return found.error();
                           unit.setBulk(found->size() > 100);
                           return findAction(restoreKey, *kind)->run(unit, *kind, *found, {});
                       });
    } else if (key == deleteKey) {
        askDelete(chosen, anchor);
    }
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

void BulkActions::askDelete(const Chosen &chosen, QWidget *anchor) {
    const qint64 count = countOfChosen(chosen, m_model);
    if (count == 0)
        return;
    QStringList lines{
        tr("%Ln records go to the recycle bin and can be restored from there.", nullptr, int(count))};
    auto *panel =
        new ConfirmPanel(anchor, tr("Delete %Ln records?", nullptr, int(count)), lines, tr("Delete"), true);
    const Kind *kind = &m_model.kind();
    connect(panel, &ConfirmPanel::confirmed, this, [this, chosen, kind, count] {
        m_host.perform(deleteKey, tr("%Ln records deleted", nullptr, int(count)),
                       [kind, chosen](UnitOfWork &unit) -> Result<void> {
                           auto found = idsOf(unit.reading(), chosen);
                           if (!found)
                               return found.error();
                           unit.setBulk(found->size() > 100);
                           return findAction(deleteKey, *kind)->run(unit, *kind, *found, {});
                       });
        m_model.setTicks({});
    });
    panel->open();
}

} // namespace kontor
