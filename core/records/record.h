// Record: one record's values as they are read and written; Row<K>: the same, typed for rules.
#pragma once

#include "core/schema/schema.h"

namespace kontor {

/// A record of any kind.
struct RecordRef {
    QByteArray kind;
    RecordId id = 0;
    bool operator==(const RecordRef &) const = default;
};

/// Values stand at the index of their field in the Schema. What was not asked for is empty.
struct Record {
    const Kind *kind = nullptr;
    RecordId id = 0;
    std::vector<Value> values = {};
    qint64 bin = 0;          // the transaction that moved it to the recycle bin; 0 = none
    RecordId mergedInto = 0; // the record that absorbed it; 0 = none

    /// A record that was read before the field came to its kind has nothing in it.
    const Value &operator[](const FieldDef &field) const {
        static const Value nothing;
        return size_t(field.index) < values.size() ? values[size_t(field.index)] : nothing;
    }
    Value &operator[](const FieldDef &field) {
        if (size_t(field.index) >= values.size())
            values.resize(size_t(field.index) + 1);
        return values[size_t(field.index)];
    }
};

/// Neither in the bin nor absorbed by another one.
inline bool isInUse(const Record &record) {
    return record.bin == 0 && record.mergedInto == 0;
}

/// In the history the record that absorbed another one stands under this name.
inline const QString mergedIntoKey = QStringLiteral("mergedInto");

/// What a field of type T gives to a rule, and back.
template <class T>
struct Held {
    using Type = T;
    static T from(const Value &value) {
        const T *held = std::get_if<T>(&value);
        return held ? *held : T{};
    }
    static Value to(T value) { return value; }
};
template <>
struct Held<bool> {
    using Type = bool;
    static bool from(const Value &value) { return Held<qint64>::from(value) != 0; }
    static Value to(bool value) { return qint64(value); }
};
template <>
struct Held<QDate> {
    using Type = QDate;
    static QDate from(const Value &value) {
        const auto *held = std::get_if<QDate>(&value);
        return held ? *held : QDate();
    }
    static Value to(QDate value) { return value.isValid() ? Value(value) : Value(); }
};
template <class K>
struct Held<Id<K>> {
    using Type = Id<K>;
    static Id<K> from(const Value &value) { return {Held<qint64>::from(value)}; }
    static Value to(Id<K> value) { return value.value ? Value(value.value) : Value(); }
};
template <class K>
struct Held<QList<Id<K>>> : Held<LinkedIds> {};
template <>
struct Held<LongText> : Held<QString> {};
template <>
struct Held<ChoiceKey> : Held<QString> {};
template <>
struct Held<Percent> : Held<qint64> {};

/// A typed view of a record of kind K. A field of another kind does not compile.
template <class K>
class Row {
public:
    explicit Row(Record &record) : m_record(record) {}
    RecordId id() const { return m_record.id; }
    Record &record() { return m_record; }
    template <class T>
    typename Held<T>::Type operator[](Field<K, T> field) const {
        return Held<T>::from(m_record.values[size_t(field.index)]);
    }
    template <class T>
    bool has(Field<K, T> field) const {
        return !isEmpty(m_record.values[size_t(field.index)]);
    }
    template <class T>
    void set(Field<K, T> field, typename Held<T>::Type value) {
        m_record.values[size_t(field.index)] = Held<T>::to(std::move(value));
    }
    template <class T>
    void clear(Field<K, T> field) {
        m_record.values[size_t(field.index)] = {};
    }

private:
    Record &m_record;
};

template <class K>
class ConstRow {
public:
    explicit ConstRow(const Record &record) : m_record(record) {}
    RecordId id() const { return m_record.id; }
    template <class T>
    typename Held<T>::Type operator[](Field<K, T> field) const {
        return Held<T>::from(m_record.values[size_t(field.index)]);
    }
    template <class T>
    bool has(Field<K, T> field) const {
        return !isEmpty(m_record.values[size_t(field.index)]);
    }

private:
    const Record &m_record;
};

/// The value of the primary e-mail, phone …; empty when there is none.
inline QString primaryValue(const Entries &entries) {
    for (const Entry &entry : entries) {
        if (entry.primary)
            return entry.value;
    }
    return entries.isEmpty() ? QString() : entries.first().value;
}

/// Sets a list field, and its primary value where the kind has a field for that ("email" beside "emails").
inline void setEntries(Record &record, const std::vector<FieldDef> &fields, const FieldDef &field,
                       const Entries &entries) {
    const size_t next = size_t(field.index) + 1;
    if (next < fields.size() && fields[next].primaryOf == field.index)
        record[fields[next]] = entries.isEmpty() ? Value() : Value(primaryValue(entries));
    record[field] = entries;
}

} // namespace kontor
