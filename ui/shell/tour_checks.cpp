// Each check takes what was read from a page and answers what is wrong with it, in words that lead to the
// place.
#include "ui/shell/tour_checks.h"

#include "ui/shell/tour_paper.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QCoreApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabBar>
#include <QToolTip>

namespace kontor {

namespace {

constexpr double leastContrast = 4.5;
constexpr double cutTolerance = 2; // ink over an edge, in pixels
constexpr int glass = 4;           // times: thin stems become whole pixels

bool isPartOfControl(const QWidget *widget) {
    return widget->objectName().startsWith(u"qt_") || qobject_cast<const QScrollBar *>(widget);
}

bool isViewport(const QWidget *widget) {
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
    return area && area->viewport() == widget;
}

QString plain(QString text) {
    static const QRegularExpression marks(QStringLiteral("[\u200e\u200f\u202a-\u202e\u2066-\u2069]"));
    return text.remove(marks).simplified();
}

bool hasWord(const QString &text) {
    int run = 0;
    for (const QChar letter : text) {
        run = letter.isLetter() ? run + 1 : 0;
        if (run >= 2)
            return true;
    }
    return false;
}

Finding finding(const char *check, const SeenText &seen, const QString &more = {}) {
    return {QString::fromLatin1(check), QStringLiteral("%1%2 @ %3").arg(plain(seen.text), more, seen.path)};
}

bool canScroll(const QAbstractScrollArea &area, Qt::Orientation orientation) {
    const QScrollBar *bar =
        orientation == Qt::Horizontal ? area.horizontalScrollBar() : area.verticalScrollBar();
    return bar->maximum() > bar->minimum();
}

/// What no edge of anything around it cuts off. Not visibleRegion(): what its children cover is seen too.
QRect shownPart(const QWidget *widget, const QWidget &window) {
    QRect part(widget->mapTo(&window, QPoint(0, 0)), widget->size());
    for (const QWidget *around = widget; around != &window; around = around->parentWidget())
        part &= QRect(around->parentWidget()->mapTo(&window, QPoint(0, 0)), around->parentWidget()->size());
    return part;
}

struct Cut {
    double by = 0;
    const char *side = "";
    void take(double over, const char *at) {
        if (over > by)
            *this = {over, at};
    }
};

/// How far ink reaches over what is shown of its widget, where nobody can scroll it into sight.
Cut cutOf(const QWidget *widget, const QWidget &window, const QRectF &ink) {
    Cut cut;
    bool sideways = false;
    bool upwards = false;
    for (const QWidget *around = widget; around; around = around->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(around->parentWidget());
        if (area && area->viewport() == around) {
            // The names of columns move with their table.
            const auto *table = qobject_cast<const QHeaderView *>(area)
                                    ? qobject_cast<const QAbstractScrollArea *>(area->parentWidget())
                                    : nullptr;
            const QAbstractScrollArea &moved = table ? *table : *area;
            sideways = sideways || canScroll(moved, Qt::Horizontal);
            upwards = upwards || canScroll(moved, Qt::Vertical);
        }
        const QRectF room(around->mapTo(&window, QPoint(0, 0)), around->size());
        if (!sideways) {
            cut.take(room.left() - ink.left(), "left");
            cut.take(ink.right() - room.right(), "right");
        }
        if (!upwards) {
            cut.take(room.top() - ink.top(), "top");
            cut.take(ink.bottom() - room.bottom(), "bottom");
        }
        if (around == &window)
            break;
    }
    return cut;
}

/// What the widget itself says, in which an ellipsis is meant.
QString wordsOf(const QWidget *widget) {
    QStringList words{widget->accessibleName(), widget->accessibleDescription(),
                      widget->property("text").toString(), widget->property("placeholderText").toString(),
                      widget->property("plainText").toString()};
    if (isViewport(widget))
        words.append(widget->parentWidget()->property("placeholderText").toString());
    return plain(words.join(u'\n').remove(u'&'));
}

/// The row of a view that the text belongs to.
QString itemOf(const SeenText &seen, const QWidget &window) {
    const auto *view = qobject_cast<const QAbstractItemView *>(seen.widget->parentWidget());
    if (!view)
        return {};
    const QModelIndex index = view->indexAt(seen.widget->mapFrom(&window, seen.place.center().toPoint()));
    return plain(index.data(Qt::DisplayRole).toString() + u' ' +
                 index.data(Qt::AccessibleTextRole).toString());
}

/// A text of two directions is painted piece by piece in the order of the screen: its letters tell whether
/// all of it is there.
bool haveSameLetters(QString a, QString b) {
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

bool isElided(const SeenText &seen, const QWidget &window) {
    const QString text = plain(seen.text);
    return text.contains(u'…') && !wordsOf(seen.widget).contains(text) &&
           !itemOf(seen, window).contains(text) &&
           !haveSameLetters(text, plain(seen.widget->property("text").toString()));
}

/// Asks for the tool tip as the pointer does. A tip that goes away stays for a moment: a mark of our own
/// stands there before, and only another text counts.
bool hasToolTip(const SeenText &seen, const QWidget &window) {
    static const QString mark = QStringLiteral("\u2063?");
    for (const QWidget *around = seen.widget; around && around != &window; around = around->parentWidget()) {
        if (!around->toolTip().isEmpty())
            return true;
    }
    const QPoint at = seen.widget->mapFrom(&window, seen.place.center().toPoint());
    QHelpEvent ask(QEvent::ToolTip, at, seen.widget->mapToGlobal(at));
    QToolTip::showText(ask.globalPos(), mark, seen.widget);
    QCoreApplication::sendEvent(seen.widget, &ask);
    return QToolTip::isVisible() && !QToolTip::text().isEmpty() && QToolTip::text() != mark;
}

double bestContrast(const QImage &picture, const QRect &place) {
    QHash<QRgb, int> counts;
    const QRect seen = place.intersected(picture.rect());
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        for (int x = seen.left(); x <= seen.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    if (counts.size() < 2)
        return 21; // nothing to be read there
    const QRgb ground = std::max_element(counts.cbegin(), counts.cend()).key();
    double best = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        best = std::max(best, contrast(QColor::fromRgb(it.key()), QColor::fromRgb(ground)));
    return best;
}

double contrastUnderGlass(QWidget &window, const QRectF &place) {
    QImage picture(place.size().toSize() * glass, QImage::Format_RGB32);
    picture.setDevicePixelRatio(glass);
    window.render(&picture, QPoint(), place.toRect());
    return bestContrast(picture, picture.rect());
}

bool isControl(const QWidget *widget) {
    return widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(widget) ||
           qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget);
}

/// A number beside the word it stands with in the file, e.g. "contract 2027".
bool standsWithWord(const QStringList &words, qsizetype at, const OwnTexts &own) {
    const bool before = at > 0 && hasWord(words[at - 1]) && own.holdWhole(words[at - 1] + u' ' + words[at]);
    return before || (at + 1 < words.size() && hasWord(words[at + 1]) &&
                      own.holdWhole(words[at] + u' ' + words[at + 1]));
}

} // namespace

OwnTexts::OwnTexts(const QStringList &texts) {
    QStringList lines;
    for (const QString &text : texts)
        lines.append(plain(text));
    m_all = u'\n' + lines.join(u'\n') + u'\n';
}

bool OwnTexts::holdWhole(const QString &asked) const {
    QString text = plain(asked);
    const bool cut = text.endsWith(u'…');
    if (cut)
        text.chop(1);
    text = text.trimmed();
    for (qsizetype at = m_all.indexOf(text, 0, Qt::CaseInsensitive); at > 0 && !text.isEmpty();
         at = m_all.indexOf(text, at + 1, Qt::CaseInsensitive)) {
        const bool begins = !m_all[at - 1].isLetterOrNumber();
        if (begins && (cut || !m_all[at + text.size()].isLetterOrNumber()))
            return true;
    }
    return false;
}

bool OwnTexts::holdLine(const QString &text) const {
    return m_all.contains(u'\n' + plain(text) + u'\n');
}

bool OwnTexts::hold(const QString &text) const {
    static const QRegularExpression between(QStringLiteral("[·:;,()“”„«»\"–—→←]"));
    if (holdWhole(text))
        return true;
    const QStringList parts = plain(text).split(between, Qt::SkipEmptyParts);
    return std::ranges::all_of(parts,
                               [this](const QString &part) { return !hasWord(part) || holdWhole(part); });
}

QString tourPath(const QWidget *widget, const QWidget &window) {
    QStringList parts;
    for (const QWidget *one = widget; one && one != &window; one = one->parentWidget()) {
        int index = 0;
        for (const QObject *sibling : one->parent()->children()) {
            if (sibling == one)
                break;
            const auto *other = qobject_cast<const QWidget *>(sibling);
            if (other && other->isVisible() && other->metaObject() == one->metaObject())
                ++index;
        }
        parts.prepend(QString::fromLatin1(one->metaObject()->className()).section(u':', -1) +
                      QString::number(index));
    }
    return parts.join(u'/');
}

QList<QWidget *> tourWidgets(const QWidget &window) {
    QList<QWidget *> seen;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isWindow() && widget->isVisibleTo(&window) && !shownPart(widget, window).isEmpty())
            seen.append(widget);
    }
    return seen;
}

QList<SeenText> seenTexts(const QWidget &window) {
    QList<SeenText> texts;
    for (QWidget *widget : tourWidgets(window)) {
        const QPointF origin = widget->mapTo(&window, QPointF(0, 0));
        for (const WrittenText &written : TourPaper::read(*widget)) {
            SeenText seen{.widget = widget,
                          .path = tourPath(widget, window),
                          .text = written.text,
                          .place = written.place.translated(origin),
                          .ink = written.ink.translated(origin),
                          .dim = !widget->isEnabled()};
            const QWidget *top = window.childAt(seen.place.center().toPoint());
            seen.covered =
                !top || (top != widget && !widget->isAncestorOf(top) && !top->isAncestorOf(widget));
            const auto twice = [&](const SeenText &one) {
                return one.widget == widget && one.text == seen.text && one.place == seen.place;
            };
            if (!plain(seen.text).isEmpty() && std::ranges::none_of(texts, twice))
                texts.append(seen);
        }
    }
    return texts;
}

QList<Finding> findClipped(const QWidget &window, const QList<SeenText> &texts) {
    QList<Finding> findings;
    for (const SeenText &seen : texts) {
        if (!seen.widget)
            continue;
        const Cut cut = cutOf(seen.widget, window, seen.ink);
        if (cut.by > cutTolerance)
            findings.append(finding("clipped", seen,
                                    QStringLiteral(" (by %1 at its %2)")
                                        .arg(cut.by, 0, 'f', 1)
                                        .arg(QString::fromLatin1(cut.side))));
        else if (!seen.covered && isElided(seen, window) && !hasToolTip(seen, window))
            findings.append(finding("clipped", seen, QStringLiteral(" (no tool tip)")));
    }
    QToolTip::hideText();
    return findings;
}

QList<Finding> findTooLarge(const QWidget &window, QSize asked) {
    if (window.width() <= asked.width() && window.height() <= asked.height())
        return {};
    // Down to the innermost that needs more than was asked for, or the most.
    const QWidget *culprit = &window;
    for (const QWidget *next = culprit; next;) {
        culprit = next;
        next = nullptr;
        int most = culprit->width() > asked.width() ? culprit->minimumSizeHint().width() / 2 : 0;
        for (const QWidget *child : culprit->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            const int needed = std::max(child->minimumSizeHint().width(), child->minimumWidth());
            if (child->isVisibleTo(&window) && !child->isWindow() && needed > most) {
                most = needed;
                next = child;
            }
        }
    }
    return {{QStringLiteral("large"), QStringLiteral("%1 x %2 instead of %3 x %4 @ %5")
                                          .arg(window.width())
                                          .arg(window.height())
                                          .arg(asked.width())
                                          .arg(asked.height())
                                          .arg(tourPath(culprit, window))}};
}

QList<Finding> findUnnamed(const QWidget &window) {
    QList<Finding> findings;
    for (QWidget *widget : tourWidgets(window)) {
        if (!isControl(widget) || isPartOfControl(widget) || isViewport(widget) ||
            qobject_cast<const QMenuBar *>(widget))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            findings.append(
                {QStringLiteral("unnamed"), QStringLiteral("no name @ ") + tourPath(widget, window)});
        else if (face->role() == QAccessible::NoRole || face->role() == QAccessible::Client)
            findings.append(
                {QStringLiteral("unnamed"), QStringLiteral("no role @ ") + tourPath(widget, window)});
    }
    return findings;
}

QList<Finding> findPale(QWidget &window, const QList<SeenText> &texts, const QImage &picture) {
    QList<Finding> findings;
    const double ratio = picture.devicePixelRatio();
    for (const SeenText &seen : texts) {
        if (seen.dim || seen.covered || !seen.widget)
            continue;
        const QRectF place =
            seen.place.intersected(QRectF(seen.widget->mapTo(&window, QPoint(0, 0)), seen.widget->size()));
        const QRectF pixels(place.topLeft() * ratio, place.size() * ratio);
        if (place.isEmpty() || bestContrast(picture, pixels.toAlignedRect()) >= leastContrast)
            continue;
        const double best = contrastUnderGlass(window, place);
        if (best < leastContrast)
            findings.append(finding("contrast", seen, QStringLiteral(" (%1)").arg(best, 0, 'f', 2)));
    }
    return findings;
}

QList<Finding> findUntranslated(const QList<SeenText> &texts, const QSet<QString> &english,
                                const OwnTexts &own) {
    QList<Finding> findings;
    for (const SeenText &seen : texts) {
        if (!seen.covered && hasWord(seen.text) && english.contains(plain(seen.text)) && !own.hold(seen.text))
            findings.append(finding("untranslated", seen));
    }
    return findings;
}

QList<Finding> findLatinDigits(const QList<SeenText> &texts, const OwnTexts &own) {
    static const QRegularExpression code(QStringLiteral(
        "\\b[A-Z]{1,3}-[0-9]+(-[0-9A-Z]+)*|\\+[0-9][0-9 ()/-]+|\\S+@\\S+|https?:\\S+|\\S+\\.[a-z]{2,6}\\b"));
    static const QRegularExpression digit(QStringLiteral("[0-9]"));
    static const QRegularExpression quotes(QStringLiteral("[«»“”„]([^«»“”„]*)[«»“”„]"));
    QList<Finding> findings;
    for (const SeenText &seen : texts) {
        QString rest = plain(seen.text).remove(code);
        for (auto quoted = quotes.globalMatch(rest); quoted.hasNext();) {
            const QString inner = quoted.next().captured(1);
            if (own.holdLine(inner))
                rest.remove(inner);
        }
        if (seen.covered || !rest.contains(digit) || own.holdLine(seen.text) ||
            (hasWord(seen.text) && own.holdWhole(seen.text)))
            continue;
        const QStringList words = rest.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype at = 0; at < words.size(); ++at) {
            if (!words[at].contains(digit) || (hasWord(words[at]) && own.holdWhole(words[at])) ||
                standsWithWord(words, at, own))
                continue;
            findings.append(finding("digits", seen));
            break;
        }
    }
    return findings;
}

} // namespace kontor
