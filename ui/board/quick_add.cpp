// A card with two fields; what was typed as customer is looked for while typing.
#include "ui/board/quick_add.h"

#include "core/records/suggestions.h"
#include "ui/answer.h"
#include "ui/fields/similar_warning.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/value_edit.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace kontor {

namespace {

const QString newCustomerKey = QStringLiteral("new");
constexpr int mostCustomers = 8;

} // namespace

QuickAdd::QuickAdd(PageHost &host, const Kind *customer, QWidget *parent)
    : QWidget(parent), m_host(host), m_kind(customer), m_title(new FieldLine(this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    m_title->installEventFilter(this);
    column->addWidget(m_title);
    setFocusProxy(m_title);
    if (m_kind)
        addCustomer(column);
    nameParts();
}

QuickAdd::Typed QuickAdd::typed() const {
    return {m_title->text(), m_customer ? m_customer->items() : QVector<PickerItem>()};
}

void QuickAdd::take(const Typed &typed) {
    m_title->setText(typed.title);
    if (m_customer)
        m_customer->setItems(typed.customer);
}

void QuickAdd::addCustomer(QVBoxLayout *column) {
    m_customer = new ComboPicker(this);
    m_customer->setCreatable(true);
    m_customer->setSource(
        [this](const QString &text, const ComboPicker::Answer &answer) { suggest(text, answer); });
    connect(m_customer, &ComboPicker::createRequested, this, [this](const QString &name) {
        m_customer->setItems({PickerItem{newCustomerKey, name, {}, Icon::Plus, {}, false}});
        warnOfSimilar(name);
    });
    column->addWidget(m_customer);
    m_similar = new SimilarWarning(m_host, this);
    column->addWidget(m_similar);
    connect(m_customer, &ComboPicker::changed, m_similar, &SimilarWarning::clear);
}

void QuickAdd::nameParts() {
    m_title->setPlaceholderText(tr("Title"));
    m_title->setAccessibleName(tr("Title"));
    if (!m_customer)
        return;
    m_customer->setPlaceholder(tr("Customer"));
    m_customer->setName(tr("Customer"));
}

void QuickAdd::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameParts();
}

void QuickAdd::suggest(const QString &text, const ComboPicker::Answer &answer) {
    using Found = QList<Suggestion>;
    const auto job = [kind = m_kind, text](const Reading &reading) {
        return suggestions(reading, kind, text, {}, mostCustomers);
    };
    onAnswer(m_host.workspace().read<Found>(Workspace::LaneKind::Quick, job), this,
             [answer](const Result<Found> &found) {
                 QVector<PickerItem> items;
                 for (const Suggestion &one : found.value_or({}))
                     items.append(PickerItem{QString::number(one.id), one.text, one.detail, {}, {}, false});
                 answer(items);
             });
}

/// Who is chosen is known; who is new may be there already.
void QuickAdd::warnOfSimilar(const QString &customer) {
    const SchemaPtr schema = m_host.workspace().schema();
    Record typed{.kind = m_kind, .values = std::vector<Value>(schema->fields(*m_kind).size())};
    typed[schema->titleField(*m_kind)] = customer;
    m_similar->typed(typed);
}

void QuickAdd::accept() {
    const QString title = m_title->text().trimmed();
    if (title.isEmpty()) {
        m_title->setFocus();
        return;
    }
    const QString key = m_customer ? m_customer->key() : QString();
    const bool isNew = key == newCustomerKey;
    Q_EMIT accepted(title, isNew ? 0 : key.toLongLong(),
                    isNew ? m_customer->items().first().text : QString());
}

bool QuickAdd::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_title && key == Qt::Key_Down && m_customer) {
        m_customer->line()->setFocus();
        return true;
    }
    if (watched == m_title && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        accept();
        return true;
    }
    if (watched == m_title && key == Qt::Key_Escape) {
        Q_EMIT abandoned();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void QuickAdd::keyPressEvent(QKeyEvent *event) {
    // Keys that the customer's picker had no use for.
    if (event->key() == Qt::Key_Escape)
        Q_EMIT abandoned();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QWidget::keyPressEvent(event);
}

void QuickAdd::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paint::card(&painter, rect().adjusted(0, 0, 0, -1), {.current = true});
}

} // namespace kontor
