// RowReader: the cells of one row become values of fields, as the plan says.
#pragma once

#include "core/actions/import_links.h"
#include "core/actions/importer.h"

namespace kontor {

/// A record that is to be made because the row names it; made only when the row is good.
struct MissingLink {
    int column = -1; // of the plan; -1: a fixed value
    const FieldDef *field = nullptr;
    QString text = {};
    bool isAsked = false; // the user said: create it
    const FieldDef *within =
        nullptr; // field of its kind, and the record that it leads to: a stage's pipeline
    RecordId withinId = 0;
};

struct ReadRow {
    FieldValues values = {};  // of fields with something in their cells
    QStringList emptied = {}; // fields whose cells are empty
    QList<MissingLink> missing = {};
    QString externalId = {};
    QString ownId = {};
    QString ownCreated = {};
    QList<ImportRow> problems = {}; // of all its cells
    QStringList faulty = {};        // fields that have one
};

/// The text of a cell, without what keeps spreadsheets from reading a formula.
QString cellText(const QString &cell);

class RowReader {
public:
    RowReader(const Reading &reading, const ImportPlan &plan, LinkFinder &links);

    /// The row by itself. Links within others (stages) are read by readDependent() once the record is known.
    ReadRow read(const QStringList &cells);
    /// Adds the values that depend on other links; `existing`: the record that gets them, or nullptr. Of a
    /// row that is wrong already only what is wrong in any case: which record it is, nobody has asked.
    void readDependent(const QStringList &cells, const Record *existing, ReadRow &row);
    /// Why a text is no good in that column, "did you mean" included.
    ImportRow problem(int column, const QString &cell, const Error &error) const;

private:
    struct Target {
        int column = -1;
        const FieldDef *field = nullptr;
        SharedLink shared = {};
        bool isDependent = false;
        bool isCurrency = false;
        bool isConsent = false;
        bool isFullName = false;
    };

    QString meaning(int column, const QStringList &cells) const;
    Result<Value> value(const Target &target, const QString &text, const QStringList &cells, ReadRow &row);
    Result<Value> money(const Target &target, const QString &text, const QStringList &cells);
    Result<Value> moment(const ImportColumn &column, const QString &text) const;
    Result<Value> entries(const Target &target, const QString &text, const ReadRow &row) const;
    Result<Value> link(const Target &target, const QString &text, ReadRow &row);
    Result<Value> links(const Target &target, const QString &text, ReadRow &row);
    bool isAsked(int column, const QString &text) const;
    Result<void> mayCreate(const Target &target, const QString &cell, const QString &name,
                           const Error &notFound) const;
    Result<RecordId> linked(const Target &target, const QString &text, RecordId withinId);
    Result<Value> plain(const Target &target, const QString &text) const;
    void refuse(const Target &target, const QString &text, const Error &error, ReadRow &row) const;
    void takeConsent(const Target &target, const QStringList &cells, ReadRow &row) const;
    void take(const Target &target, const QString &text, const QStringList &cells, ReadRow &row);
    RecordId withinOf(const SharedLink &shared, const Record *existing, const ReadRow &row);

    const Reading &m_reading;
    const ImportPlan &m_plan;
    const Kind &m_kind;
    LinkFinder &m_links;
    TextMeaning m_meaning;
    QList<Target> m_targets;
    QList<QPair<Target, QString>> m_fixed;
    QList<Target> m_consents;                    // of the addresses that the row brings
    QHash<int, int> m_currencyColumns;           // field index -> column
    QHash<const FieldDef *, RecordId> m_firstOf; // link -> what it leads to where nobody says
    int m_ownIdColumn = -1;
    int m_createdColumn = -1;
};

} // namespace kontor
