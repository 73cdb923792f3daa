// Painted, with two small buttons at the far end.
#include "ui/board/column_head.h"

#include "ui/board/card_painter.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QPainter>

namespace kontor {

namespace {

constexpr int colourLine = 3;
constexpr int buttonSize = 24;

int nameHeight() {
    return std::max(20, QFontMetrics(kontor::font(TextRole::Strong)).height() + 3);
}
int sumHeight() {
    return std::max(19, QFontMetrics(kontor::font(TextRole::Body)).height() + 2);
}

/// Half away from zero, to whole units of the currency.
qint64 wholeUnits(const Money &money) {
    qint64 unit = 1;
    for (int digit = 0; digit < money.currency.digits(); ++digit)
        unit *= 10;
    const qint64 half = unit / 2;
    return (money.minor + (money.minor < 0 ? -half : half)) / unit;
}

/// A dot beside Persian digits would be read as their zero.
QString separator() {
    return QLocale().zeroDigit() == u"0" ? QStringLiteral("·") : QStringLiteral("|");
}

QString headText(const char *text) {
    return QCoreApplication::translate("Board", text);
}

} // namespace

HeadFigures headFigures(const Totals &totals, const LocaleFormat &format, bool isWeighted) {
    const Currency office = totals.base.currency;
    HeadFigures figures;
    figures.isConverted =
        totals.isMixed() || (!totals.sums.isEmpty() && totals.sums.first().currency != office);
    figures.sum = format.moneyCompact(totals.base);
    if (totals.count > 0 && isWeighted)
        figures.weighted = format.integer(wholeUnits(totals.weighted));
    QStringList lines;
    for (const Money &sum : totals.sums)
        lines.append(format.money(sum));
    if (totals.sums.isEmpty())
        lines.append(format.money(totals.base));
    if (isWeighted)
        lines.append(headText(QT_TRANSLATE_NOOP("Board", "Weighted: %1")).arg(format.money(totals.weighted)));
    if (totals.withoutRate > 0)
        lines.append(QCoreApplication::translate("Board", "%n left out: no exchange rate", nullptr,
                                                 int(totals.withoutRate)));
    figures.exact = lines.join(u'\n');
    return figures;
}

ColumnHead::ColumnHead(QWidget *parent) : QWidget(parent) {
    m_fold = Button::ofIcon(Icon::ChevronLeft, tr("Fold the column"), this);
    m_add = Button::ofIcon(Icon::Plus, tr("New"), this);
    for (Button *button : {m_fold, m_add}) {
        button->setSmall(true);
        button->setAutoDefault(false);
    }
    connect(m_add, &QPushButton::clicked, this, &ColumnHead::addRequested);
    connect(m_fold, &QPushButton::clicked, this, &ColumnHead::foldRequested);
    m_fold->setFocusPolicy(Qt::NoFocus); // by keyboard the page's action folds
    m_fold->hide();
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ColumnHead::show(const BoardColumn &column, const std::optional<Totals> &totals,
                      const LocaleFormat &format) {
    m_column = column;
    m_figures = totals ? headFigures(*totals, format, column.probability >= 0) : HeadFigures{};
    m_count = totals ? format.integer(totals->count) : QString();
    if (totals && column.recentOnly)
        m_count = tr("%1 · last 30 days").arg(m_count);
    m_add->setVisible(column.takesCards && m_mayAdd);
    m_add->setAccessibleName(tr("New in %1").arg(column.name));
    m_add->setToolTip(m_add->accessibleName());
    m_fold->setAccessibleName(tr("Fold %1").arg(column.name));
    m_fold->setToolTip(m_fold->accessibleName());
    setAccessibleName(QStringList{column.name, m_count}.join(u' '));
    setAccessibleDescription(m_figures.exact);
    setToolTip(m_figures.exact);
    placeButtons();
    update();
}

QSize ColumnHead::sizeHint() const {
    return {board::leastWidth, colourLine + 8 + nameHeight() + sumHeight() + 8};
}

bool ColumnHead::event(QEvent *event) {
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        showFold(event->type() == QEvent::HoverEnter);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        placeButtons();
    }
    return QWidget::event(event);
}

void ColumnHead::resizeEvent(QResizeEvent *) {
    placeButtons();
}

void ColumnHead::mouseDoubleClickEvent(QMouseEvent *) {
    Q_EMIT foldRequested();
}

/// Seldom needed: it appears with the pointer.
void ColumnHead::showFold(bool on) {
    m_fold->setVisible(on);
    placeButtons();
    update();
}

void ColumnHead::placeButtons() {
    const int y = colourLine + 8 + (nameHeight() - buttonSize) / 2;
    int x = width() - buttonSize + 4;
    for (Button *button : {m_add, m_fold}) {
        if (button->isHidden())
            continue;
        button->setGeometry(
            QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, buttonSize, buttonSize)));
        x -= buttonSize;
    }
}

void ColumnHead::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Tokens &t = tokens();
    paint::box(&painter, QRect(0, 0, width(), colourLine),
               m_column.colour.isValid() ? m_column.colour : t.idle, {}, colourLine / 2.0);
    const QFont strong = kontor::font(TextRole::Strong);
    const int buttons = (m_add->isHidden() ? 0 : buttonSize) + (m_fold->isHidden() ? 0 : buttonSize);
    const QRect names(2, colourLine + 8, width() - 2 - buttons, nameHeight());
    const int count = QFontMetrics(kontor::font(TextRole::Body)).horizontalAdvance(m_count);
    const QRect name(names.left(), names.top(), std::max(40, names.width() - count - 8), names.height());
    const int used =
        paint::text(&painter, paint::mirrored(&painter, rect(), name), m_column.name, strong, t.text);
    const QRect counted(names.left() + used + 8, names.top(), names.right() - names.left() - used - 8,
                        names.height());
    paint::text(&painter, paint::mirrored(&painter, rect(), counted), m_count, kontor::font(TextRole::Body),
                t.textSecond);
    if (m_figures.sum.isEmpty())
        return;
    // Drawn piece by piece, so that no amount turns the other round.
    int x = 2;
    const QString about = m_figures.isConverted ? QStringLiteral("≈") : QString();
    const QString dot = m_figures.weighted.isEmpty() ? QString() : separator();
    for (const QString &piece : {about, m_figures.sum, dot, m_figures.weighted}) {
        if (piece.isEmpty())
            continue;
        const QRect place(x, names.bottom() + 1, width() - x, sumHeight());
        const int drawn = paint::figuresWidth(piece, kontor::font(TextRole::Body));
        paint::figures(&painter, paint::mirrored(&painter, rect(), place), piece,
                       kontor::font(TextRole::Body), t.textSecond, paint::Side::Leading);
        x += drawn + 5;
    }
}

FoldedColumn::FoldedColumn(QWidget *parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void FoldedColumn::show(const BoardColumn &column, const QString &count) {
    m_column = column;
    m_count = count;
    setAccessibleName(tr("Unfold %1").arg(column.name));
    setToolTip(accessibleName());
    update();
}

void FoldedColumn::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Tokens &t = tokens();
    paint::box(&painter, rect(), underMouse() ? t.hover : t.surface, t.line, metrics::radiusCard);
    paint::box(&painter, QRect(0, 0, width(), colourLine),
               m_column.colour.isValid() ? m_column.colour : t.idle, {}, colourLine / 2.0);
    if (hasFocus())
        paint::focusRing(&painter, QRectF(rect()).adjusted(2, 5, -2, -2));
    const bool turned = layoutDirection() == Qt::RightToLeft;
    painter.translate(turned ? width() : 0, turned ? 0 : height());
    painter.rotate(turned ? 90 : -90);
    // Along the strip: the name begins at the top in both directions.
    painter.setLayoutDirection(turned ? Qt::LeftToRight : Qt::RightToLeft);
    const QRect along(12, 0, height() - 26, width());
    const QString count = m_count;
    const QFont strong = kontor::font(TextRole::Strong);
    const QRect top = turned ? along.adjusted(6, 0, 0, 0) : along;
    const int used = paint::text(&painter, top, m_column.name, strong, t.text);
    paint::text(&painter, turned ? top.adjusted(used + 10, 0, 0, 0) : top.adjusted(0, 0, -used - 10, 0),
                count, kontor::font(TextRole::Body), t.textSecond);
}

} // namespace kontor
