// One line below the columns.
#include "ui/import/import_habits.h"

#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <algorithm>

namespace kontor {

namespace {

void chooseData(QComboBox *box, const QVariant &data) {
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

ImportHabits::ImportHabits(QWidget *parent)
    : QWidget(parent), m_remember(new QCheckBox),
      m_currencyName(new Label({}, TextRole::Secondary, Ink::Second)), m_currency(makeBox()),
      m_emptyName(new Label({}, TextRole::Secondary, Ink::Second)), m_empty(makeBox()),
      m_existingName(new Label({}, TextRole::Secondary, Ink::Second)), m_existing(makeBox()) {
    m_remember->setChecked(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_remember);
    row->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_currencyName, m_currency, m_emptyName, m_empty,
                                                            m_existingName, m_existing})
        row->addWidget(widget);
    retranslate();
}

QComboBox *ImportHabits::makeBox() {
    auto *box = new QComboBox(this);
    box->setMinimumHeight(metrics::controlHeight);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            Q_EMIT changed();
    });
    return box;
}

void ImportHabits::setPlan(const ImportPlan &plan, const QList<Currency> &currencies) {
    m_plan = plan;
    m_currencies = currencies;
    fill();
}

void ImportHabits::retranslate() {
    m_remember->setText(tr("Remember this mapping for files like this one"));
    m_currencyName->setText(tr("Currency"));
    m_emptyName->setText(tr("Empty cells"));
    m_existingName->setText(tr("Existing records"));
    m_currency->setAccessibleName(m_currencyName->text());
    m_empty->setAccessibleName(m_emptyName->text());
    m_existing->setAccessibleName(m_existingName->text());
    fill();
}

void ImportHabits::fill() {
    m_filling = true;
    m_currency->clear();
    for (const Currency &currency : std::as_const(m_currencies))
        m_currency->addItem(currency.code(), currency.code());
    chooseData(m_currency, m_plan.currency.code());
    m_empty->clear();
    m_empty->addItem(tr("leave the field"), int(EmptyCell::Leave));
    m_empty->addItem(tr("empty the field"), int(EmptyCell::Clear));
    chooseData(m_empty, int(m_plan.empty));
    m_existing->clear();
    m_existing->addItem(tr("fill empty fields"), int(OnDuplicate::FillEmpty));
    m_existing->addItem(tr("overwrite"), int(OnDuplicate::Overwrite));
    m_existing->addItem(tr("leave out"), int(OnDuplicate::Skip));
    m_existing->addItem(tr("make another one"), int(OnDuplicate::CreateAnyway));
    chooseData(m_existing, int(m_plan.onDuplicate));
    m_filling = false;
    m_currencyName->setVisible(m_plan.asksCurrency);
    m_currency->setVisible(m_plan.asksCurrency);
    m_emptyName->setVisible(m_plan.hasEmptyCells);
    m_empty->setVisible(m_plan.hasEmptyCells);
    const bool byAddress = m_plan.columnOf(u"email") >= 0 || m_plan.columnOf(u"phone") >= 0;
    m_existingName->setVisible(byAddress);
    m_existing->setVisible(byAddress);
}

void ImportHabits::apply(ImportPlan &plan) const {
    if (m_currency->isVisibleTo(this))
        plan.currency = Currency(m_currency->currentData().toString());
    plan.empty = EmptyCell(m_empty->currentData().toInt());
    plan.onDuplicate = OnDuplicate(m_existing->currentData().toInt());
}

bool ImportHabits::remembers() const {
    return m_remember->isChecked();
}

void ImportHabits::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kontor
