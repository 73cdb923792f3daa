// FieldDef: everything the machinery knows of one field. A field is declared once, in its kind.
#pragma once

#include "core/base/coded_text.h"
#include "core/schema/value.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <span>

namespace kontor {

enum class FieldType {
    Text,
    LongText,
    Int,
    Bool,
    Decimal,
    Percent, // whole percent
    Money,   // two columns: minor units and currency
    Date,
    Moment,
    Choice,    // one of stable keys
    Link,      // one record of another kind
    Links,     // several records: rows of `link`
    EntryList, // e-mails, phones, addresses: rows of `entry`
};

/// Says whether a field holds personal data. Has no default: leaving it out does not compile (X8, Z20).
struct Personal {
    Personal() = delete;
    constexpr Personal(bool isPersonal) : value(isPersonal) {}
    bool value;
};

/// A choice is stored as its key; the label is translated in the context "choice".
struct Choice {
    const char *key;
    const char *label;
};

/// How the full-text search takes a field in.
enum class Indexed { No, Names, Words };

/// What the normalised keys of a list field are made of.
enum class EntryKey { Text, Email, Phone };

/// What duplicates are found by beside addresses and numbers of list fields (X2).
enum class Match { No, Person, Company, TaxNumber, RegistrationNumber };

/// What the record that lives on gets of a field when records are merged (X1).
enum class Merging {
    Usual,    // lists unite, of anything else one is taken: see Whole
    Whole,    // the value that was picked, else the first in the order of creation
    Survivor, // its own, always
    Joined,   // all texts, each under its origin
    Earliest,
};

struct FieldOptions {
    Personal personal;
    bool required = false;
    bool inList = false;       // a column of a new employee's list
    bool onForm = true;        // shown on card and form at first (OB3)
    bool readOnly = false;     // written by rules alone
    bool derived = false;      // computed from others: never in the history, never undone
    bool tracked = false;      // past days are computed from its history (Z4)
    bool heldWhenSold = false; // cannot change while the record stands in the won stage (OP19)
    bool unique = false;       // folded, among the records that are not in the bin
    Indexed search = Indexed::No;
    bool searchThrough = false;    // of a link: a page also finds what is linked to whoever is called so
    const char *group = nullptr;   // undone together with the others of the group
    const char *section = nullptr; // block of the form; translated in the context "section"
    std::span<const Choice> choices = {};
    EntryKey entryKey = EntryKey::Text;
    Match match = Match::No;
    bool matchThrough = false; // of a link: addresses of what is linked to count as the record's own (X2)
    Merging merging = Merging::Usual;
    Code code = Code::None;           // what a text or number of this field stands for
    const char *baseColumn = nullptr; // Money: column with the amount in the office's currency (X16)
};

struct FieldDef {
    QString key = {};       // SPEC part 3 "Field keys"
    QByteArray column = {}; // empty for Links, Entries and primary values
    FieldType type = FieldType::Text;
    QByteArray target = {}; // kind key of a link; empty = any kind
    const char *label = nullptr;
    QHash<QString, QString> ownLabels = {}; // own fields: language -> label, "" = the main one
    QList<QPair<QString, QString>> ownChoices = {};
    FieldOptions options;
    int index = -1;          // place in a record of its kind
    int primaryOf = -1;      // the list field whose primary value this is ("email" of "emails")
    RecordId definition = 0; // own field: the record that defines it

    bool isStored() const { return !column.isEmpty(); }
    bool isPrimary() const { return primaryOf >= 0; }
    /// One record or several are named by it.
    bool isLink() const { return type == FieldType::Link || type == FieldType::Links; }
    /// Kept by the program: who made and changed a record, and when.
    bool isOfSystem() const { return QByteArray(options.section) == "system"; }
    QByteArray currencyColumn() const { return column + "_cur"; }
    /// Fields of one group are undone together; alone, a field is its own group.
    QByteArray group() const { return options.group ? QByteArray(options.group) : key.toLatin1(); }
    /// The label in the program's language; of an own field in `language`, else its main one.
    QString text(const QString &language = {}) const;
    QString choiceText(const QString &choiceKey) const;
    /// (key, label) of every choice.
    QList<QPair<QString, QString>> choiceList() const;
};

template <class T>
struct FieldTraits;

template <>
struct FieldTraits<QString> {
    static constexpr FieldType type = FieldType::Text;
};
template <>
struct FieldTraits<qint64> {
    static constexpr FieldType type = FieldType::Int;
};
template <>
struct FieldTraits<bool> {
    static constexpr FieldType type = FieldType::Bool;
};
template <>
struct FieldTraits<Decimal> {
    static constexpr FieldType type = FieldType::Decimal;
};
template <>
struct FieldTraits<Money> {
    static constexpr FieldType type = FieldType::Money;
};
template <>
struct FieldTraits<QDate> {
    static constexpr FieldType type = FieldType::Date;
};
template <>
struct FieldTraits<Moment> {
    static constexpr FieldType type = FieldType::Moment;
};
template <>
struct FieldTraits<Entries> {
    static constexpr FieldType type = FieldType::EntryList;
};
template <class K>
struct FieldTraits<Id<K>> {
    static constexpr FieldType type = FieldType::Link;
    using Target = K;
};
template <class K>
struct FieldTraits<QList<Id<K>>> {
    static constexpr FieldType type = FieldType::Links;
    using Target = K;
};

/// Field types that share a C++ type with another one.
struct LongText {};
struct ChoiceKey {};
struct Percent {};
template <>
struct FieldTraits<LongText> {
    static constexpr FieldType type = FieldType::LongText;
};
template <>
struct FieldTraits<ChoiceKey> {
    static constexpr FieldType type = FieldType::Choice;
};
template <>
struct FieldTraits<Percent> {
    static constexpr FieldType type = FieldType::Percent;
};

} // namespace kontor
