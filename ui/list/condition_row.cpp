// The three fields of a condition and what they mean together.
#include "ui/list/condition_row.h"

#include "core/records/consent.h"
#include "core/schema/link_targets.h"
#include "core/security/organisation.h"
#include "ui/answer.h"
#include "ui/fields/link_editors.h"
#include "ui/list/filter_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/combo_picker.h"
#include "ui/widgets/value_edit.h"

#include <QBoxLayout>

namespace kontor {

namespace {

const QString meKey = QStringLiteral("me");

PickerItem plainItem(const QString &key, const QString &text) {
    return {key, text, {}, {}, {}, false};
}

bool takesValue(Filter::Op op) {
    return op != Filter::Op::Empty && op != Filter::Op::NotEmpty;
}

bool isDay(const FieldDef &field) {
    return field.type == FieldType::Date || field.type == FieldType::Moment;
}

bool isOffered(const FieldDef &field) {
    return !field.isPrimary() &&
           !(field.options.readOnly && field.options.derived && field.type == FieldType::Text);
}

} // namespace

ConditionRow::ConditionRow(PageHost &host, const Kind &kind, const Filter &condition,
                           const RecordNames &names, QWidget *parent)
    : QWidget(parent), m_host(host), m_kind(kind), m_schema(host.workspace().schema()),
      m_row(new QHBoxLayout(this)), m_field(new ComboPicker(this)), m_operator(new ComboPicker(this)),
      m_path(condition.path) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(metrics::space2);
    m_field->setFixedWidth(212); // "Przewidywane zamknięcie" is the longest name of a field
    m_field->setName(tr("Field"));
    m_field->setPlaceholder(tr("Field"));
    m_field->setClearable(false);
    m_operator->setFixedWidth(128);
    m_operator->setName(tr("Comparison"));
    m_operator->setClearable(false);
    auto *cross = Button::ofIcon(Icon::X, tr("Remove the condition"), this);
    m_row->addWidget(m_field, 0, Qt::AlignTop);
    m_row->addWidget(m_operator, 0, Qt::AlignTop);
    m_row->addStretch(); // only where no value takes the room
    m_row->addWidget(cross, 0, Qt::AlignTop);
    connect(cross, &QPushButton::clicked, this, &ConditionRow::removed);
    offerFields();
    if (field()) {
        offerOperators(condition.op);
        makeValue(condition, names);
        if (condition.values.size() > 1 || m_operator->key().toInt() != int(condition.op))
            m_kept = condition;
        m_field->setItems({plainItem(
            m_path.join(u'.'),
            pathLabel(kind, m_path, {m_schema, host.format(), host.workspace().context()->language}))});
    }
    connect(m_field, &ComboPicker::changed, this, [this] {
        m_path = m_field->key().split(u'.');
        m_kept = {};
        offerOperators({});
        makeValue({}, {});
        Q_EMIT changed();
    });
    connect(m_operator, &ComboPicker::changed, this, [this] {
        m_kept = {};
        const bool shown = takesValue(Filter::Op(m_operator->key().toInt()));
        if (m_picker)
            m_picker->setVisible(shown);
        if (m_line)
            m_line->setVisible(shown);
        Q_EMIT changed();
    });
}

void ConditionRow::focusField() {
    if (m_line && field())
        m_line->setFocus();
    else if (m_picker && field())
        m_picker->line()->setFocus();
    else
        m_field->line()->setFocus();
}

const FieldDef *ConditionRow::field() const {
    return fieldOfPath(*m_schema, m_kind, m_path);
}

/// The own fields, then those of what a link leads to.
void ConditionRow::offerFields() {
    const FieldFormat format(m_schema, m_host.format(), m_host.workspace().context()->language);
    QVector<PickerItem> own;
    QVector<PickerItem> linked;
    for (const FieldDef &one : m_schema->fields(m_kind)) {
        if (!isOffered(one))
            continue;
        own.append(plainItem(one.key, format.label(one)));
        if (hasConsent(one)) {
            const QStringList path{one.key, consentField().key};
            own.append(plainItem(path.join(u'.'), pathLabel(m_kind, path, format)));
        }
        if (!one.isLink() || one.isOfSystem())
            continue;
        for (const Kind *target : linkTargets(*m_schema, one)) {
            for (const FieldDef &far : m_schema->fields(*target)) {
                const QStringList path{one.key, far.key};
                // Of several kinds that have it the first is the one that a path means.
                if (isOffered(far) && !far.isOfSystem() && linkTargetWith(*m_schema, one, far.key) == target)
                    linked.append(plainItem(path.join(u'.'), pathLabel(m_kind, path, format)));
            }
        }
    }
    m_field->setChoices(own + linked);
}

void ConditionRow::offerOperators(std::optional<Filter::Op> chosen) {
    const FieldDef *one = field();
    if (!one)
        return;
    QVector<PickerItem> items;
    PickerItem first;
    for (const auto &[op, text] : operatorsOf(*one)) {
        items.append(plainItem(QString::number(int(op)), text));
        if (items.size() == 1 || (chosen && op == *chosen))
            first = items.last();
    }
    m_operator->setChoices(items);
    m_operator->setItems({first});
}

void ConditionRow::makeValue(const Filter &condition, const RecordNames &names) {
    delete m_picker;
    delete m_line;
    m_picker = nullptr;
    m_line = nullptr;
    const FieldDef *one = field();
    if (!one)
        return;
    const bool isLink = one->isLink();
    if (isLink || one->type == FieldType::Choice || one->type == FieldType::Bool || isDay(*one))
        makePicker(*one, condition, names);
    else
        makeLine(*one, condition);
    QWidget *value = m_picker ? static_cast<QWidget *>(m_picker) : m_line;
    value->setMinimumWidth(190);
    m_row->insertWidget(2, value, 10, Qt::AlignTop);
    value->setVisible(takesValue(Filter::Op(m_operator->key().toInt())));
    if (m_picker) {
        m_picker->setName(tr("Value"));
        connect(m_picker, &ComboPicker::changed, this, [this] {
            m_kept = {};
            Q_EMIT changed();
        });
    } else {
        m_line->setAccessibleName(tr("Value"));
        connect(m_line, &QLineEdit::textEdited, this, [this] {
            m_kept = {};
            Q_EMIT changed();
        });
    }
}

void ConditionRow::makePicker(const FieldDef &one, const Filter &condition, const RecordNames &names) {
    const FieldFormat format(m_schema, m_host.format(), m_host.workspace().context()->language);
    QVector<PickerItem> items;
    if (one.type == FieldType::Bool) {
        items = {plainItem(QStringLiteral("true"), tr("yes")), plainItem(QStringLiteral("false"), tr("no"))};
    } else if (one.type == FieldType::Choice) {
        for (const auto &[key, text] : one.choiceList())
            items.append(plainItem(key, text));
    } else if (isDay(one)) {
        for (const auto &[key, text] : dayWords())
            items.append(plainItem(key, text));
    }
    if (!items.isEmpty()) {
        m_picker = new ComboPicker(this);
        if (isDay(one)) {
            // A day can be typed as well: it is offered as it was understood.
            m_picker->setSource([this, items](const QString &text, const ComboPicker::Answer &answer) {
                QVector<PickerItem> found;
                if (auto day = m_host.format().parseDate(text, m_host.workspace().today());
                    day && !text.isEmpty())
                    found.append(plainItem(day->toString(Qt::ISODate), m_host.format().longDate(*day)));
                for (const PickerItem &item : items) {
                    if (item.text.contains(text.trimmed(), Qt::CaseInsensitive))
                        found.append(item);
                }
                answer(found);
            });
        } else {
            m_picker->setChoices(items);
        }
    } else if (one.target == kind::employee.key()) {
        m_picker = new ComboPicker(this);
        QVector<PickerItem> people{{meKey, tr("Me"), {}, Icon::User, {}, false}};
        m_picker->setChoices(people);
        const auto job = [](const Reading &reading) -> Result<RecordNames> {
            auto all = ids(reading, {.kind = kind::employee.key()});
            return all ? Result<RecordNames>(kontor::names(reading, kind::employee, *all)) : all.error();
        };
        onAnswer(m_host.workspace().read<RecordNames>(Workspace::LaneKind::Quick, job), m_picker,
                 [picker = m_picker, people](const Result<RecordNames> &all) mutable {
                     for (auto it = all ? all->cbegin() : RecordNames::const_iterator();
                          all && it != all->cend(); ++it)
                         people.append({QString::number(it.key()), it->text, {}, {}, {}, true});
                     picker->setChoices(people);
                 });
    } else {
        m_picker = new RecordPicker(m_host, one.target, this);
    }
    m_picker->setClearable(false);
    m_picker->setPlaceholder(tr("Value"));
    if (condition.values.isEmpty())
        return;
    const Literal &literal = condition.values.first();
    const QString words = condition.values.size() > 1 ? filterWords(m_kind, condition, format, names)
                                                      : literalWords(one, literal, format, names);
    const bool isPerson = one.target == kind::employee.key() && literal.text != meKey;
    m_picker->setItems({{literal.text, literal.text == meKey ? tr("Me") : words, {}, {}, {}, isPerson}});
}

void ConditionRow::makeLine(const FieldDef &one, const Filter &condition) {
    auto *line = new FieldLine(this);
    m_line = line;
    line->setMinimumHeight(metrics::fieldHeight);
    line->setPlaceholderText(tr("Value"));
    if (one.type == FieldType::Money)
        line->setHint(m_host.workspace().context()->office.currency.code());
    if (condition.values.isEmpty())
        return;
    const Literal &literal = condition.values.first();
    if (one.type == FieldType::Money && !literal.currency.isEmpty())
        line->setHint(literal.currency);
    const auto number = Decimal::parse(literal.text);
    line->setText(number && FieldFormat::isFigure(one)
                      ? m_host.format().number(*number)
                      : codeText(one.options.code, literal.text, m_host.format()));
}

std::optional<Literal> ConditionRow::typed(const FieldDef &one, const QString &text) const {
    if (text.trimmed().isEmpty())
        return std::nullopt;
    if (one.type == FieldType::Money) {
        auto money = m_host.format().parseMoney(text, m_host.workspace().context()->office.currency);
        if (!money)
            return std::nullopt;
        return Literal{.text = money->amountText(), .quoted = false, .currency = money->currency.code()};
    }
    if (FieldFormat::isFigure(one)) {
        QString digits = text;
        auto number = m_host.format().parseNumber(digits.remove(u'%'));
        return number ? std::optional<Literal>({.text = number->toString()}) : std::nullopt;
    }
    return Literal::name(text.trimmed());
}

Filter ConditionRow::condition() const {
    if (!m_kept.isEverything())
        return m_kept;
    const FieldDef *one = field();
    if (!one || m_operator->key().isEmpty())
        return {};
    const auto op = Filter::Op(m_operator->key().toInt());
    const QString path = m_path.join(u'.');
    if (!takesValue(op))
        return Filter::condition(path, op);
    if (m_picker)
        return m_picker->key().isEmpty() ? Filter{}
                                         : Filter::condition(path, op, {{.text = m_picker->key()}});
    const auto literal = typed(*one, m_line->text());
    return literal ? Filter::condition(path, op, {*literal}) : Filter{};
}

} // namespace kontor
