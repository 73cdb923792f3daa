// How each type is read and written; the widgets know no rule themselves.
#include "ui/fields/plain_editors.h"

#include "core/base/text_rules.h"
#include "ui/answer.h"
#include "ui/widgets/combo_picker.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/inline_message.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr int currencyWidth = 66;
constexpr int timeWidth = 84;
constexpr int linesAtFirst = 3;
constexpr int linesAtMost = 12;

QString fieldText(const char *text) {
    return QCoreApplication::translate("FieldEditor", text);
}

QVBoxLayout *columnOf(QWidget *owner) {
    auto *column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    return column;
}

Result<qint64> wholeNumber(const LocaleFormat &format, const QString &text) {
    auto number = format.parseNumber(text);
    if (!number)
        return number.error();
    if (number->scale() != 0)
        return Error{
            ErrorCode::Invalid, {}, fieldText(QT_TRANSLATE_NOOP("FieldEditor", "Type a whole number."))};
    return number->unscaled();
}

DateEdit::Rules dateRules(PageHost &host) {
    PageHost *h = &host;
    return {.parse = [h](const QString &text) -> std::optional<QDate> {
                auto day = h->format().parseDate(text, h->workspace().today());
                return day ? std::optional<QDate>(*day) : std::nullopt;
            },
            .write = [h](const QDate &day) { return h->format().date(day); },
            .writeLong = [h](const QDate &day) { return h->format().longDate(day); },
            .error = fieldText(
                QT_TRANSLATE_NOOP("FieldEditor", "This is no day. Type one such as today, +7 or 24.11.")),
            .locale = host.format().locale(),
            .calendar = host.format().calendar(),
            .today = [h] { return h->workspace().today(); }};
}

/// "9", "9:05", "9.05", "0905", in any digits.
std::optional<QTime> timeFrom(const QString &text) {
    QString plain;
    for (const QChar c : text.trimmed())
        plain += c.digitValue() >= 0      ? QChar(u'0' + c.digitValue())
                 : c == u'.' || c == u'h' ? QChar(u':')
                                          : c;
    if (plain.endsWith(u':'))
        plain.chop(1);
    if (!plain.contains(u':') && plain.size() > 2)
        plain.insert(plain.size() - 2, u':');
    const QTime time =
        QTime::fromString(plain, plain.contains(u':') ? QStringLiteral("H:m") : QStringLiteral("H"));
    return time.isValid() ? std::optional<QTime>(time) : std::nullopt;
}

} // namespace

LineFieldEditor::LineFieldEditor(const FieldDef &field, PageHost &host, QWidget *parent)
    : FieldEditor(field, host, parent), m_edit(new ValueEdit(this)) {
    columnOf(this)->addWidget(m_edit);
    setFocusProxy(m_edit);
    m_edit->line()->setAccessibleName(label());
    if (field.type != FieldType::Text) {
        m_edit->setReader([this](const QString &typed) -> TypedValue {
            auto read = parsed(typed);
            if (!read)
                return {{}, {}, read.error().text};
            return {written(*read), written(*read), {}};
        });
    }
    connect(m_edit, &ValueEdit::edited, this, &FieldEditor::edited);
    connect(m_edit, &ValueEdit::abandoned, this, &FieldEditor::edited);
    connect(m_edit, &ValueEdit::committed, this, &FieldEditor::committed);
}

Result<Value> LineFieldEditor::parsed(const QString &text) const {
    if (field().type == FieldType::Text)
        return Value(text);
    if (field().type == FieldType::Decimal) {
        auto number = format().parseNumber(text);
        return number ? Result<Value>(Value(*number)) : number.error();
    }
    QString digits = text.trimmed();
    if (field().type == FieldType::Percent) {
        // Beside Persian the sign stands between marks of direction.
        const auto isSign = [](QChar c) {
            return c == u'%' || c == u'٪' || c.isSpace() || c.category() == QChar::Other_Format;
        };
        while (!digits.isEmpty() && isSign(digits.back()))
            digits.chop(1);
    }
    auto number = wholeNumber(format(), digits);
    if (!number)
        return number.error();
    if (field().type == FieldType::Percent && (*number < 0 || *number > 100))
        return Error{ErrorCode::Invalid,
                     {},
                     fieldText(QT_TRANSLATE_NOOP("FieldEditor", "Type a number from 0 to 100."))};
    return Value(*number);
}

QString LineFieldEditor::written(const Value &value) const {
    if (isEmpty(value))
        return {};
    if (const auto *number = std::get_if<qint64>(&value))
        return field().type == FieldType::Percent ? format().percent(Decimal(*number, 0))
                                                  : format().integer(*number);
    if (const auto *number = std::get_if<Decimal>(&value))
        return format().number(*number);
    return std::get<QString>(value);
}

Value LineFieldEditor::value() const {
    if (m_edit->text().trimmed().isEmpty())
        return {};
    auto read = parsed(m_edit->text());
    return read ? *read : Value();
}

bool LineFieldEditor::holdsControls() const {
    return kontor::holdsControls(m_edit->text());
}

void LineFieldEditor::setValue(const Value &value, const RecordNames &) {
    m_edit->setText(written(value));
    m_edit->line()->setCursorPosition(0);
}

QString LineFieldEditor::error() const {
    if (m_edit->text().trimmed().isEmpty())
        return {};
    auto read = parsed(m_edit->text());
    return read ? QString() : read.error().text;
}

LongTextEditor::LongTextEditor(const FieldDef &field, PageHost &host, QWidget *parent)
    : FieldEditor(field, host, parent), m_edit(new QPlainTextEdit(this)), m_error(new FieldError(this)) {
    auto *column = columnOf(this);
    column->addWidget(m_edit);
    column->addWidget(m_error);
    setFocusProxy(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setAccessibleName(label());
    m_edit->installEventFilter(this);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_dirty = true;
        m_error->setText({});
        fit();
        Q_EMIT edited();
    });
    fit();
}

void LongTextEditor::fit() {
    const int lines = std::clamp(m_edit->document()->blockCount() + 1, linesAtFirst, linesAtMost);
    m_edit->setFixedHeight(lines * QFontMetrics(m_edit->font()).lineSpacing() + 14);
}

Value LongTextEditor::value() const {
    const QString text = m_edit->toPlainText();
    return text.trimmed().isEmpty() ? Value() : Value(text);
}

bool LongTextEditor::holdsControls() const {
    return kontor::holdsControls(m_edit->toPlainText());
}

void LongTextEditor::setValue(const Value &value, const RecordNames &) {
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(Held<QString>::from(value));
    m_dirty = false;
    showError({});
    fit();
}

void LongTextEditor::showError(const QString &sentence) {
    m_error->setText(sentence);
}

bool LongTextEditor::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_edit && event->type() == QEvent::FocusOut && m_dirty) {
        m_dirty = false;
        Q_EMIT committed();
    }
    return FieldEditor::eventFilter(watched, event);
}

BoolEditor::BoolEditor(const FieldDef &field, PageHost &host, QWidget *parent)
    : FieldEditor(field, host, parent), m_box(new QCheckBox(this)), m_error(new FieldError(this)) {
    auto *column = columnOf(this);
    m_box->setMinimumHeight(metrics::fieldHeight); // in line with its label, as every other field
    column->addWidget(m_box);
    column->addWidget(m_error);
    setFocusProxy(m_box);
    m_box->setAccessibleName(label());
    connect(m_box, &QCheckBox::toggled, this, [this] {
        m_error->setText({});
        Q_EMIT edited();
        Q_EMIT committed();
    });
}

Value BoolEditor::value() const {
    return m_wasEmpty && !m_box->isChecked() ? Value() : Value(qint64(m_box->isChecked()));
}

void BoolEditor::setValue(const Value &value, const RecordNames &) {
    const QSignalBlocker quiet(m_box);
    m_wasEmpty = isEmpty(value);
    m_box->setChecked(Held<qint64>::from(value) != 0);
}

void BoolEditor::showError(const QString &sentence) {
    m_error->setText(sentence);
}

MoneyEditor::MoneyEditor(const FieldDef &field, PageHost &host, QWidget *parent)
    : FieldEditor(field, host, parent), m_edit(new ValueEdit(this)), m_currency(new ComboPicker(this)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space1);
    row->addWidget(m_edit, 1, Qt::AlignTop);
    row->addWidget(m_currency, 0, Qt::AlignTop);
    setFocusProxy(m_edit);
    m_edit->line()->setAccessibleName(label());
    m_currency->setFixedWidth(currencyWidth);
    m_currency->setClearable(false);
    m_currency->setName(fieldText(QT_TRANSLATE_NOOP("FieldEditor", "%1, currency")).arg(label()));
    setCurrency(workspace().context()->office.currency);
    m_edit->setReader([this](const QString &typed) -> TypedValue {
        auto money = format().parseMoney(typed, currency(), m_own);
        if (!money)
            return {{}, {}, money.error().text};
        return {format().money(*money),
                money->currency == currency() ? format().amount(*money) : format().money(*money),
                {}};
    });
    connect(m_edit, &ValueEdit::edited, this, &FieldEditor::edited);
    connect(m_edit, &ValueEdit::abandoned, this, &FieldEditor::edited);
    connect(m_edit, &ValueEdit::committed, this, [this](const QString &text) {
        const auto money = format().parseMoney(text, currency(), m_own);
        if (money && money->currency != currency()) {
            setCurrency(money->currency);
            m_edit->setText(format().amount(*money));
        }
        Q_EMIT committed();
    });
    connect(m_currency, &ComboPicker::changed, this, [this] {
        m_edit->setText(m_edit->text());
        Q_EMIT edited();
        Q_EMIT committed();
    });
    loadCurrencies();
}

void MoneyEditor::loadCurrencies() {
    using Codes = QList<QPair<QString, QString>>; // code, name
    onAnswer(workspace().read<Codes>(
                 Workspace::LaneKind::Quick,
                 [](const Reading &reading) -> Result<Codes> {
                     const Kind *kind = reading.schema().kind("currency");
                     const FieldDef *code = reading.schema().field(*kind, u"code");
                     auto all = suggestions(reading, kind, {}, {}, 500);
                     if (!all)
                         return all.error();
                     QList<RecordId> wanted;
                     for (const Suggestion &one : *all)
                         wanted.append(one.id);
                     const RecordNames called = names(reading, *kind, wanted);
                     Codes codes;
                     for (const Record &record : records(reading, *kind, wanted, {code->key}))
                         codes.append({Held<QString>::from(record[*code]), called.value(record.id).text});
                     return codes;
                 }),
             this, [this](const Result<Codes> &codes) {
                 if (!codes)
                     return;
                 QVector<PickerItem> items;
                 for (const auto &[code, name] : *codes) {
                     m_own.append(Currency(code));
                     items.append({code, code, name, {}, {}, false});
                 }
                 m_currency->setChoices(items);
             });
}

Currency MoneyEditor::currency() const {
    return Currency(m_currency->key());
}

void MoneyEditor::setCurrency(Currency currency) {
    m_currency->setItems({{currency.code(), currency.code(), {}, {}, {}, false}});
}

Value MoneyEditor::value() const {
    if (m_edit->text().trimmed().isEmpty())
        return {};
    auto money = format().parseMoney(m_edit->text(), currency(), m_own);
    return money ? Value(*money) : Value();
}

void MoneyEditor::setValue(const Value &value, const RecordNames &) {
    const auto *money = std::get_if<Money>(&value);
    setCurrency(money ? money->currency : workspace().context()->office.currency);
    m_edit->setText(money ? format().amount(*money) : QString());
}

QString MoneyEditor::error() const {
    if (m_edit->text().trimmed().isEmpty())
        return {};
    auto money = format().parseMoney(m_edit->text(), currency(), m_own);
    return money ? QString() : money.error().text;
}

QStringList MoneyEditor::typedTexts() const {
    return {m_edit->text(), currency().code()};
}

void MoneyEditor::setTypedTexts(const QStringList &texts) {
    setCurrency(Currency(texts.value(1)));
    m_edit->setText(texts.value(0));
}

DateFieldEditor::DateFieldEditor(const FieldDef &field, PageHost &host, QWidget *parent)
    : FieldEditor(field, host, parent), m_edit(new DateEdit(dateRules(host), this)) {
    columnOf(this)->addWidget(m_edit);
    setFocusProxy(m_edit);
    m_edit->line()->setAccessibleName(label());
    connect(m_edit, &DateEdit::edited, this, &FieldEditor::edited);
    connect(m_edit, &DateEdit::abandoned, this, &FieldEditor::edited);
    connect(m_edit, &DateEdit::dateChosen, this, [this] {
        Q_EMIT edited();
        Q_EMIT committed();
    });
}

Value DateFieldEditor::value() const {
    const auto day = m_edit->date();
    return day ? Value(*day) : Value();
}

void DateFieldEditor::setValue(const Value &value, const RecordNames &) {
    const auto *day = std::get_if<QDate>(&value);
    m_edit->setDate(day ? std::optional<QDate>(*day) : std::nullopt);
}

QString DateFieldEditor::error() const {
    if (m_edit->text().trimmed().isEmpty())
        return {};
    auto day = format().parseDate(m_edit->text(), workspace().today());
    return day ? QString() : day.error().text;
}

QStringList DateFieldEditor::typedTexts() const {
    return {m_edit->text()};
}

void DateFieldEditor::setTypedTexts(const QStringList &texts) {
    m_edit->setText(texts.value(0));
}

void DateFieldEditor::showError(const QString &sentence) {
    m_edit->setError(sentence);
}
void DateFieldEditor::selectAll() {
    m_edit->line()->selectAll();
}

MomentEditor::MomentEditor(const FieldDef &field, PageHost &host, QWidget *parent)
    : FieldEditor(field, host, parent), m_day(new DateEdit(dateRules(host), this)),
      m_time(new ValueEdit(this)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space1);
    row->addWidget(m_day, 1, Qt::AlignTop);
    row->addWidget(m_time, 0, Qt::AlignTop);
    setFocusProxy(m_day);
    m_time->setFixedWidth(timeWidth);
    m_day->line()->setAccessibleName(label());
    m_time->line()->setAccessibleName(fieldText(QT_TRANSLATE_NOOP("FieldEditor", "%1, time")).arg(label()));
    m_time->setReader([this](const QString &typed) -> TypedValue {
        const auto time = timeFrom(typed);
        if (!time)
            return {{}, {}, fieldText(QT_TRANSLATE_NOOP("FieldEditor", "This is no time."))};
        return {format().time(*time), format().time(*time), {}};
    });
    connect(m_day, &DateEdit::dateChosen, this, [this] {
        Q_EMIT edited();
        Q_EMIT committed();
    });
    for (ValueEdit *edit : {static_cast<ValueEdit *>(m_day), m_time})
        connect(edit, &ValueEdit::edited, this, &FieldEditor::edited);
    connect(m_time, &ValueEdit::committed, this, &FieldEditor::committed);
}

Value MomentEditor::value() const {
    const auto day = m_day->date();
    if (!day)
        return {};
    const QTime time = timeFrom(m_time->text()).value_or(QTime(0, 0));
    const QDateTime at(*day, time, workspace().context()->office.zone);
    return Moment{at.toMSecsSinceEpoch()};
}

void MomentEditor::setValue(const Value &value, const RecordNames &) {
    const auto *moment = std::get_if<Moment>(&value);
    if (!moment) {
        m_day->setDate({});
        m_time->setText({});
        return;
    }
    const auto at = QDateTime::fromMSecsSinceEpoch(moment->ms, workspace().context()->office.zone);
    m_day->setDate(at.date());
    m_time->setText(format().time(at.time()));
}

QString MomentEditor::error() const {
    if (!m_day->text().trimmed().isEmpty()) {
        if (auto day = format().parseDate(m_day->text(), workspace().today()); !day)
            return day.error().text;
    } else if (!m_time->text().trimmed().isEmpty()) {
        return fieldText(QT_TRANSLATE_NOOP("FieldEditor", "The day is missing."));
    }
    if (!m_time->text().trimmed().isEmpty() && !timeFrom(m_time->text()))
        return fieldText(QT_TRANSLATE_NOOP("FieldEditor", "This is no time."));
    return {};
}

QStringList MomentEditor::typedTexts() const {
    return {m_day->text(), m_time->text()};
}

void MomentEditor::setTypedTexts(const QStringList &texts) {
    m_day->setText(texts.value(0));
    m_time->setText(texts.value(1));
}

void MomentEditor::showError(const QString &sentence) {
    m_day->setError(sentence);
}

NamedValueEditor::NamedValueEditor(const FieldDef &field, PageHost &host, QWidget *parent)
    : FieldEditor(field, host, parent), m_picker(new ComboPicker(this)) {
    columnOf(this)->addWidget(m_picker);
    setFocusProxy(m_picker);
    const Code code = field.options.code;
    m_picker->setMultiple(code == Code::Weekdays);
    m_picker->setName(label());
    m_picker->setClearable(!field.options.required);
    QVector<PickerItem> items;
    for (const auto &[stored, name] :
         code == Code::None ? field.choiceList() : codeChoices(code, officeFormat()))
        items.append({.key = stored, .text = nameOf(stored)});
    m_picker->setChoices(items);
    connect(m_picker, &ComboPicker::changed, this, [this] {
        Q_EMIT edited();
        Q_EMIT committed();
    });
}

LocaleFormat NamedValueEditor::officeFormat() const {
    const bool jalali = workspace().context()->office.jalali;
    return {format().languageCode(), jalali ? QCalendar::System::Jalali : QCalendar::System::Gregorian, false,
            format().timeZone()};
}

QString NamedValueEditor::nameOf(const QString &stored) const {
    const Code code = field().options.code;
    return code == Code::None ? field().choiceText(stored) : codeText(code, stored, officeFormat());
}

Value NamedValueEditor::value() const {
    QStringList codes = m_picker->keys();
    codes.sort();
    const QString stored = codes.join(QString());
    if (stored.isEmpty())
        return {};
    return field().type == FieldType::Int ? Value(stored.toLongLong()) : Value(stored);
}

void NamedValueEditor::setValue(const Value &value, const RecordNames &) {
    const auto *number = std::get_if<qint64>(&value);
    const QString stored = number ? QString::number(*number) : Held<QString>::from(value);
    QStringList codes;
    if (field().options.code == Code::Weekdays)
        codes = stored.split(QString(), Qt::SkipEmptyParts);
    else if (!stored.isEmpty())
        codes.append(stored);
    QVector<PickerItem> items;
    for (const QString &code : std::as_const(codes))
        items.append({.key = code, .text = nameOf(code)});
    m_picker->setItems(items);
}

void NamedValueEditor::showError(const QString &sentence) {
    m_picker->setError(sentence);
}

} // namespace kontor
