// The switch over the types of fields, and the words of sums.
#include "ui/models/field_format.h"

#include "core/base/text_rules.h"

#include <QCoreApplication>
#include <QDateTime>

namespace kontor {

namespace {

const QString unseen = QStringLiteral("–");

QString sayFormat(const char *text) {
    return QCoreApplication::translate("FieldFormat", text);
}

/// "≈ " only where a rate took part.
QString roughly(const QString &amount, bool isRough) {
    return isRough ? sayFormat(QT_TRANSLATE_NOOP("FieldFormat", "≈ %1")).arg(amount) : amount;
}

} // namespace

FieldFormat::FieldFormat(SchemaPtr schema, LocaleFormat format, QString language)
    : m_schema(std::move(schema)), m_format(std::move(format)), m_language(std::move(language)) {}

QString FieldFormat::text(const FieldDef &field, const Value &value, const RecordNames &names) const {
    if (isEmpty(value))
        return {};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return visibleControls(codeText(field.options.code, std::get<QString>(value), m_format));
    case FieldType::Int:
        if (field.options.code != Code::None)
            return codeText(field.options.code, QString::number(std::get<qint64>(value)), m_format);
        return m_format.integer(std::get<qint64>(value));
    case FieldType::Bool:
        return std::get<qint64>(value) ? sayFormat(QT_TRANSLATE_NOOP("FieldFormat", "Yes"))
                                       : sayFormat(QT_TRANSLATE_NOOP("FieldFormat", "No"));
    case FieldType::Decimal:
        return m_format.number(std::get<Decimal>(value));
    case FieldType::Percent:
        return m_format.percent(Decimal(std::get<qint64>(value), 0));
    case FieldType::Money:
        return m_format.money(std::get<Money>(value));
    case FieldType::Date:
        return m_format.date(std::get<QDate>(value));
    case FieldType::Moment:
        return m_format.dateTime(QDateTime::fromMSecsSinceEpoch(std::get<Moment>(value).ms, Qt::UTC));
    case FieldType::Choice:
        return field.choiceText(std::get<QString>(value));
    case FieldType::Link:
        return nameOf(std::get<qint64>(value), names);
    case FieldType::Links:
        return linksText(std::get<LinkedIds>(value), names);
    case FieldType::EntryList:
        return entriesText(std::get<Entries>(value));
    }
    return {};
}

QString FieldFormat::line(const FieldDef &field, const Value &value, const RecordNames &names) const {
    const QString whole = text(field, value, names);
    return field.type == FieldType::Text || field.type == FieldType::LongText ? whole.simplified() : whole;
}

QString FieldFormat::line(const FieldDef &field, const Record &record, const RecordNames &names) const {
    return line(field, shownValue(field, record), names);
}

const Value &FieldFormat::shownValue(const FieldDef &field, const Record &record) const {
    const KindOptions &options = record.kind->options();
    if (!options.translated || field.key != QLatin1String(options.titleField))
        return record[field];
    const QString key = field.key + m_language.left(1).toUpper() + m_language.mid(1); // "nameVi"
    const FieldDef *translation = m_schema->field(*record.kind, key);
    return translation && !isEmpty(record[*translation]) ? record[*translation] : record[field];
}

QString FieldFormat::nameOf(RecordId id, const RecordNames &names) const {
    const auto found = names.constFind(id);
    return found == names.constEnd() ? unseen : visibleControls(found->text);
}

QString FieldFormat::linksText(const LinkedIds &links, const RecordNames &names) const {
    QStringList parts;
    for (const LinkedId &link : links) {
        const QString name = nameOf(link.id, names);
        parts.append(link.percent == Decimal() ? name
                                               : sayFormat(QT_TRANSLATE_NOOP("FieldFormat", "%1 (%2)"))
                                                     .arg(name, m_format.percent(link.percent)));
    }
    return parts.join(sayFormat(QT_TRANSLATE_NOOP("FieldFormat", ", ")));
}

QString FieldFormat::entriesText(const Entries &entries) const {
    QStringList parts;
    for (const Entry &entry : entries)
        parts.append(visibleControls(entry.value));
    return parts.join(sayFormat(QT_TRANSLATE_NOOP("FieldFormat", ", ")));
}

bool FieldFormat::isFigure(const FieldDef &field) {
    switch (field.type) {
    case FieldType::Int:
        return field.options.code == Code::None;
    case FieldType::Decimal:
    case FieldType::Percent:
    case FieldType::Money:
        return true;
    default:
        return false;
    }
}

Qt::Alignment FieldFormat::alignment(const FieldDef &field) const {
    // AlignAbsolute: Qt turns AlignRight to the left in a mirrored window.
    return (isFigure(field) ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading) | Qt::AlignVCenter;
}

QString FieldFormat::totalsText(const Totals &totals) const {
    if (totals.sums.isEmpty())
        return {};
    return roughly(m_format.money(totals.isMixed() ? totals.base : totals.sums.first()), totals.isMixed());
}

QString FieldFormat::weightedText(const Totals &totals) const {
    if (totals.sums.isEmpty())
        return {};
    const bool isRough = totals.isMixed() || totals.sums.first().currency != totals.weighted.currency;
    return roughly(m_format.money(totals.weighted), isRough);
}

QString FieldFormat::totalsToolTip(const Totals &totals) const {
    QStringList lines;
    for (const Money &sum : totals.sums)
        lines.append(m_format.money(sum));
    if (totals.withoutRate > 0)
        lines.append(QCoreApplication::translate("FieldFormat", "%Ln without an exchange rate left out of ≈",
                                                 nullptr, int(totals.withoutRate)));
    return lines.join(u'\n');
}

} // namespace kontor
