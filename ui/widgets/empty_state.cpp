// A raised card with icon, sentence, button and links.
#include "ui/widgets/empty_state.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr int emptyWidth = 520, emptyShadow = 14, emptyTile = 48;

} // namespace

EmptyState::EmptyState(Icon icon, const QString &title, const QString &sentence, QWidget *parent)
    : QFrame(parent), m_icon(icon), m_title(new Label(title, TextRole::Title)),
      m_sentence(new Label(sentence, TextRole::Body, Ink::Second)), m_column(new QVBoxLayout(this)) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    m_title->setAlignment(Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    const int side = emptyShadow + 32;
    m_column->setContentsMargins(side, emptyShadow + 28 + emptyTile + 14, side, emptyShadow + 22);
    m_column->setSpacing(metrics::space2);
    m_column->addWidget(m_title);
    m_column->addWidget(m_sentence);
}

void EmptyState::setTexts(const QString &title, const QString &sentence) {
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

Button *EmptyState::setAction(Icon icon, const QString &text, const QString &keys) {
    const bool held = isAncestorOf(window()->focusWidget());
    removeAction();
    m_action = new QWidget(this);
    auto *inside = new QVBoxLayout(m_action);
    inside->setContentsMargins(0, metrics::space2, 0, 0);
    m_button = new Button(icon, text, Button::Kind::Primary, m_action);
    m_button->setKeyHint(keys);
    inside->addWidget(m_button, 0, Qt::AlignHCenter);
    m_column->insertWidget(2, m_action);
    setFocusProxy(m_button);
    m_action->show(); // at once: what is not there yet takes no keys
    if (held)
        m_button->setFocus();
    return m_button;
}

void EmptyState::removeAction() {
    setFocusProxy(nullptr);
    if (m_action) {
        m_action->hide();
        m_action->deleteLater(); // its button may be what asks for another one
    }
    m_action = nullptr;
    m_button = nullptr;
}

LinkLabel *EmptyState::addLink(const QString &text) {
    if (!m_links) {
        m_column->addSpacing(metrics::space2);
        m_column->addWidget(new HairLine);
        m_column->addSpacing(metrics::space1);
        m_links = new QHBoxLayout;
        m_links->setSpacing(18);
        m_links->addStretch();
        m_links->addStretch();
        m_column->addLayout(m_links);
    }
    auto *link = new LinkLabel(text, this);
    m_links->insertWidget(m_links->count() - 1, link);
    return link;
}

QSize EmptyState::sizeHint() const {
    const int width = std::max(emptyWidth + 2 * emptyShadow, layout()->minimumSize().width());
    return {width,
            layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : layout()->sizeHint().height()};
}

void EmptyState::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Tokens &t = tokens();
    const QRect panel = rect().adjusted(emptyShadow, emptyShadow, -emptyShadow, -emptyShadow);
    paint::shadow(&painter, panel, metrics::radiusDialog, 10);
    paint::box(&painter, panel, t.surface, t.line, metrics::radiusDialog);
    QRect tile(0, 0, emptyTile, emptyTile);
    tile.moveCenter(QPoint(width() / 2, panel.top() + 28 + emptyTile / 2));
    paint::box(&painter, tile, t.accentSoft, {}, metrics::radiusCard);
    paintIcon(&painter, tile.adjusted(13, 13, -13, -13), m_icon, t.accentText);
}

} // namespace kontor
