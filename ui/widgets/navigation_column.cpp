// Lays out brand, entries and footer, and folds with the width of the window.
#include "ui/widgets/navigation_column.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/roving_button.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace kontor {

/// One line of the column.
class NavigationEntry : public RovingButton {
public:
    NavigationEntry(Icon icon, const QString &text, QWidget *parent)
        : RovingButton(text, parent), m_icon(icon) {
        setAutoDefault(false);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        describe();
    }

    void setCount(const Count &count) {
        m_count = count;
        describe();
        updateGeometry();
        update();
    }

    /// Not the same as visible: a column that is not shown yet has no visible entry.
    void setWanted(bool on) {
        m_wanted = on;
        setVisible(on);
    }
    bool isWanted() const { return m_wanted; }

    void setName(const QString &text) {
        setText(text);
        describe();
        updateGeometry();
    }

    void setFolded(bool on) {
        m_folded = on;
        setToolTip(on ? text() : QString());
        update();
    }

    QSize sizeHint() const override {
        const QFontMetrics measure(kontor::font(TextRole::Strong));
        int width = 36 + measure.horizontalAdvance(text()) + 10;
        if (hasCount())
            width += paint::badgeSize(m_count).width() + metrics::space2;
        return {width, std::max(30, measure.height() + 12)};
    }
    QSize minimumSizeHint() const override { return {30, sizeHint().height()}; }

protected:
    void nextCheckState() override {} // the column decides what is current

    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const Tokens &t = tokens();
        const bool on = isChecked();
        if (on || underMouse())
            paint::box(&painter, rect(), on ? t.accentSoft : t.pillGround);
        const QColor ink = on ? t.accentText : t.text;
        const int side = metrics::iconSize + 1;
        const int start = m_folded ? (width() - side) / 2 : 9;
        paintIcon(&painter,
                  paint::mirrored(&painter, rect(), QRect(start, (height() - side) / 2, side, side)), m_icon,
                  on ? t.accentText : t.textOnPill);
        int end = width() - 8;
        if (hasCount()) {
            const QSize size = paint::badgeSize(m_count);
            paintBadge(&painter, QRect(QPoint(end - size.width(), (height() - size.height()) / 2), size));
            end -= size.width() + metrics::space2;
        }
        if (!m_folded)
            paint::text(&painter, paint::mirrored(&painter, rect(), QRect(36, 0, end - 36, height())), text(),
                        kontor::font(on ? TextRole::Strong : TextRole::Body), ink);
        if (hasFocus())
            paint::focusRing(&painter, rect());
    }

private:
    /// Folded there is room for a small one in the corner only.
    void paintBadge(QPainter *painter, const QRect &place) const {
        if (!m_folded)
            return paint::badge(painter, paint::mirrored(painter, rect(), place), m_count);
        const double scale = 16.0 / place.height();
        const int width = qRound(place.width() * scale);
        const QRect corner = paint::mirrored(painter, rect(), QRect(this->width() - width, 0, width, 16));
        painter->save();
        painter->translate(corner.topLeft());
        painter->scale(scale, scale);
        paint::badge(painter, QRect(QPoint(0, 0), place.size()), m_count);
        painter->restore();
    }
    bool hasCount() const { return m_count.total() > 0 || m_count.dot; }
    void describe() {
        setAccessibleName(hasCount()
                              ? NavigationColumn::tr("%1, %2 waiting").arg(text(), paint::badgeText(m_count))
                              : text());
    }

    Icon m_icon;
    Count m_count;
    bool m_folded = false;
    bool m_wanted = true;
};

/// Scrolls by wheel and focus; the arrow keys belong to the column.
class NavigationArea : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

protected:
    void keyPressEvent(QKeyEvent *event) override { event->ignore(); }
};

/// The mark, the program's name and the office below it.
class NavigationBrand : public QWidget {
public:
    explicit NavigationBrand(QWidget *parent) : QWidget(parent) {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

    void set(const QString &program, const QString &office) {
        m_program = program;
        m_office = office;
        setAccessibleName(office.isEmpty() ? program : program + QStringLiteral(", ") + office);
        update();
    }
    void setFolded(bool on) {
        m_folded = on;
        setToolTip(on ? m_office : QString());
        update();
    }
    QSize sizeHint() const override { return {160, 42}; }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const int start = m_folded ? (width() - 22) / 2 : 9;
        const auto place = [&](const QRect &rect) { return paint::mirrored(&painter, this->rect(), rect); };
        const QRect mark = place(QRect(start, (height() - 22) / 2 + 1, 22, 22));
        paintBrandMark(&painter, mark);
        if (m_folded)
            return;
        const int room = width() - 46;
        paint::text(&painter, place(QRect(40, 2, room, 20)), m_program, kontor::font(TextRole::Heading),
                    tokens().text);
        paint::text(&painter, place(QRect(40, 21, room, 18)), m_office, kontor::font(TextRole::Caption),
                    tokens().textSecond);
    }

private:
    QString m_program, m_office;
    bool m_folded = false;
};

/// The employee at the desk.
class NavigationFooter : public QPushButton {
public:
    explicit NavigationFooter(QWidget *parent) : QPushButton(parent) {
        setAutoDefault(false);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    void setFolded(bool on) {
        m_folded = on;
        setToolTip(on ? text() : QString());
        update();
    }
    QSize sizeHint() const override { return {160, 34}; }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        if (underMouse())
            paint::box(&painter, rect(), tokens().pillGround);
        const int side = metrics::avatarSize, start = m_folded ? (width() - side) / 2 : 9;
        paint::avatar(&painter,
                      paint::mirrored(&painter, rect(), QRect(start, (height() - side) / 2, side, side)),
                      text());
        if (!m_folded)
            paint::text(&painter, paint::mirrored(&painter, rect(), rect().adjusted(40, 0, -4, 0)), text(),
                        kontor::font(TextRole::Body), tokens().text);
        if (hasFocus())
            paint::focusRing(&painter, rect());
    }

private:
    bool m_folded = false;
};

NavigationColumn::NavigationColumn(QWidget *parent)
    : QWidget(parent), m_brand(new NavigationBrand(this)), m_foot(new QWidget(this)),
      m_person(new NavigationFooter(m_foot)), m_gear(Button::ofIcon(Icon::Gear, tr("Settings"), m_foot)) {
    setAccessibleName(tr("Navigation"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *area = new NavigationArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    // The column paints the ground behind all of it.
    inside->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(8, 0, 8, 8);
    m_column->setSpacing(1);
    m_column->addStretch();
    area->setWidget(inside);
    inside->setAutoFillBackground(false);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 12, 1, 12);
    outer->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->addWidget(m_brand);
    outer->addLayout(head);
    outer->addWidget(area, 1);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(8, 0, 8, 0);
    foot->setSpacing(0);
    foot->addWidget(m_person, 1);
    foot->addWidget(m_gear, 0, Qt::AlignCenter);
    outer->addWidget(m_foot);
    connect(m_gear, &QPushButton::clicked, this, &NavigationColumn::settingsRequested);
    connect(m_person, &QPushButton::clicked, this, &NavigationColumn::personRequested);
    setBrand(QStringLiteral("Kontor"), {});
    fit();
}

void NavigationColumn::setBrand(const QString &program, const QString &office) {
    m_brand->set(program, office);
}

void NavigationColumn::setPerson(const QString &name) {
    m_person->setText(name);
    m_person->setAccessibleName(name);
}

void NavigationColumn::setSettingsText(const QString &text) {
    m_gear->setAccessibleName(text);
    m_gear->setToolTip(text);
}

void NavigationColumn::setSettingsActive(bool on) {
    m_gear->setCheckable(on);
    m_gear->setChecked(on);
    m_gear->update(); // which one that is not checkable any more leaves out
}

void NavigationColumn::addGroup(const QString &key, const QString &text) {
    auto *label = new Label(text, TextRole::Group, Ink::Second);
    label->setContentsMargins(9, 12, 9, 4);
    m_groups.insert(key, label);
    m_column->insertWidget(m_column->count() - 1, label);
    label->setVisible(!m_folded);
}

void NavigationColumn::addEntry(const QString &key, Icon icon, const QString &text) {
    auto *entry = new NavigationEntry(icon, text, this);
    entry->setFolded(m_folded);
    m_entries.insert(key, entry);
    m_order << entry;
    m_column->insertWidget(m_column->count() - 1, entry);
    connect(entry, &QPushButton::clicked, this, [this, key] { Q_EMIT chosen(key); });
    // The foot comes after all entries by Tab. setTabOrder leaves it where it is when it stands first.
    m_foot->setParent(nullptr);
    layout()->addWidget(m_foot);
    m_foot->show();
    updateStops();
    fit();
}

void NavigationColumn::setText(const QString &key, const QString &text) {
    if (NavigationEntry *entry = m_entries.value(key))
        entry->setName(text);
    if (Label *label = m_groups.value(key))
        label->setText(text);
    fit();
}

void NavigationColumn::setEntryVisible(const QString &key, bool on) {
    if (NavigationEntry *entry = m_entries.value(key))
        entry->setWanted(on);
    updateStops();
    fit();
}

void NavigationColumn::setCounter(const QString &key, const Count &count) {
    if (NavigationEntry *entry = m_entries.value(key))
        entry->setCount(count);
    fit();
}

void NavigationColumn::setCurrent(const QString &key) {
    m_current = m_entries.contains(key) ? key : QString();
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        it.value()->setChecked(it.key() == m_current);
    updateStops();
}

void NavigationColumn::removeAll() {
    qDeleteAll(m_order);
    qDeleteAll(m_groups);
    m_order.clear();
    m_entries.clear();
    m_groups.clear();
    m_current.clear();
    fit();
}

void NavigationColumn::setFolded(bool on) {
    m_wish = on;
    fit();
}

QSize NavigationColumn::sizeHint() const {
    if (m_folded)
        return {metrics::navigationFolded, 400};
    int widest = metrics::navigationWidth;
    for (const NavigationEntry *entry : m_order)
        widest = std::max(widest, entry->sizeHint().width() + 17);
    return {widest, 400};
}

bool NavigationColumn::event(QEvent *event) {
    // The window is known only once the column was put somewhere.
    if (event->type() == QEvent::ParentChange || event->type() == QEvent::Show) {
        window()->installEventFilter(this);
        fit();
    }
    if (event->type() == QEvent::ApplicationFontChange)
        fit();
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Navigation"));
        setSettingsText(tr("Settings"));
        for (NavigationEntry *entry : std::as_const(m_order))
            entry->setName(entry->text());
    }
    return QWidget::event(event);
}

bool NavigationColumn::eventFilter(QObject *watched, QEvent *event) {
    if (watched == window() && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

void NavigationColumn::fit() {
    const bool narrow = !isWindow() && window()->width() < metrics::navigationFoldsBelow;
    m_folded = m_wish || narrow;
    m_brand->setFolded(m_folded);
    m_person->setFolded(m_folded);
    // Folded, the gear stands above the person.
    static_cast<QBoxLayout *>(m_foot->layout())
        ->setDirection(m_folded ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    for (NavigationEntry *entry : std::as_const(m_order))
        entry->setFolded(m_folded);
    for (Label *label : std::as_const(m_groups))
        label->setVisible(!m_folded);
    setFixedWidth(sizeHint().width());
}

QVector<NavigationEntry *> NavigationColumn::shownEntries() const {
    QVector<NavigationEntry *> shown;
    for (NavigationEntry *entry : m_order)
        if (entry->isWanted())
            shown << entry;
    return shown;
}

/// Tab stops once in the column, at the current entry.
void NavigationColumn::updateStops() {
    const QVector<NavigationEntry *> shown = shownEntries();
    NavigationEntry *stop = m_entries.value(m_current, shown.value(0));
    for (NavigationEntry *entry : shown)
        entry->setFocusPolicy(entry == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

void NavigationColumn::walk(int step) {
    const QVector<NavigationEntry *> shown = shownEntries();
    auto *here = qobject_cast<QPushButton *>(focusWidget());
    const int index = int(shown.indexOf(static_cast<NavigationEntry *>(here)));
    const int next = qBound(0, index + step, int(shown.size()) - 1);
    if (!shown.isEmpty())
        shown[next]->setFocus(Qt::TabFocusReason);
}

void NavigationColumn::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Down:
        return walk(1);
    case Qt::Key_Up:
        return walk(-1);
    case Qt::Key_Home:
        return walk(-int(m_order.size()));
    case Qt::Key_End:
        return walk(int(m_order.size()));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *entry = qobject_cast<QPushButton *>(focusWidget()))
            entry->click();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void NavigationColumn::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().navigation);
    painter.fillRect(paint::mirrored(&painter, rect(), QRect(width() - 1, 0, 1, height())), tokens().line);
}

} // namespace kontor
