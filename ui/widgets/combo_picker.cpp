// Asks for suggestions, shows them, and keeps what was chosen.
#include "ui/widgets/combo_picker.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_message.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace kontor {

/// The frame around chips and line; looks like every other field.
class PickerFrame : public QWidget {
public:
    explicit PickerFrame(QWidget *parent) : QWidget(parent) {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    bool focused = false;
    bool wrong = false;
    bool chevron = true;
    std::optional<PickerItem> shown;

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const Tokens &t = tokens();
        const QColor line = wrong ? t.red : focused ? t.accent : t.line;
        if (focused)
            paint::box(&painter, rect(), blend(t.surface, line, 0.22), {}, metrics::radiusControl + 1);
        paint::box(&painter, rect().adjusted(1, 1, -1, -1), isEnabled() ? t.surface : t.page, line,
                   metrics::radiusControl, focused || wrong ? 1.2 : 1);
        if (chevron)
            paintIcon(&painter,
                      paint::mirrored(&painter, rect(), QRect(width() - 24, (height() - 14) / 2, 14, 14)),
                      Icon::ChevronDown, t.textSecond);
        if (shown)
            paintMark(&painter);
    }

private:
    void paintMark(QPainter *painter) const {
        const int middle = height() / 2;
        const auto place = [&](int x, int side) {
            return paint::mirrored(painter, rect(), QRect(x, middle - side / 2, side, side));
        };
        if (shown->avatar)
            paint::avatar(painter, place(7, 20), shown->text);
        else if (shown->colour.isValid())
            paint::box(painter, place(11, 9), shown->colour, {}, 4.5);
        else if (shown->icon)
            paintIcon(painter, place(8, 16), *shown->icon, tokens().textOnPill);
    }
};

ComboPicker::ComboPicker(QWidget *parent)
    : QWidget(parent), m_frame(new PickerFrame(this)), m_flow(new FlowLayout(m_frame, 4)),
      m_line(new LineEdit(m_frame)), m_error(new FieldError) {
    setFocusProxy(m_line);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_frame);
    column->addWidget(m_error);
    m_line->setFrame(false);
    m_line->installEventFilter(this);
    m_frame->installEventFilter(this);
    m_flow->addWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_typed = true;
        m_frame->shown.reset();
        setError({});
        ask(text);
    });
    setMultiple(false);
}

void ComboPicker::setSource(Source source) {
    m_source = std::move(source);
}

void ComboPicker::setChoices(const QVector<PickerItem> &choices) {
    m_source = [choices](const QString &text, const Answer &reply) {
        QVector<PickerItem> found;
        for (const PickerItem &choice : choices)
            if (choice.text.contains(text.trimmed(), Qt::CaseInsensitive))
                found << choice;
        reply(found);
    };
}

void ComboPicker::setMultiple(bool on) {
    m_multiple = on;
    m_frame->chevron = !on;
    showChosen();
}

void ComboPicker::setPlaceholder(const QString &text) {
    m_placeholder = text;
    showChosen();
}

void ComboPicker::setReadOnly(bool on) {
    m_line->setReadOnly(on);
    for (Chip *chip : std::as_const(m_chips))
        chip->setClosable(!on);
    m_frame->chevron = !on && !m_multiple;
    m_frame->update();
}

void ComboPicker::setName(const QString &accessibleName) {
    setAccessibleName(accessibleName);
    m_line->setAccessibleName(accessibleName);
}

QString ComboPicker::key() const {
    return m_chosen.isEmpty() ? QString() : m_chosen.first().key;
}

QStringList ComboPicker::keys() const {
    QStringList all;
    for (const PickerItem &item : m_chosen)
        all << item.key;
    return all;
}

void ComboPicker::setItems(const QVector<PickerItem> &items) {
    m_chosen = m_multiple ? items : items.mid(0, 1);
    showChosen();
}

void ComboPicker::setError(const QString &sentence) {
    m_error->setText(sentence);
    m_frame->wrong = !sentence.isEmpty();
    m_frame->update();
}

/// What is chosen as chips, or as the text of the line with its mark before it.
void ComboPicker::showChosen() {
    for (Chip *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_typed = false;
    m_frame->shown.reset();
    m_line->setPlaceholderText(m_multiple && !m_chosen.isEmpty() ? QString() : m_placeholder);
    if (m_multiple) {
        for (int i = 0; i < m_chosen.size(); ++i) {
            auto *chip = new Chip(m_chosen[i].text, m_frame);
            chip->setClosable(!m_line->isReadOnly());
            chip->setColour(m_chosen[i].colour);
            m_chips << chip;
            m_flow->insertWidget(i, chip);
            chip->show();
            connect(chip, &Chip::closeRequested, this, [this, i] { removeAt(i); });
        }
        m_line->clear();
        m_line->setFixedWidth(120);
    } else {
        m_line->setText(m_chosen.isEmpty() ? QString() : m_chosen.first().text);
        m_line->setCursorPosition(0);
        if (!m_chosen.isEmpty() &&
            (m_chosen.first().avatar || m_chosen.first().icon || m_chosen.first().colour.isValid()))
            m_frame->shown = m_chosen.first();
        const int lead = m_frame->shown ? 26 : 4;
        m_line->setRoom(lead, 0);
    }
    fit();
    m_frame->update();
}

/// As high as its lines of chips need, in the font of now.
void ComboPicker::fit() {
    // Where it holds no chips the line has nearly all of the frame: a script of taller letters needs it.
    const int edge = m_multiple ? 3 : 1;
    m_flow->setContentsMargins(4, edge, 4, edge);
    m_line->setFixedHeight(
        std::max(metrics::chipHeight + 2 * (3 - edge), m_line->fontMetrics().height() + 8));
    if (!m_multiple)
        m_line->setFixedWidth(std::max(40, m_frame->width() - 32));
    m_flow->invalidate();
    m_frame->setFixedHeight(std::max(metrics::controlHeight, m_flow->heightForWidth(m_frame->width())));
}

void ComboPicker::removeAt(int index) {
    if (index < 0 || index >= m_chosen.size())
        return;
    m_chosen.removeAt(index);
    showChosen();
    m_line->setFocus();
    Q_EMIT changed();
}

void ComboPicker::openList() {
    m_line->setFocus();
    ask(m_typed ? m_line->text() : QString());
}

void ComboPicker::ask(const QString &text) {
    if (!m_source || m_line->isReadOnly())
        return;
    const int question = ++m_question;
    m_source(text, [self = QPointer<ComboPicker>(this), question, text](const QVector<PickerItem> &found) {
        if (self)
            self->answer(question, text, found);
    });
}

void ComboPicker::answer(int question, const QString &text, const QVector<PickerItem> &found) {
    if (question != m_question || !m_line->hasFocus())
        return;
    QVector<PickerItem> fresh;
    bool exact = text.trimmed().isEmpty();
    for (const PickerItem &item : found) {
        exact = exact || item.text.compare(text.trimmed(), Qt::CaseInsensitive) == 0;
        if (!m_multiple || !keys().contains(item.key))
            fresh << item;
    }
    if (!m_list) {
        m_list = new SuggestionList(m_frame);
        connect(m_list, &SuggestionList::taken, this, &ComboPicker::choose);
        connect(m_list, &SuggestionList::createTaken, this, [this] { create(m_line->text().trimmed()); });
    }
    m_list->showItems(fresh, m_creatable && !exact ? tr("Create “%1”").arg(text.trimmed()) : QString(),
                      tr("Nothing found"));
}

void ComboPicker::choose(const PickerItem &item) {
    if (!m_multiple)
        m_chosen.clear();
    m_chosen << item;
    showChosen();
    setError({});
    Q_EMIT changed();
}

bool ComboPicker::hasHalfAWord() const {
    return m_typed && !m_line->text().trimmed().isEmpty();
}

void ComboPicker::create(const QString &text) {
    Q_EMIT createRequested(text);
}

/// True when the key was ours.
bool ComboPicker::handleKey(int key) {
    const bool open = m_list && m_list->isOpen();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (open)
            m_list->move(key == Qt::Key_Down ? 1 : -1);
        else
            openList();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open && m_list->take();
    case Qt::Key_Escape:
        if (!open && !m_typed)
            return false;
        if (open)
            m_list->close();
        showChosen();
        return true;
    case Qt::Key_Tab:
        // What was typed means the line marked below it; the focus then goes on, unless making it took the
        // focus.
        if (open && m_typed && !m_line->text().trimmed().isEmpty()) {
            const bool held = window()->focusWidget() == m_line;
            m_list->take();
            return held && window()->focusWidget() != m_line;
        }
        return false;
    case Qt::Key_Backspace:
        if (!m_multiple || !m_line->text().isEmpty() || m_chosen.isEmpty() || m_line->isReadOnly())
            return false;
        removeAt(int(m_chosen.size()) - 1);
        return true;
    default:
        return false;
    }
}

/// Left with half a word: what was chosen before stands; left empty: nothing is chosen.
void ComboPicker::leave() {
    ++m_question;
    if (m_list)
        m_list->close();
    const bool emptied = !m_multiple && m_typed && m_line->text().trimmed().isEmpty() && !m_chosen.isEmpty();
    if (emptied && m_clearable)
        m_chosen.clear();
    if (m_typed)
        showChosen();
    if (emptied && m_clearable)
        Q_EMIT changed();
}

bool ComboPicker::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_frame && event->type() == QEvent::Resize)
        fit();
    if (watched != m_line)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress:
        if (handleKey(static_cast<QKeyEvent *>(event)->key()))
            return true;
        break;
    case QEvent::MouseButtonPress:
        if (!m_list || !m_list->isOpen())
            openList();
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        m_frame->focused = event->type() == QEvent::FocusIn;
        m_frame->update();
        if (event->type() == QEvent::FocusOut)
            leave();
        else if (!m_multiple)
            m_line->selectAll();
        break;
    case QEvent::LayoutDirectionChange:
        showChosen();
        break;
    case QEvent::FontChange:
        fit();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void ComboPicker::mousePressEvent(QMouseEvent *event) {
    if (m_frame->geometry().contains(event->pos()))
        openList();
}

TagEdit::TagEdit(QWidget *parent) : ComboPicker(parent) {
    setMultiple(true);
    setCreatable(true);
}

QStringList TagEdit::tags() const {
    return keys();
}

void TagEdit::setTags(const QStringList &tags) {
    QVector<PickerItem> all;
    for (const QString &tag : tags)
        all << PickerItem{tag, tag, {}, {}, {}, false};
    setItems(all);
}

void TagEdit::setKnown(const QStringList &known) {
    QVector<PickerItem> all;
    for (const QString &tag : known)
        all << PickerItem{tag, tag, {}, {}, {}, false};
    setChoices(all);
}

void TagEdit::create(const QString &text) {
    choose({text, text, {}, {}, {}, false});
}

} // namespace kontor
