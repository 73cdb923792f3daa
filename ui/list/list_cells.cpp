// The list's cells as text: copy, paste, fill down.
#include "ui/answer.h"
#include "ui/list/list_delegate.h"
#include "ui/list/record_list.h"
#include "ui/list/record_table.h"

#include <QClipboard>
#include <QGuiApplication>

namespace kontor {

namespace {

bool isWritable(const FieldDef *field) {
    return field && !field->options.readOnly && !field->options.derived;
}

} // namespace

void RecordList::copyCells() {
    const QModelIndexList cells = m_table->block();
    QList<RecordId> rows;
    QStringList fields;
    if (cells.size() < 2 && m_model.tickedCount() > 0) {
        rows = chosen();
        fields = m_model.columns();
    }
    for (const QModelIndex &cell : fields.isEmpty() ? cells : QModelIndexList()) {
        const RecordId id = m_model.idAt(cell.row());
        const QString key = m_model.columns().value(cell.column() - 1);
        if (rows.isEmpty() || rows.last() != id)
            rows.append(id);
        if (!fields.contains(key))
            fields.append(key);
    }
    if (rows.isEmpty())
        return;
    const Kind *kind = &m_model.kind();
    const auto job = [kind, rows, fields, format = m_model.format()](const Reading &reading) {
        return shownRows(reading, format, *kind, rows, fields);
    };
    onAnswer(m_host.workspace().read<ShownRows>(Workspace::LaneKind::Quick, job), this,
             [this, count = int(rows.size() * fields.size())](const Result<ShownRows> &shown) {
                 if (!shown)
                     return m_host.showError(shown.error());
                 QGuiApplication::clipboard()->setText(textOfCells(shown->cells));
                 m_host.showDone(tr("%Ln cells copied", nullptr, count), false);
             });
}

void RecordList::pasteCells() {
    const QList<QStringList> cells = cellsOfText(QGuiApplication::clipboard()->text());
    if (!cells.isEmpty())
        pasteInto(cells);
}

void RecordList::pasteInto(const QList<QStringList> &given) {
    const QModelIndexList block = m_table->block();
    if (block.isEmpty())
        return;
    const bool isOne = given.size() == 1 && given.first().size() == 1;
    QList<PastedCell> cells;
    const auto add = [&](int row, int column, const QString &text) {
        if (m_model.idAt(row) && isWritable(m_model.field(column)))
            cells.append({m_model.idAt(row), m_model.field(column)->key, text});
    };
    if (isOne) {
        for (const QModelIndex &cell : block)
            add(cell.row(), cell.column(), given.first().first());
    } else {
        const QModelIndex corner = block.first();
        for (qsizetype row = 0; row < given.size(); ++row) {
            for (qsizetype column = 0; column < given[row].size(); ++column)
                add(corner.row() + int(row), corner.column() + int(column), given[row][column]);
        }
    }
    if (cells.isEmpty())
        return;
    const Schema &schema = m_model.format().schema();
    performPaste(
        QStringLiteral("edit"),
        pasteText(countOf(schema, m_model.kind(), cells), m_host.format(), cells, schema, m_model.kind()),
        cells);
}

void RecordList::performPaste(const QString &action, const QString &done, const QList<PastedCell> &cells) {
    const Kind *kind = &m_model.kind();
    const auto work = [kind, cells, format = m_host.format()](UnitOfWork &unit) {
        return paste(unit, *kind, format, cells);
    };
    onAnswer(m_host.perform(action, done, work), this, [this, cells](const Result<ChangeSet> &changes) {
        if (!changes)
            return;
        QSet<QPair<RecordId, QString>> marked;
        for (const PastedCell &cell : cells)
            marked.insert({cell.id, cell.field});
        m_delegate->setMarked(marked);
        m_table->viewport()->update();
    });
}

void RecordList::fillDown() {
    const QModelIndexList block = m_table->block();
    if (block.isEmpty())
        return;
    // One row marked: from the row above it. Several: from the first of them.
    const bool isOneRow = block.first().row() == block.last().row();
    const int from = isOneRow ? block.first().row() - 1 : block.first().row();
    const Record *source = from >= 0 ? m_model.recordAt(from) : nullptr;
    if (!source)
        return;
    QList<QPair<RecordId, FieldValues>> changes;
    QSet<QPair<RecordId, QString>> marked;
    for (const QModelIndex &cell : block) {
        const FieldDef *field = m_model.field(cell.column());
        const RecordId id = m_model.idAt(cell.row());
        if (cell.row() == from || !isWritable(field))
            continue;
        if (changes.isEmpty() || changes.last().first != id)
            changes.append(qMakePair(id, FieldValues{}));
        changes.last().second.append({field->key, (*source)[*field]});
        marked.insert({id, field->key});
    }
    if (marked.isEmpty())
        return;
    const Kind *kind = &m_model.kind();
    const auto work = [kind, changes](UnitOfWork &unit) -> Result<void> {
        for (const auto &[id, values] : changes) {
            if (auto done = unit.update(*kind, id, values); !done)
                return done;
        }
        return {};
    };
    onAnswer(
        m_host.perform(QStringLiteral("edit"), tr("%Ln cells filled", nullptr, int(marked.size())), work),
        this, [this, marked](const Result<ChangeSet> &done) {
            if (!done)
                return;
            m_delegate->setMarked(marked);
            m_table->viewport()->update();
        });
}

} // namespace kontor
