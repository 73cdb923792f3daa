// Declaring fields: keys become columns, list fields get their primary value as a field of its own.
#include "core/schema/kind.h"

#include <QCoreApplication>

namespace kontor {

namespace {

QByteArray snakeCase(QByteArrayView key) {
    QByteArray out;
    for (const char c : key) {
        if (c >= 'A' && c <= 'Z') {
            out += '_';
            out += static_cast<char>(c - 'A' + 'a');
        } else {
            out += c;
        }
    }
    return out;
}

QString singular(QString key) {
    key.chop(key.endsWith(u"sses") ? 2 : 1); // addresses, emails
    return key;
}

} // namespace

QString Kind::label() const {
    return QCoreApplication::translate("kind", m_options.label);
}
QString Kind::plural() const {
    return QCoreApplication::translate("kind", m_options.plural);
}
QByteArray Kind::titleColumn() const {
    return snakeCase(m_options.titleField);
}

int Kind::add(const char *key, const char *label, FieldType type, const char *target,
              const FieldOptions &options) {
    FieldDef def{
        .key = QString::fromLatin1(key), .type = type, .target = target, .label = label, .options = options};
    def.index = static_cast<int>(m_fields.size());
    if (type == FieldType::Link)
        def.column = snakeCase(key) + "_id";
    else if (type != FieldType::Links && type != FieldType::EntryList)
        def.column = snakeCase(key);
    const int index = def.index;
    if (type == FieldType::EntryList) {
        FieldDef primary = def;
        primary.key = singular(def.key);
        primary.type = FieldType::Text;
        primary.primaryOf = index;
        primary.index = index + 1;
        primary.options.search = Indexed::No;
        primary.options.onForm = false;
        def.options.inList = false;
        m_fields.push_back(def);
        m_fields.push_back(primary);
    } else {
        m_fields.push_back(def);
    }
    return index;
}

QString FieldDef::text(const QString &language) const {
    if (ownLabels.isEmpty())
        return QCoreApplication::translate("field", label);
    const QString own = ownLabels.value(language);
    return own.isEmpty() ? ownLabels.value(QString()) : own;
}

QString FieldDef::choiceText(const QString &choiceKey) const {
    for (const auto &[candidate, name] : choiceList()) {
        if (candidate == choiceKey)
            return name;
    }
    return choiceKey;
}

QList<QPair<QString, QString>> FieldDef::choiceList() const {
    QList<QPair<QString, QString>> list = ownChoices;
    for (const Choice &choice : options.choices)
        list.append({QString::fromLatin1(choice.key), QCoreApplication::translate("choice", choice.label)});
    return list;
}

} // namespace kontor
