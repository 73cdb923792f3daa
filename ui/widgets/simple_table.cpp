// Cells draw their dot, icon or person before the text and elide it.
#include "ui/widgets/simple_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace kontor {

namespace {

constexpr int leastColumn = 84; // of the stretched one too, where the others take the room

enum CellRole {
    IconRole = Qt::UserRole + 1,
    ColourRole,
    AvatarRole,
    SecondRole,
    TrailingRole,
    PillsRole,
    ToneRole,
    TickRole
};
constexpr int KeyRole = Qt::UserRole;

class SimpleTableDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const Tokens &t = tokens();
        painter->save();
        painter->setLayoutDirection(option.direction);
        const bool chosen = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, chosen ? t.accentSoft : t.surface);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
        if (index.data(TickRole).isValid())
            paintTick(painter, option, index);
        else if (index.data(PillsRole).isValid())
            paintPills(painter, option, index);
        else
            paintText(painter, option, index);
        if (option.state & QStyle::State_HasFocus)
            paint::focusRing(painter, QRectF(option.rect).adjusted(1, 1, -1, -2));
        painter->restore();
    }

private:
    static QRect placeOf(const QStyleOptionViewItem &option) {
        return option.rect.adjusted(metrics::space3, 0, -metrics::space2, 0);
    }

    static void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) {
        const Tokens &t = tokens();
        const bool chosen = option.state & QStyle::State_Selected;
        const auto at = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        QRect place = placeOf(option);
        const QString text = index.data().toString();
        const int middle = option.rect.center().y();
        if (index.data(AvatarRole).toBool() && !text.isEmpty()) {
            const QRect circle(place.left(), middle - metrics::avatarSize / 2, metrics::avatarSize,
                               metrics::avatarSize);
            paint::avatar(painter, at(circle), text);
            place.setLeft(circle.right() + metrics::space2 + 1);
        } else if (const QColor colour = index.data(ColourRole).value<QColor>(); colour.isValid()) {
            const QRect dot(place.left(), middle - 6, 13, 13);
            paint::box(painter, at(dot), colour, {}, 3);
            place.setLeft(dot.right() + metrics::space2 + 1);
        } else if (const QVariant icon = index.data(IconRole); icon.isValid()) {
            const QRect square(place.left(), middle - 8, metrics::iconSize, metrics::iconSize);
            paintIcon(painter, at(square), Icon(icon.toInt()), chosen ? t.accentText : t.textOnPill);
            place.setLeft(square.right() + metrics::space2 + 1);
        }
        const bool second = index.data(SecondRole).toBool();
        const QColor ink = second ? (chosen ? t.textOnPill : t.textSecond) : t.text;
        const bool trailing = index.data(TrailingRole).toBool();
        // Ones stand below ones in a mirrored window too: figures run from the left everywhere.
        const bool mirrored = option.direction == Qt::RightToLeft;
        if (trailing)
            paint::figures(painter, at(place), text, font(TextRole::Body), ink,
                           mirrored ? paint::Side::Leading : paint::Side::Trailing);
        else
            paint::text(painter, at(place), text,
                        font(index.column() == 0 ? TextRole::Strong : TextRole::Body), ink);
    }

    static void paintTick(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) {
        QStyleOption box;
        const QRect place(option.rect.left() + metrics::space3,
                          option.rect.center().y() - metrics::iconSize / 2, metrics::iconSize,
                          metrics::iconSize);
        box.rect = QStyle::visualRect(option.direction, option.rect, place);
        box.state =
            QStyle::State_Enabled | (index.data(TickRole).toBool() ? QStyle::State_On : QStyle::State_Off);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
    }

    /// As many as there is room for, then how many more; the tool tip has them all.
    static void paintPills(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) {
        QRect place = placeOf(option);
        const auto tone = Tone(index.data(ToneRole).toInt());
        const auto draw = [&](const QString &text, std::optional<Icon> icon, int kept) {
            const QSize size = paint::pillSize(text, icon.has_value());
            const QRect box(place.left(), place.center().y() - size.height() / 2,
                            std::min(size.width(), place.width() - kept), size.height());
            paint::pill(painter, QStyle::visualRect(option.direction, option.rect, box), text, tone, icon);
            place.setLeft(box.right() + 1 + metrics::space1);
        };
        const QVariant sign = index.data(IconRole);
        const auto icon = sign.isValid() ? std::optional<Icon>(Icon(sign.toInt())) : std::nullopt;
        const QStringList pills = index.data(PillsRole).toStringList();
        const auto rest = [&](qsizetype from) { return u'+' + QLocale().toString(pills.size() - from); };
        const auto roomFor = [&](qsizetype from) {
            return from < pills.size() ? paint::pillSize(rest(from), false).width() + metrics::space1 : 0;
        };
        for (qsizetype i = 0; i < pills.size(); ++i) {
            const int whole = paint::pillSize(pills[i], icon.has_value()).width();
            if (i > 0 && whole + roomFor(i + 1) > place.width())
                return draw(rest(i), {}, 0);
            draw(pills[i], icon, roomFor(i + 1));
        }
    }
};

int widthOf(const SimpleCell &cell, bool strong) {
    int pills = 0;
    for (const QString &pill : cell.pills)
        pills += paint::pillSize(pill, cell.icon.has_value()).width() + metrics::space1;
    if (pills > 0)
        return pills + metrics::space3 + metrics::space2;
    // Room for what stands before the text.
    const int before = cell.avatar || cell.icon || cell.colour.isValid() ? metrics::avatarSize + 10 : 0;
    const QFont face = font(strong ? TextRole::Strong : TextRole::Body);
    return QFontMetrics(face).horizontalAdvance(cell.text) + before + 28;
}

/// Heads begin where the texts below them begin.
class SimpleHead : public QHeaderView {
public:
    explicit SimpleHead(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {
        setHighlightSections(false);
        setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int index) const override {
        painter->fillRect(rect, tokens().surface);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens().line);
        const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
        const QRect inside = rect.adjusted(metrics::space3 - margin, 0, margin - metrics::space2, 0);
        QHeaderView::paintSection(painter, QStyle::visualRect(layoutDirection(), rect, inside), index);
    }
    QSize sectionSizeFromContents(int index) const override {
        return QHeaderView::sectionSizeFromContents(index) + QSize(2 * metrics::space2, 0);
    }
};

} // namespace

SimpleTable::SimpleTable(QWidget *parent) : QTableWidget(parent) {
    setHorizontalHeader(new SimpleHead(this));
    setItemDelegate(new SimpleTableDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(metrics::rowHeight, QFontMetrics(font()).height() + 18));
    setHorizontalScrollMode(ScrollPerPixel);
    connect(this, &QTableWidget::cellDoubleClicked, this,
            [this](int row) { Q_EMIT keyActivated(keyOf(row)); });
    connect(this, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (tickIn(row) == item(row, column) && tickIn(row))
            Q_EMIT tickRequested(keyOf(row));
    });
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (row != before)
            Q_EMIT keyChosen(keyOf(row));
    });
}

void SimpleTable::setHeads(const QStringList &heads, int stretch) {
    setColumnCount(int(heads.size()));
    setHorizontalHeaderLabels(heads);
    horizontalHeader()->setAccessibleName(heads.join(QStringLiteral(", ")));
    horizontalHeader()->setMinimumSectionSize(leastColumn);
    for (int i = 0; i < heads.size(); ++i)
        horizontalHeaderItem(i)->setToolTip(heads[i]);
    for (int i = 0; i < heads.size(); ++i)
        horizontalHeader()->setSectionResizeMode(i, i == stretch ? QHeaderView::Stretch
                                                                 : QHeaderView::ResizeToContents);
}

void SimpleTable::clearRows() {
    const QSignalBlocker quiet(this);
    setRowCount(0);
}

void SimpleTable::setEmptyText(const QString &text) {
    m_emptyText = text;
    setAccessibleDescription(rowCount() == 0 ? text : QString());
    viewport()->update();
}

void SimpleTable::paintEvent(QPaintEvent *event) {
    QTableWidget::paintEvent(event);
    if (rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    const QRect place = viewport()->rect().adjusted(metrics::space3, metrics::space3, -metrics::space3, 0);
    paint::paragraph(&painter, place, m_emptyText, kontor::font(TextRole::Body), tokens().textSecond,
                     paint::Side::Leading);
}

void SimpleTable::addLine(const QString &key, const QList<SimpleCell> &cells) {
    const QSignalBlocker quiet(this);
    const int row = rowCount();
    insertRow(row);
    for (int i = 0; i < cells.size(); ++i) {
        const SimpleCell &cell = cells.at(i);
        auto *item = new QTableWidgetItem(cell.text);
        item->setToolTip(cell.text);
        item->setData(KeyRole, key);
        if (cell.icon)
            item->setData(IconRole, int(*cell.icon));
        item->setData(ColourRole, cell.colour);
        item->setData(AvatarRole, cell.avatar);
        item->setData(SecondRole, cell.second);
        item->setData(TrailingRole, cell.trailing);
        if (!cell.pills.isEmpty())
            item->setData(PillsRole, cell.pills);
        item->setData(ToneRole, int(cell.tone));
        if (cell.ticked)
            item->setData(TickRole, *cell.ticked);
        item->setSizeHint({widthOf(cell, i == 0), 20});
        setItem(row, i, item);
        if (cell.trailing)
            horizontalHeaderItem(i)->setTextAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    }
}

QString SimpleTable::keyOf(int row) const {
    const QTableWidgetItem *cell = item(row, 0);
    return cell ? cell->data(KeyRole).toString() : QString();
}

QTableWidgetItem *SimpleTable::tickIn(int row) const {
    for (int column = 0; column < columnCount(); ++column) {
        if (QTableWidgetItem *cell = item(row, column); cell && cell->data(TickRole).isValid())
            return cell;
    }
    return nullptr;
}

void SimpleTable::setTicked(const QString &key, bool on, const QString &spoken) {
    const QSignalBlocker quiet(this);
    for (int row = 0; row < rowCount(); ++row) {
        QTableWidgetItem *cell = keyOf(row) == key ? tickIn(row) : nullptr;
        if (!cell)
            continue;
        cell->setData(TickRole, on);
        cell->setText(spoken);
        cell->setToolTip(spoken);
    }
}

QString SimpleTable::currentKey() const {
    return keyOf(currentRow());
}

QStringList SimpleTable::selectedKeys() const {
    QStringList keys;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        keys.append(keyOf(index.row()));
    return keys;
}

bool SimpleTable::setCurrentKey(const QString &key) {
    const QSignalBlocker quiet(this);
    for (int row = 0; row < rowCount(); ++row) {
        if (keyOf(row) == key) {
            setCurrentCell(row, 0);
            return true;
        }
    }
    if (key.isEmpty())
        setCurrentCell(-1, -1);
    return false;
}

void SimpleTable::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool ticks = event->key() == Qt::Key_Space && currentRow() >= 0 && tickIn(currentRow());
    if (ticks && event->modifiers() == Qt::NoModifier)
        Q_EMIT tickRequested(currentKey());
    else if (enter && event->modifiers() == Qt::NoModifier && !currentKey().isEmpty())
        Q_EMIT keyActivated(currentKey());
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace kontor
