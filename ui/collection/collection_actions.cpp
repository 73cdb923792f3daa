// What the page does to records: moving, deleting, making.
#include "core/records/suggestions.h"
#include "ui/answer.h"
#include "ui/board/board_view.h"
#include "ui/board/column_widget.h"
#include "ui/collection/collection_page.h"
#include "ui/dialogs/move_to_stage.h"
#include "ui/fields/kind_words.h"
#include "ui/list/record_list.h"

#include <QPointer>

namespace kontor {

/// Where a question about that column of the board opens.
QWidget *CollectionPage::anchorOf(const QString &column) const {
    const ColumnWidget *target = m_board->columnWidget(column);
    return target && !target->isFolded() ? static_cast<QWidget *>(target->head()) : m_board;
}

void CollectionPage::moveCards(const QList<RecordId> &ids, const QString &column) {
    moveToStage(host(), anchorOf(column), m_asked.kind, ids, column.toLongLong());
}

void CollectionPage::createInColumn(const QString &column, const QString &title, RecordId customer,
                                    const QString &newCustomer) {
    const SchemaPtr schema = workspace().schema();
    FieldValues values = m_board->model().grouping()->preset(column);
    values.append({schema->titleField(kind()).key, title});
    values = asMine(*schema, kind(), workspace().context()->access.me, values);
    Record typed{.kind = &kind(), .values = std::vector<Value>(schema->fields(kind()).size())};
    for (const auto &[key, value] : std::as_const(values))
        typed[*schema->field(kind(), key)] = value;
    // A customer that is made along has no id yet, but is no question either.
    if (const FieldDef *account = schema->field(kind(), u"account"); account && !newCustomer.isEmpty())
        typed[*account] = newCustomer;
    else if (account && customer != 0)
        typed[*account] = customer;
    askToEnter(
        host(), anchorOf(column), typed, column.toLongLong(),
        [self = QPointer(this), title, values, customer, newCustomer](const FieldValues &answers) {
            if (self)
                self->createWith(title, values + answers, customer, newCustomer);
        },
        [board = QPointer(m_board)] {
            if (board)
                board->reopenQuickAdd();
        });
}

void CollectionPage::createWith(const QString &title, const FieldValues &values, RecordId customer,
                                const QString &newCustomer) {
    const RecordId me = workspace().context()->access.me;
    auto made = std::make_shared<RecordId>(0);
    const auto work = [kind = &kind(), values, customer, newCustomer, me,
                       made](UnitOfWork &unit) -> Result<void> {
        FieldValues all = values;
        RecordId account = customer;
        const FieldDef *link = unit.schema().field(*kind, u"account");
        const Kind *accounts = link ? unit.schema().target(*link) : nullptr;
        if (accounts && account == 0 && !newCustomer.isEmpty()) {
            auto added = unit.create(*accounts, asMine(unit.schema(), *accounts, me,
                                                       valuesForName(unit.schema(), *accounts, newCustomer)));
            if (!added)
                return added.error();
            account = *added;
        }
        if (account != 0)
            all.append({QStringLiteral("account"), account});
        auto added = unit.create(*kind, all);
        *made = added.value_or(0);
        return added ? Result<void>() : added.error();
    };
    const auto told = [this, made, title](const Result<ChangeSet> &done) {
        if (!done) {
            host().showError(done.error());
            return m_board->reopenQuickAdd();
        }
        m_board->setCurrent(*made);
        host().showDone(tr("“%1” created").arg(title));
    };
    onAnswer(workspace().perform(QStringLiteral("create"), work), this, told);
}

void CollectionPage::createNew() {
    FieldValues preset;
    if (m_pipeline != 0)
        preset.append({kind().staged(&Staging::pipeline)->key, m_pipeline});
    host().createRecord(m_asked.kind, preset, [self = QPointer(this)](RecordId id) {
        if (self)
            self->setCurrent(id);
    });
}

void CollectionPage::setCurrent(RecordId id) {
    if (showsBoard())
        m_board->setCurrent(id);
    else
        m_list->setCurrent(id);
}

} // namespace kontor
