// Walking the widgets; what is painted inside item views is asked from their models.
#include "ui/shell/tour_checks.h"

#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>
#include <QWidget>

namespace kontor {

namespace {

constexpr double leastContrast = 4.5;
constexpr int mirrorTolerance = 2;

QString pathOf(const QWidget *widget, const QWidget &window) {
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

QRect placeOf(const QWidget *widget, const QWidget &window) {
    return {widget->mapTo(&window, QPoint(0, 0)), widget->size()};
}

/// The part that no scroll area and no edge hides.
bool isSeen(const QWidget *widget, const QWidget &window) {
    return widget->isVisibleTo(&window) && !widget->visibleRegion().isEmpty();
}

QList<const QWidget *> seenWidgets(const QWidget &window) {
    QList<const QWidget *> seen;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (isSeen(widget, window))
            seen.append(widget);
    }
    return seen;
}

bool isPartOfControl(const QWidget *widget) {
    const QString name = widget->objectName();
    return name.startsWith(u"qt_") || qobject_cast<const QScrollBar *>(widget);
}

void addItems(QList<SeenText> &texts, const QAbstractItemView &view, const QWidget &window) {
    const QAbstractItemModel *model = view.model();
    if (!model || qobject_cast<const QHeaderView *>(&view))
        return;
    const QString path = pathOf(&view, window);
    const QRect port = view.viewport()->rect();
    const QPoint origin = view.viewport()->mapTo(&window, QPoint(0, 0));
    const int rows = std::min(model->rowCount(view.rootIndex()), 200);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            const QRect place = view.visualRect(index);
            if (place.isEmpty() || !port.contains(place))
                continue;
            texts.append({.path = QStringLiteral("%1[%2,%3]").arg(path).arg(row).arg(column),
                          .text = index.data().toString(),
                          .place = place.translated(origin),
                          .dim = !view.isEnabled()});
        }
    }
}

void addHeads(QList<SeenText> &texts, const QHeaderView &head, const QWidget &window) {
    const QPoint origin = head.viewport()->mapTo(&window, QPoint(0, 0));
    for (int i = 0; i < head.count(); ++i) {
        if (head.isSectionHidden(i))
            continue;
        const QRect place(head.sectionViewportPosition(i), 0, head.sectionSize(i), head.height());
        if (!head.viewport()->rect().contains(place))
            continue;
        texts.append({.path = QStringLiteral("%1<%2>").arg(pathOf(&head, window)).arg(i),
                      .text = head.model()->headerData(i, head.orientation()).toString(),
                      .place = place.translated(origin)});
    }
}

/// The text without what stands in the file, longest first.
QString withoutData(QString text, const QStringList &data) {
    for (const QString &one : data)
        text.replace(one, QStringLiteral(" "), Qt::CaseInsensitive);
    return text;
}

bool hasLetters(const QString &text) {
    int run = 0;
    for (const QChar letter : text) {
        run = letter.isLetter() ? run + 1 : 0;
        if (run >= 2)
            return true;
    }
    return false;
}

} // namespace

QList<SeenText> seenTexts(const QWidget &window) {
    QList<SeenText> texts;
    for (const QWidget *widget : seenWidgets(window)) {
        if (isPartOfControl(widget))
            continue;
        SeenText seen{
            .path = pathOf(widget, window), .place = placeOf(widget, window), .dim = !widget->isEnabled()};
        if (const auto *head = qobject_cast<const QHeaderView *>(widget)) {
            addHeads(texts, *head, window);
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            addItems(texts, *view, window);
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            seen.text = label->text();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            seen.text = button->text();
        } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            seen.editable = !line->text().isEmpty();
            seen.text = seen.editable ? line->text() : line->placeholderText();
        } else if (const auto *bar = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < bar->count(); ++i)
                texts.append({.path = seen.path + QString::number(i),
                              .text = bar->tabText(i),
                              .place = bar->tabRect(i).translated(seen.place.topLeft())});
        } else if (const auto *menu = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : menu->actions())
                texts.append({.path = seen.path + QString::number(menu->actions().indexOf(action)),
                              .text = action->text().remove(u'&'),
                              .place = menu->actionGeometry(const_cast<QAction *>(action))
                                           .translated(seen.place.topLeft())});
        } else {
            seen.text = widget->property("shownText").toString();
        }
        if (!seen.text.trimmed().isEmpty())
            texts.append(seen);
    }
    for (SeenText &seen : texts) {
        const QWidget *top = window.childAt(seen.place.center());
        const QString path = top ? pathOf(top, window) : QString();
        seen.covered = top && !seen.path.startsWith(path) && !path.startsWith(seen.path.section(u'[', 0, 0));
    }
    return texts;
}

QMap<QString, QRect> seenPlaces(const QWidget &window) {
    QMap<QString, QRect> places;
    for (const QWidget *widget : seenWidgets(window)) {
        if (!isPartOfControl(widget) && !isPartOfControl(widget->parentWidget()))
            places.insert(pathOf(widget, window), placeOf(widget, window));
    }
    return places;
}

QList<Finding> findClipped(const QWidget &window) {
    QList<Finding> findings;
    for (const QWidget *widget : seenWidgets(window)) {
        QString text;
        bool clipped = false;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            text = label->text();
            const QSize room = label->contentsRect().size();
            if (label->wordWrap())
                clipped = label->heightForWidth(label->width()) > label->height() + 1;
            else
                clipped = label->fontMetrics().boundingRect(QRect(0, 0, 10000, 1000), 0, text).width() >
                          room.width() + 2;
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            text = button->text();
            clipped = !text.isEmpty() && button->minimumSizeHint().width() > button->width() + 1;
        } else if (const auto *line = qobject_cast<const QLineEdit *>(widget);
                   line && line->text().isEmpty()) {
            text = line->placeholderText();
            const QMargins margins = line->textMargins();
            clipped = line->fontMetrics().horizontalAdvance(text) >
                      line->width() - margins.left() - margins.right() - 2;
        }
        if (clipped && !text.isEmpty() && widget->toolTip().isEmpty())
            findings.append({QStringLiteral("clipped"),
                             text.simplified() + QStringLiteral(" @ ") + pathOf(widget, window)});
    }
    return findings;
}

QList<Finding> findUnnamed(const QWidget &window) {
    QList<Finding> findings;
    for (const QWidget *widget : seenWidgets(window)) {
        if (widget->focusPolicy() == Qt::NoFocus || isPartOfControl(widget) ||
            qobject_cast<const QMenuBar *>(widget))
            continue;
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
            area && area->viewport() == widget)
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            findings.append({QStringLiteral("unnamed"), pathOf(widget, window)});
    }
    return findings;
}

QList<Finding> findPale(const QList<SeenText> &texts, const QImage &picture, double ratio) {
    QList<Finding> findings;
    for (const SeenText &seen : texts) {
        if (seen.dim || seen.covered || !hasLetters(seen.text))
            continue;
        const QRect place =
            QRect(seen.place.topLeft() * ratio, seen.place.size() * ratio).intersected(picture.rect());
        QHash<QRgb, int> counts;
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x)
                ++counts[picture.pixel(x, y)];
        }
        if (counts.size() < 2)
            continue;
        const QRgb ground = std::max_element(counts.cbegin(), counts.cend()).key();
        double best = 1;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            best = std::max(best, contrast(QColor::fromRgb(it.key()), QColor::fromRgb(ground)));
        if (best < leastContrast)
            findings.append({QStringLiteral("contrast"), QStringLiteral("%1 (%2) @ %3")
                                                             .arg(seen.text.simplified())
                                                             .arg(best, 0, 'f', 2)
                                                             .arg(seen.path)});
    }
    return findings;
}

QList<Finding> findUntranslated(const QList<SeenText> &texts, const QMap<QString, QString> &english,
                                const QStringList &data) {
    QList<Finding> findings;
    for (const SeenText &seen : texts) {
        if (seen.editable || english.value(seen.path) != seen.text ||
            !hasLetters(withoutData(seen.text, data)))
            continue;
        findings.append(
            {QStringLiteral("untranslated"), seen.text.simplified() + QStringLiteral(" @ ") + seen.path});
    }
    return findings;
}

QList<Finding> findLatinDigits(const QList<SeenText> &texts, const QStringList &data) {
    static const QRegularExpression digit(QStringLiteral("[0-9]"));
    static const QRegularExpression code(
        QStringLiteral("[A-Z]-[0-9-]+|\\+[0-9 ]+|\\S+@\\S+|\\S+\\.kontor|https?:\\S+"));
    QList<Finding> findings;
    for (const SeenText &seen : texts) {
        QString rest = withoutData(seen.text, data);
        rest.remove(code);
        if (!seen.editable && rest.contains(digit))
            findings.append(
                {QStringLiteral("digits"), seen.text.simplified() + QStringLiteral(" @ ") + seen.path});
    }
    return findings;
}

QList<Finding> findUnmirrored(const QMap<QString, QRect> &left, const QMap<QString, QRect> &right,
                              int width) {
    QList<Finding> findings;
    for (auto it = left.cbegin(); it != left.cend(); ++it) {
        const auto other = right.constFind(it.key());
        if (other == right.cend())
            continue;
        const int expected = width - it->x() - it->width();
        if (std::abs(expected - other->x()) > mirrorTolerance)
            findings.append({QStringLiteral("mirrored"),
                             QStringLiteral("%1: %2, not %3").arg(it.key()).arg(other->x()).arg(expected)});
    }
    return findings;
}

} // namespace kontor
