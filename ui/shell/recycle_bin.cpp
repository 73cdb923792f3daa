// A table of the last thousand deleted records.
#include "ui/shell/recycle_bin.h"

#include "ui/answer.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/head_line.h"
#include "ui/widgets/simple_table.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QMap>
#include <QStackedWidget>

namespace kontor {

RecycleBin::RecycleBin(PageHost &host)
    : Page(host), m_head(new HeadLine(this)), m_stack(new QStackedWidget(this)),
      m_table(new SimpleTable(this)), m_empty(new EmptyState(Icon::Trash, {}, {}, this)),
      m_restore(new Button(Icon::Restore, {}, Button::Kind::Primary)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    m_head->addAction(m_restore);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_stack->addWidget(m_table);
    auto *centre = new QWidget(m_stack);
    auto *row = new QVBoxLayout(centre);
    row->addWidget(m_empty, 0, Qt::AlignCenter);
    m_stack->addWidget(centre);
    connect(m_restore, &QAbstractButton::clicked, this, &RecycleBin::restoreSelected);
    connect(m_table, &SimpleTable::keyActivated, this, &RecycleBin::restoreSelected);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_restore->setEnabled(!m_table->selectedKeys().isEmpty()); });
    connect(&workspace(), &Workspace::changed, this, &RecycleBin::load);
    nameParts();
    load();
}

QString RecycleBin::title() const {
    return tr("Recycle bin");
}

void RecycleBin::focusContent() {
    m_table->setFocus();
}

void RecycleBin::changeEvent(QEvent *event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        nameParts();
        fill();
    }
}

void RecycleBin::nameParts() {
    m_head->setTitle(title());
    m_restore->setText(tr("Restore"));
    m_restore->setKeyHint(QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText));
    m_table->setAccessibleName(title());
    m_table->setHeads({tr("Name"), tr("Kind"), tr("Deleted"), tr("By")});
    m_empty->setTexts(
        tr("The recycle bin is empty"),
        tr("What you delete is kept here and can be brought back with everything that belongs to it."));
}

void RecycleBin::load() {
    onAnswer(workspace().read<QList<BinEntry>>(
                 Workspace::LaneKind::Quick,
                 [](const Reading &reading) -> Result<QList<BinEntry>> { return recycleBin(reading); }),
             this, [this](const Result<QList<BinEntry>> &entries) {
                 if (entries)
                     m_entries = *entries;
                 else
                     host().showError(entries.error());
                 fill();
                 Q_EMIT loaded();
             });
}

void RecycleBin::fill() {
    fillChips();
    const QString current = m_table->currentKey();
    m_table->clearRows();
    const QDateTime now = workspace().clock().now();
    for (const BinEntry &entry : std::as_const(m_entries)) {
        if (!m_kind.isEmpty() && entry.kind->key() != m_kind)
            continue;
        const auto symbol = iconByName(QString::fromLatin1(entry.kind->options().icon)).value_or(Icon::File);
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.at, Qt::UTC);
        m_table->addLine(QString::number(entry.id),
                         {{.text = entry.title, .icon = symbol},
                          {.text = entry.kind->label(), .second = true},
                          {.text = host().format().shortMoment(at, now), .second = true},
                          {.text = entry.actorName, .avatar = true}});
    }
    if (!m_table->setCurrentKey(current) && m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
    m_stack->setCurrentIndex(m_entries.isEmpty() ? 1 : 0);
    m_restore->setVisible(!m_entries.isEmpty());
    m_restore->setEnabled(!m_table->selectedKeys().isEmpty());
}

void RecycleBin::fillChips() {
    QMap<QByteArray, int> counts;
    for (const BinEntry &entry : std::as_const(m_entries))
        ++counts[entry.kind->key()];
    if (!counts.contains(m_kind))
        m_kind.clear();
    delete m_chips;
    m_chips = new FilterLine(this);
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        auto *chip = new Chip(workspace().schema()->kind(it.key())->plural());
        chip->setCount(Count{.other = it.value()});
        chip->setCheckable(true);
        chip->setChecked(m_kind == it.key());
        connect(chip, &Chip::clicked, this, [this, key = it.key()] {
            m_kind = m_kind == key ? QByteArray() : key;
            // Not now: the chip that was pressed goes with the line.
            QMetaObject::invokeMethod(this, &RecycleBin::fill, Qt::QueuedConnection);
        });
        m_chips->addChip(chip);
    }
    m_chips->setVisible(!counts.isEmpty());
    static_cast<QBoxLayout *>(layout())->insertWidget(1, m_chips);
}

void RecycleBin::restoreSelected() {
    QList<QPair<const Kind *, RecordId>> chosen;
    QString name;
    const QStringList keys = m_table->selectedKeys();
    for (const BinEntry &entry : std::as_const(m_entries)) {
        if (keys.contains(QString::number(entry.id))) {
            chosen.append({entry.kind, entry.id});
            name = entry.title;
        }
    }
    if (chosen.isEmpty())
        return;
    const QString done = chosen.size() == 1 ? tr("%1 is restored").arg(LocaleFormat::isolated(name))
                                            : tr("%Ln records are restored", nullptr, int(chosen.size()));
    host().perform(QStringLiteral("restore"), done, [chosen](UnitOfWork &unit) -> Result<void> {
        for (const auto &[kind, id] : chosen) {
            if (auto restored = unit.restore(*kind, id); !restored)
                return restored;
        }
        return {};
    });
}

} // namespace kontor
