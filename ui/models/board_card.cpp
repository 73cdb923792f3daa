// What a card says of its record.
#include "ui/models/board_card.h"

#include "core/base/text_rules.h"
#include "core/people/people_rules.h"

#include <QCoreApplication>

namespace kontor {

namespace {

QString boardText(const char *text) {
    return QCoreApplication::translate("Board", text);
}

const Value &valueOf(const CardSetting &setting, const Record &record, const char16_t *key) {
    static const Value nothing;
    const FieldDef *field = setting.schema.field(*record.kind, key);
    return field ? record[*field] : nothing;
}

QString linkedName(const CardSetting &setting, const Record &record, const RecordNames &names,
                   const char16_t *key) {
    return visibleControls(names.value(Held<qint64>::from(valueOf(setting, record, key))).text);
}

QString written(const CardSetting &setting, const Record &record, const char16_t *key) {
    return visibleControls(Held<QString>::from(valueOf(setting, record, key)));
}

/// Whose it is: the account, else the contact, else the company or person that a lead names itself.
QString customerOf(const CardSetting &setting, const Record &record, const RecordNames &names) {
    for (const char16_t *key : {u"account", u"contact"}) {
        if (const QString name = linkedName(setting, record, names, key); !name.isEmpty())
            return name;
    }
    const QString company = written(setting, record, u"company");
    return company.isEmpty()
               ? people::fullName(written(setting, record, u"firstName"),
                                  written(setting, record, u"lastName"), setting.format.languageCode())
               : company;
}

/// Days in this stage when they are more than the stage allows (SPEC part 3 "Pipelines and stages").
int staleFor(const CardSetting &setting, const BoardColumn &column, const Record &record) {
    const FieldDef *field = record.kind->staged(&Staging::since);
    const auto *since = field ? std::get_if<Moment>(&record[*field]) : nullptr;
    if (!since || column.staleDays <= 0 || column.ending != BoardColumn::Ending::Open)
        return 0;
    const QDate day = QDateTime::fromMSecsSinceEpoch(since->ms, Qt::UTC).toTimeZone(setting.zone).date();
    const int days = int(day.daysTo(setting.today));
    return days >= column.staleDays ? days : 0;
}

} // namespace

QString BoardCard::spoken() const {
    QStringList parts;
    for (const QString &part : {title, customer, amount, stale, stateText, responsible}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(", "));
}

BoardCard boardCard(const CardSetting &setting, const BoardColumn &column, const Record &record,
                    const RecordNames &names) {
    BoardCard card{.known = true};
    card.title = visibleControls(Held<QString>::from(record[setting.schema.titleField(*record.kind)]));
    card.customer = customerOf(setting, record, names);
    const auto staged = [&record](int Staging::*role) {
        const FieldDef *field = record.kind->staged(role);
        return field ? record[*field] : Value();
    };
    if (const auto amount = staged(&Staging::amount); std::holds_alternative<Money>(amount))
        card.amount = setting.format.money(std::get<Money>(amount));
    card.responsible = linkedName(setting, record, names, u"responsible");
    card.locked = Held<bool>::from(staged(&Staging::locked));
    if (const int days = staleFor(setting, column, record))
        card.stale = QCoreApplication::translate("Board", "%1 d", "days without progress")
                         .arg(setting.format.integer(days));
    if (column.ending == BoardColumn::Ending::Open) {
        card.state = CardState::NothingPlanned;
        card.stateText = boardText(QT_TRANSLATE_NOOP("Board", "nothing planned"));
        return card;
    }
    const bool won = column.ending == BoardColumn::Ending::Won;
    const QString day = setting.format.date(Held<QDate>::from(staged(&Staging::closed)));
    card.state = won ? CardState::Won : CardState::Lost;
    if (!record.kind->staged(
            &Staging::locked)) { // never sold: neither won nor lost, but what its status says
        card.stateText =
            QCoreApplication::translate("Board", "%1 %2", "status and day").arg(column.name, day);
        return card;
    }
    card.stateText = (won ? boardText(QT_TRANSLATE_NOOP("Board", "won %1"))
                          : boardText(QT_TRANSLATE_NOOP("Board", "lost %1")))
                         .arg(day);
    return card;
}

QStringList boardCardFields(const Schema &schema, const Kind &kind) {
    QStringList keys{schema.titleField(kind).key};
    for (const char *key : {"account", "contact", "company", "firstName", "lastName", "responsible"}) {
        if (schema.field(kind, QString::fromLatin1(key)))
            keys.append(QString::fromLatin1(key));
    }
    for (const auto role :
         {&Staging::amount, &Staging::stage, &Staging::since, &Staging::closed, &Staging::locked}) {
        if (const FieldDef *field = kind.staged(role))
            keys.append(field->key);
    }
    return keys;
}

} // namespace kontor
