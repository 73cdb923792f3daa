// ImportPlan: everything an import has decided before it starts: how the file is read, where columns go.
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/value_guess.h"
#include "core/records/field_texts.h"
#include "core/workspace/workspace.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace kontor {

/// What an empty cell means for a record that exists already.
enum class EmptyCell { Leave, Clear };

/// What becomes of a row whose record was found by e-mail or telephone only. Rows found by the source's id, a
/// key field or our own id always update.
enum class OnDuplicate { FillEmpty, Overwrite, Skip, CreateAnyway };

struct ImportColumn {
    QString header = {};
    /// Key of a field; "id": our own id; "amount.currency": the currency of a Money field; "name" of a kind
    /// that derives its name: taken apart into first and last name. Empty: not imported.
    QString field = {};
    DateOrder dateOrder = DateOrder::None;
    NumberStyle numberStyle = NumberStyle::None;
    QString entryType = {};               // of list fields: work, mobile, private …
    QHash<QString, QString> meaning = {}; // folded cell -> the text to read in its place
    QString undecided = {};               // a cell that shows why date order or number style is ambiguous

    bool operator==(const ImportColumn &) const = default;
};

struct ImportPlan {
    QByteArray kind;
    CsvDialect dialect = {};
    QList<ImportColumn> columns = {}; // as in the file, from left to right
    int idColumn = -1;                // the source's own record id; -1: none
    QString source = {};              // whose ids those are; rows of one source update each other
    QString keyField = {};            // without ids: rows equal in this field are one record
    QList<FieldText> fixed = {};      // set in every row that has nothing there
    EmptyCell empty = EmptyCell::Leave;
    bool hasEmptyCells = false;
    Currency currency = {}; // of amounts whose row names none
    bool asksCurrency = false;
    OnDuplicate onDuplicate = OnDuplicate::FillEmpty;
    bool createLinks = true; // accounts, contacts, sources … that are not there yet
    bool ownExport = false;  // canonical values written by exportCanonical()
    bool remembered = false; // the mapping is that of an earlier import

    /// The column that goes to the field, or -1.
    int columnOf(QStringView field) const;
};

/// What nobody but the user can decide.
struct ImportQuestion {
    enum class Of { DateOrder, NumberStyle, Currency, EmptyCells };
    Of of;
    int column = -1;     // of the first two
    QString sample = {}; // a cell that can be read in two ways
};
QList<ImportQuestion> openQuestions(const ImportPlan &plan);

/// Reads the beginning of the file and guesses all of the plan. `dialect`: the user's, else detected. Errors:
/// the file cannot be read (Storage), it holds no rows (Invalid).
Result<ImportPlan> suggestPlan(const Reading &reading, const Kind &kind, const QString &path,
                               const std::optional<CsvDialect> &dialect = {});

/// The column takes another field: date order and number style are guessed anew from the file's beginning.
Result<void> guessFormats(const Reading &reading, ImportPlan &plan, const QString &path);

/// A column's target by its header or place ("Column" -> field key; an empty field: not imported); Usage when
/// there is no such column or field.
Result<void> mapColumn(const Schema &schema, ImportPlan &plan, const QString &header, const QString &field);

/// The first rows of the file as they stand, without titles and header.
struct ImportPreview {
    QStringList header;
    QList<QStringList> rows;
};
Result<ImportPreview> previewRows(const QString &path, const CsvDialect &dialect, int most);

/// What a column may go to in this kind: keys as in ImportColumn::field, in the order of the form.
QStringList importTargets(const Schema &schema, const Kind &kind);
/// The name of such a target: "Amount", "Amount: currency", "Id".
QString importTargetText(const Schema &schema, const Kind &kind, const QString &target,
                         const QString &language);

/// Keeps the mapping for the next file with these columns, per employee.
QFuture<Result<void>> rememberPlan(Workspace &workspace, const ImportPlan &plan);
/// The plan with the mapping of an earlier file with these columns, else as it is. `path`: of this file,
/// whose cells decide how its dates and numbers are written.
QFuture<Result<ImportPlan>> recallPlan(Workspace &workspace, const ImportPlan &plan, const QString &path);

} // namespace kontor
