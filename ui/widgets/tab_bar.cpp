// Draws tabs as words over a hairline, the chosen one underlined.
#include "ui/widgets/tab_bar.h"

#include "ui/widgets/paint.h"

#include <QLocale>
#include <QSignalBlocker>

namespace kontor {

namespace {

constexpr int tabGap = 20;
constexpr int leastTab = 64;
constexpr int wholeTab = 90;  // short words stay whole, the long ones give way
constexpr int leastBar = 240; // in a very narrow page all give way

} // namespace

TabBar::TabBar(QWidget *parent) : QTabBar(parent) {
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideRight); // in a narrow window all tabs get shorter and stay there
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus); // after a click Tab goes on from here, into what the tab shows
    connect(this, &QTabBar::currentChanged, this, [this] { Q_EMIT chosen(current()); });
}

void TabBar::addTab(const QString &key, const QString &text) {
    const QSignalBlocker quiet(this);
    const int index = QTabBar::addTab(text);
    setTabData(index, key);
    setTabToolTip(index, text);
}

void TabBar::setText(const QString &key, const QString &text) {
    if (const int index = indexOf(key); index >= 0)
        setTabText(index, text);
    setTabToolTip(indexOf(key), text);
}

void TabBar::setCount(const QString &key, std::optional<int> count) {
    if (count)
        m_counts.insert(key, *count);
    else
        m_counts.remove(key);
    // Setting the text again is what makes QTabBar measure its tabs anew.
    if (const int index = indexOf(key); index >= 0) {
        const QString text = tabText(index);
        setTabText(index, QString());
        setTabText(index, text);
        setAccessibleTabName(index, count ? tr("%1, %Ln", nullptr, *count).arg(text) : text);
    }
    update();
}

QString TabBar::current() const {
    return tabData(currentIndex()).toString();
}

void TabBar::setCurrent(const QString &key) {
    const QSignalBlocker quiet(this);
    setCurrentIndex(indexOf(key));
    update();
}

int TabBar::indexOf(const QString &key) const {
    for (int i = 0; i < count(); ++i)
        if (tabData(i).toString() == key)
            return i;
    return -1;
}

QString TabBar::countText(int index) const {
    const auto it = m_counts.constFind(tabData(index).toString());
    return it == m_counts.cend() ? QString() : QLocale().toString(*it);
}

QSize TabBar::tabSizeHint(int index) const {
    const QFontMetrics measure(kontor::font(TextRole::Strong));
    int width = tabGap + measure.horizontalAdvance(tabText(index));
    if (const QString number = countText(index); !number.isEmpty())
        width += paint::pillSize(number, false).width() + 6;
    return {width, std::max(36, measure.height() + 18)};
}

QSize TabBar::minimumTabSizeHint(int index) const {
    const QSize wanted = tabSizeHint(index);
    const bool whole = wanted.width() <= wholeTab || index == currentIndex();
    return {whole ? wanted.width() : leastTab, wanted.height()};
}

QSize TabBar::minimumSizeHint() const {
    const QSize wanted = QTabBar::minimumSizeHint();
    return {std::min(leastBar, wanted.width()), wanted.height()};
}

void TabBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Tokens &t = tokens();
    painter.fillRect(QRect(tabGap / 2, height() - 1, width() - tabGap, 1), t.line);
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const bool on = i == currentIndex();
        const bool over = underMouse() && tab.contains(mapFromGlobal(QCursor::pos()));
        const QRect inside = tab.adjusted(tabGap / 2, 0, -tabGap / 2, -2);
        const QColor ink = on ? t.text : over ? t.text : t.textSecond;
        const QString number = countText(i);
        const QSize size = number.isEmpty() ? QSize() : paint::pillSize(number, false);
        const QRect words = inside.adjusted(0, 0, number.isEmpty() ? 0 : -size.width() - 6, 0);
        const int width = paint::text(&painter, paint::mirrored(&painter, inside, words), tabText(i),
                                      kontor::font(on ? TextRole::Strong : TextRole::Body), ink);
        if (!number.isEmpty()) {
            const QRect place(QPoint(inside.left() + width + 6, inside.center().y() - size.height() / 2),
                              size);
            paint::pill(&painter, paint::mirrored(&painter, inside, place), number,
                        on ? Tone::Accent : Tone::Grey);
        }
        if (on)
            paint::box(&painter, QRect(inside.left(), height() - 2, inside.width(), 2), t.accent, {}, 1);
        if (on && hasFocus())
            paint::focusRing(&painter, inside.adjusted(-6, 4, 6, -4), 4);
    }
}

} // namespace kontor
