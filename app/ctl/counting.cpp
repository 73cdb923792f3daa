// The command count: how many, grouped by a field, with exact sums per currency or in one.
#include "app/ctl/columns.h"
#include "app/ctl/commands.h"
#include "core/base/wide_integer.h"
#include "core/records/value_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <limits>

namespace kontor::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QString sayCount(const char *text) {
    return QCoreApplication::translate("CommandLine", text);
}

Int128 powerOfTen(int exponent) {
    Int128 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// From the office's currency into another: divided by its rate, half away from zero (X16).
Result<Money> fromOffice(const Money &base, const Decimal &rate, Currency to) {
    const int shift = rate.scale() + to.digits() - base.currency.digits();
    const Int128 over = Int128(base.minor) * powerOfTen(qMax(shift, 0));
    const Int128 under = Int128(rate.unscaled()) * powerOfTen(qMax(-shift, 0));
    const Int128 half = under / 2;
    const Int128 minor = (over < 0 ? over - half : over + half) / under;
    if (minor > std::numeric_limits<qint64>::max() || minor < std::numeric_limits<qint64>::min())
        return Error{
            ErrorCode::Invalid, {}, sayCount(QT_TRANSLATE_NOOP("CommandLine", "The sum is too large."))};
    return Money{qint64(minor), to};
}

/// The sums as they are asked for: one per currency, or all together in one currency.
Result<QList<Money>> sumsIn(const Reading &reading, const Totals &totals, const QString &code) {
    if (code.isEmpty())
        return totals.sums;
    const Currency wanted(code.toUpper());
    if (wanted.isEmpty())
        return usageError(sayCount(QT_TRANSLATE_NOOP("CommandLine", "--in: “%1” is no currency.")).arg(code));
    if (totals.sums.isEmpty())
        return QList<Money>{};
    if (totals.sums.size() == 1 && totals.sums.first().currency == wanted)
        return totals.sums;
    const Office &office = reading.context.office;
    if (wanted == office.currency)
        return QList<Money>{totals.base};
    std::optional<Decimal> rate;
    for (const auto &[validFrom, value] : reading.context.rates.value(wanted.code().toLatin1())) {
        if (validFrom <= reading.today())
            rate = value;
    }
    if (!rate || rate->unscaled() <= 0)
        return Error{ErrorCode::Refused,
                     {},
                     sayCount(QT_TRANSLATE_NOOP("CommandLine", "There is no exchange rate for %1."))
                         .arg(wanted.code())};
    const auto converted = fromOffice(totals.base, *rate, wanted);
    return converted ? Result<QList<Money>>(QList<Money>{*converted}) : converted.error();
}

Cell sumCell(const QList<Money> &sums) {
    QStringList texts;
    QJsonArray array;
    for (const Money &money : sums) {
        texts.append(u"%1 %2"_s.arg(money.amountText(), money.currency.code()));
        array.append(moneyJson(money));
    }
    return {texts.join(u", "_s), array, true};
}

/// Names for the table of what the groups link to.
RecordNames namesOfGroups(const Reading &reading, const FieldDef &field, const QList<Group> &groups) {
    const Kind *target = reading.schema().target(field);
    QList<RecordId> ids;
    for (const Group &group : groups) {
        if (field.type == FieldType::Link && !isEmpty(group.key))
            ids.append(std::get<qint64>(group.key));
    }
    return target ? names(reading, *target, ids) : RecordNames();
}

Result<void> checkFields(const Session &session, const Schema &schema, const QString &by,
                         const QString &sum) {
    for (const QString &key : {by, sum}) {
        if (!key.isEmpty() && !schema.field(*session.kind, key))
            return usageError(sayCount(QT_TRANSLATE_NOOP("CommandLine", "There is no field “%1” in %2."))
                                  .arg(key, session.kind->plural()));
    }
    const FieldDef *group = by.isEmpty() ? nullptr : schema.field(*session.kind, by);
    if (group && (!group->isStored() || group->isPrimary()))
        return usageError(
            sayCount(QT_TRANSLATE_NOOP("CommandLine", "--group: “%1” holds several values.")).arg(by));
    if (!sum.isEmpty() && schema.field(*session.kind, sum)->type != FieldType::Money)
        return usageError(sayCount(QT_TRANSLATE_NOOP("CommandLine", "--sum: “%1” is no amount.")).arg(sum));
    return {};
}

Result<void> printCounts(const Session &session, const Reading &reading, const Query &query) {
    const QString by = session.line.value(u"group"_s);
    const QString sum = session.line.value(u"sum"_s);
    const FieldDef *field = by.isEmpty() ? nullptr : reading.schema().field(*session.kind, by);
    if (auto sound = checkFields(session, reading.schema(), by, sum); !sound)
        return sound;
    QList<Group> list;
    if (field) {
        auto found = groups(reading, query, field->key, sum);
        if (!found)
            return found.error();
        list = *found;
    } else {
        auto all = totals(reading, query, sum);
        if (!all)
            return all.error();
        list = {Group{{}, *all}};
    }
    const RecordNames names = field ? namesOfGroups(reading, *field, list) : RecordNames();
    // Amounts without a rate are left out of the converted sum, which says how many (X16).
    const bool tellsMissing = session.line.has(u"in"_s) &&
                              std::any_of(list.begin(), list.end(),
                                          [](const Group &group) { return group.totals.withoutRate > 0; });
    QStringList columns{u"key"_s, u"count"_s, u"sum"_s};
    if (tellsMissing)
        columns << u"withoutRate"_s;
    auto out = rowWriter(session.format(), columns);
    if (!out)
        return out.error();
    QList<QList<Cell>> rows;
    for (const Group &group : std::as_const(list)) {
        const auto sums = sumsIn(reading, group.totals, session.line.value(u"in"_s));
        if (!sums)
            return sums.error();
        const qint64 count = group.totals.count;
        const Cell key = field ? cellOf(*field, group.key, names) : Cell{{}, QJsonValue::Null};
        const qint64 missing = group.totals.withoutRate;
        rows.append({key, {QString::number(count), count, true}, sumCell(*sums)});
        if (tellsMissing)
            rows.last().append({QString::number(missing), missing, true});
    }
    for (const QList<Cell> &row : std::as_const(rows))
        (*out)->row(row);
    (*out)->finish();
    return {};
}

} // namespace

Result<void> countRecords(const Session &session) {
    const auto query = queryOf(session);
    if (!query)
        return query.error();
    if (!session.line.words.isEmpty())
        return usageError(
            sayCount(QT_TRANSLATE_NOOP("CommandLine", "“%1” is too much.")).arg(session.line.words.first()));
    if (session.line.has(u"in"_s) && !session.line.has(u"sum"_s))
        return usageError(
            sayCount(QT_TRANSLATE_NOOP("CommandLine", "--in needs --sum with the field whose sum it is.")));
    const auto job = [&](const Reading &reading) -> Result<bool> {
        const auto done = printCounts(session, reading, *query);
        return done ? Result<bool>(true) : done.error();
    };
    const auto done = session.workspace.read<bool>(Workspace::LaneKind::Long, job).result();
    return done ? Result<void>() : done.error();
}

} // namespace kontor::ctl
