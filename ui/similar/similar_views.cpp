// Keeps one set of ticks for both views.
#include "ui/similar/similar_views.h"

#include "core/base/text_rules.h"
#include "ui/similar/similar_board.h"
#include "ui/similar/similar_list.h"

#include <QStackedLayout>
#include <algorithm>

namespace kontor {

const QString SimilarViews::boardKey = QStringLiteral("board");
const QString SimilarViews::listKey = QStringLiteral("list");

SimilarViews::SimilarViews(PageHost &host, QWidget *parent)
    : QWidget(parent), m_host(host), m_stack(new QStackedLayout(this)), m_board(new SimilarBoard(this)),
      m_list(new SimilarList(this)) {
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_list);
    m_list->setAccessibleName(tr("Similar records"));
    connect(m_board, &SimilarBoard::tickChanged, this, &SimilarViews::toggle);
    connect(m_list, &SimilarList::tickRequestedOf, this, &SimilarViews::toggle);
    connect(m_board, &SimilarBoard::openRequested, this, &SimilarViews::openRequested);
    connect(m_list, &SimilarList::openRequested, this, &SimilarViews::openRequested);
    connect(m_board, &SimilarBoard::compareRequested, this, &SimilarViews::compareRequested);
    connect(m_board, &SimilarBoard::notDuplicateRequested, this, &SimilarViews::notDuplicateRequested);
}

FieldFormat SimilarViews::format() const {
    return {m_host.workspace().schema(), m_host.format(), m_host.workspace().context()->language};
}

void SimilarViews::show(const SimilarData &found, bool isSame) {
    if (!isSame) {
        m_ticked.clear();
        m_known.clear();
    }
    m_data = found;
    QSet<RecordId> present;
    for (const SimilarRecord &one : found.similar.records) {
        present.insert(one.ref.id);
        if (one.isRecommended && !m_known.contains(one.ref.id))
            m_ticked.insert(one.ref.id);
    }
    m_known += present;
    m_ticked.intersect(present);
    const QList<SimilarColumn> columns =
        similarColumns(found, format(), m_host.workspace().today(), m_ticked);
    m_board->setColumns(columns);
    m_list->setColumns(columns);
    Q_EMIT ticksChanged();
}

void SimilarViews::setView(const QString &view) {
    if (view == m_view)
        return;
    const RecordRef ref = current();
    m_view = view;
    m_stack->setCurrentIndex(view == listKey ? 1 : 0);
    if (view == listKey)
        m_list->setCurrent(ref);
    else
        m_board->setCurrent(ref);
}

RecordRef SimilarViews::current() const {
    return m_view == listKey ? m_list->current() : m_board->current();
}

void SimilarViews::takeFocus() {
    if (m_view == listKey)
        m_list->setFocus();
    else
        m_board->takeFocus();
}

QList<RecordRef> SimilarViews::ticked() const {
    QList<RecordRef> refs = m_data.refs();
    refs.removeIf([this](const RecordRef &one) { return !m_ticked.contains(one.id); });
    return refs;
}

void SimilarViews::toggle(const RecordRef &ref) {
    const bool isThere = std::ranges::any_of(m_data.similar.records,
                                             [&ref](const SimilarRecord &one) { return one.ref == ref; });
    if (!isThere)
        return; // the record itself
    if (!m_ticked.remove(ref.id))
        m_ticked.insert(ref.id);
    m_board->setTicked(m_ticked);
    m_list->setTicked(m_ticked);
    Q_EMIT ticksChanged();
}

QString SimilarViews::titleOf(const RecordRef &ref) const {
    const auto found = m_data.records.constFind(ref.id);
    if (found == m_data.records.cend())
        return {};
    const FieldFormat shown = format();
    return visibleControls(shown.line(shown.schema().titleField(*found->kind), *found, {}));
}

} // namespace kontor
