// Guessing the plan of an import from the beginning of the file.
#include "core/actions/import_plan.h"

#include "core/actions/import_aliases.h"
#include "core/base/fold.h"
#include "core/base/keys.h"
#include "core/base/text_rules.h"
#include "core/records/consent.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <array>

namespace kontor {

namespace {

constexpr int kGuessedRows = 2000;
constexpr int kMostScanned = 200000; // rows, for columns that stay ambiguous
constexpr qsizetype kMostSamples = 20000;

QString columnName(qsizetype place) {
    return QCoreApplication::translate("Import", "Column %1").arg(place + 1);
}

Result<void> openBehindHeader(CsvReader &file, const QString &path, const CsvDialect &dialect,
                              QStringList &header) {
    if (auto opened = file.open(path, dialect); !opened)
        return opened;
    for (int row = 0; row <= dialect.headerRow; ++row) {
        if (!file.next(header))
            break;
    }
    while (!header.isEmpty() && header.last().trimmed().isEmpty())
        header.removeLast();
    return {};
}

QStringList columnCells(const QList<QStringList> &rows, qsizetype column) {
    QStringList cells;
    for (const QStringList &row : rows)
        cells.append(row.value(column));
    return cells;
}

bool isAmbiguous(const ImportColumn &column) {
    return column.dateOrder == DateOrder::Ambiguous || column.numberStyle == NumberStyle::Ambiguous;
}

enum class Format { Neither, Date, Number };

Format formatOfTarget(const Schema &schema, const Kind &kind, const QString &target) {
    const FieldDef *field = target.contains(u'.') ? nullptr : schema.field(kind, target);
    if (!field)
        return Format::Neither;
    switch (field->type) {
    case FieldType::Date:
    case FieldType::Moment:
        return Format::Date;
    case FieldType::Money:
    case FieldType::Decimal:
    case FieldType::Int:
    case FieldType::Percent:
        return Format::Number;
    default:
        return Format::Neither;
    }
}

void takeGuess(ImportColumn &column, Format format, const ColumnGuess &guess) {
    column.dateOrder = DateOrder::None;
    column.numberStyle = NumberStyle::None;
    column.undecided.clear();
    if (format == Format::Date && guess.content == ColumnContent::Dates)
        column.dateOrder = guess.dateOrder;
    if (format == Format::Number && guess.content == ColumnContent::Numbers)
        column.numberStyle = guess.numberStyle;
    if (isAmbiguous(column))
        column.undecided = guess.undecided;
}

/// By the cells that can be what the field holds: some of a small file may be wrong.
ColumnGuess guessFor(Format format, const QStringList &cells) {
    if (format == Format::Neither)
        return {};
    const ColumnContent wanted = format == Format::Date ? ColumnContent::Dates : ColumnContent::Numbers;
    const ColumnGuess guess = guessColumn(cells);
    if (guess.content == wanted || guess.content == ColumnContent::Empty)
        return guess;
    QStringList fitting;
    for (const QString &cell : cells) {
        if (guessColumn({cell}).content == wanted)
            fitting.append(cell);
    }
    return guessColumn(fitting);
}

/// Reads on where the first rows did not decide.
Result<void> scanFurther(const Schema &schema, const Kind &kind, ImportPlan &plan, const QString &path) {
    QList<int> open;
    for (int column = 0; column < int(plan.columns.size()); ++column) {
        if (isAmbiguous(plan.columns[column]))
            open.append(column);
    }
    if (open.isEmpty())
        return {};
    CsvReader file;
    QStringList row;
    if (auto opened = openBehindHeader(file, path, plan.dialect, row); !opened)
        return opened;
    QHash<int, QSet<QString>> cells;
    for (int scanned = 0; scanned < kMostScanned && file.next(row); ++scanned) {
        for (const int column : std::as_const(open)) {
            if (cells[column].size() < kMostSamples)
                cells[column].insert(row.value(column));
        }
    }
    for (const int column : std::as_const(open)) {
        const Format format = formatOfTarget(schema, kind, plan.columns[column].field);
        takeGuess(plan.columns[column], format, guessFor(format, cells[column].values()));
    }
    return {};
}

bool hasEmails(const QStringList &cells) {
    qsizetype filled = 0;
    qsizetype emails = 0;
    for (const QString &cell : cells) {
        filled += cell.trimmed().isEmpty() ? 0 : 1;
        emails += emailKey(cell).isEmpty() ? 0 : 1;
    }
    return emails > 0 && emails * 10 >= filled * 8;
}

bool areUnique(const QStringList &cells) {
    QSet<QString> seen;
    for (const QString &cell : cells) {
        const QString id = cell.trimmed();
        if (id.isEmpty() || id.size() > 200 || seen.contains(id))
            return false;
        seen.insert(id);
    }
    return !seen.isEmpty();
}

/// Written by exportTable(): field keys as headers, with the id and when it was made.
bool isOwnExport(const Schema &schema, const Kind &kind, const QStringList &headers) {
    if (!headers.contains(QStringLiteral("id")) || !headers.contains(QStringLiteral("created")))
        return false;
    return std::all_of(headers.begin(), headers.end(), [&](const QString &header) {
        const FieldDef *field = schema.field(kind, header.section(u'.', 0, 0));
        return header == u"id" || (field && field->key == header.section(u'.', 0, 0));
    });
}

/// A file of ours names its fields itself; what rules make stays theirs.
void mapOwnExport(const Schema &schema, const Kind &kind, ImportPlan &plan) {
    for (ImportColumn &column : plan.columns) {
        const FieldDef *field = schema.field(kind, column.header.section(u'.', 0, 0));
        const bool written =
            field && !field->options.readOnly && !field->options.derived && !field->isPrimary();
        if (column.header == u"id" || written)
            column.field = column.header;
    }
}

void mapByHeader(const Schema &schema, const Kind &kind, ImportPlan &plan, const QList<QStringList> &rows) {
    QSet<QString> taken;
    for (qsizetype place = 0; place < plan.columns.size(); ++place) {
        ImportColumn &column = plan.columns[place];
        const QStringList cells = columnCells(rows, place);
        if (plan.idColumn < 0 && isIdHeader(kind, column.header) && areUnique(cells)) {
            plan.idColumn = int(place);
            continue;
        }
        QString target = targetOfHeader(schema, kind, column.header);
        if (target.isEmpty() && plan.dialect.headerRow < 0 && hasEmails(cells))
            target = QStringLiteral("email");
        const FieldDef *field = schema.field(kind, target.section(u'.', 0, 0));
        const bool several = field && (field->isPrimary() || field->type == FieldType::EntryList);
        if (!field || (taken.contains(target) && !several))
            continue;
        taken.insert(target);
        column.field = target;
        if (several)
            column.entryType = entryTypeOfHeader(column.header);
    }
    // Both parts of a name say more than the whole.
    const QString title = schema.titleField(kind).key;
    if (schema.titleField(kind).options.readOnly && taken.contains(QStringLiteral("lastName"))) {
        for (ImportColumn &column : plan.columns) {
            if (column.field == title)
                column.field.clear();
        }
    }
}

/// Whose ids the id column holds: a program known by its headers, else files with these columns.
void nameSource(ImportPlan &plan) {
    QStringList headers;
    for (const ImportColumn &column : plan.columns)
        headers.append(column.header);
    plan.source = systemOfHeaders(headers);
    if (!plan.source.isEmpty() || plan.idColumn < 0)
        return;
    QStringList names{squeezed(plan.columns[plan.idColumn].header)};
    for (const QString &header : headers)
        names.append(squeezed(header));
    plan.source = QStringLiteral("columns:") + names.join(u'\n');
}

bool hasEmpty(const ImportPlan &plan, const QList<QStringList> &rows) {
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < plan.columns.size(); ++column) {
            if (!plan.columns[column].field.isEmpty() && row.value(column).trimmed().isEmpty())
                return true;
        }
    }
    return false;
}

void guessCurrency(const Reading &reading, const Kind &kind, ImportPlan &plan,
                   const QList<QStringList> &rows) {
    plan.currency = reading.context.office.currency;
    plan.asksCurrency = false;
    for (qsizetype place = 0; place < plan.columns.size(); ++place) {
        const FieldDef *field = reading.schema().field(kind, plan.columns[place].field);
        if (!field || field->type != FieldType::Money || plan.columns[place].field.contains(u'.'))
            continue;
        const bool named = plan.columnOf(field->key + QStringLiteral(".currency")) >= 0;
        if (!named && !plan.ownExport && !guessColumn(columnCells(rows, place)).hasCurrencies)
            plan.asksCurrency = true;
    }
}

Result<void> guessAll(const Reading &reading, const Kind &kind, ImportPlan &plan, const QString &path,
                      const QList<QStringList> &rows) {
    for (qsizetype place = 0; place < plan.columns.size(); ++place) {
        ImportColumn &column = plan.columns[place];
        const Format format =
            plan.ownExport ? Format::Neither : formatOfTarget(reading.schema(), kind, column.field);
        takeGuess(column, format, guessFor(format, columnCells(rows, place)));
    }
    plan.hasEmptyCells = !plan.ownExport && hasEmpty(plan, rows);
    guessCurrency(reading, kind, plan, rows);
    return scanFurther(reading.schema(), kind, plan, path);
}

/// How well the headers are understood when the file is read in that encoding.
qsizetype knownHeaders(const Schema &schema, const Kind &kind, const QString &path,
                       const CsvDialect &dialect) {
    CsvReader file;
    QStringList header;
    if (!openBehindHeader(file, path, dialect, header))
        return 0;
    return std::count_if(header.begin(), header.end(),
                         [&](const QString &name) { return !targetOfHeader(schema, kind, name).isEmpty(); });
}

/// Old code pages look alike; the one in which the headers make sense is meant.
void chooseCodePage(const Schema &schema, const Kind &kind, const QString &path, CsvDialect &dialect) {
    if (!dialect.encoding.startsWith("windows-") || dialect.headerRow < 0)
        return;
    qsizetype most = knownHeaders(schema, kind, path, dialect);
    CsvDialect tried = dialect;
    for (const char *encoding : {"windows-1252", "windows-1250", "windows-1258", "windows-1256"}) {
        tried.encoding = encoding;
        const qsizetype known = knownHeaders(schema, kind, path, tried);
        if (known > most) {
            most = known;
            dialect.encoding = encoding;
        }
    }
}

} // namespace

Result<ImportPreview> previewRows(const QString &path, const CsvDialect &dialect, int most) {
    CsvReader file;
    ImportPreview preview;
    if (auto opened = openBehindHeader(file, path, dialect, preview.header); !opened)
        return opened.error();
    QStringList row;
    while (preview.rows.size() < most && file.next(row))
        preview.rows.append(row);
    if (file.readError())
        return *file.readError();
    return preview;
}

Result<ImportPlan> suggestPlan(const Reading &reading, const Kind &kind, const QString &path,
                               const std::optional<CsvDialect> &dialect) {
    ImportPlan plan{.kind = kind.key()};
    if (dialect) {
        plan.dialect = *dialect;
    } else {
        auto detected = detectDialect(path, reading.context.language);
        if (!detected)
            return detected.error();
        plan.dialect = *detected;
        chooseCodePage(reading.schema(), kind, path, plan.dialect);
    }
    const auto preview = previewRows(path, plan.dialect, kGuessedRows);
    if (!preview)
        return preview.error();
    if (preview->rows.isEmpty())
        return Error{ErrorCode::Invalid,
                     {},
                     QCoreApplication::translate("Import", "“%1” holds no rows below its header.")
                         .arg(QFileInfo(path).fileName())};
    qsizetype width = preview->header.size();
    for (const QStringList &row : preview->rows)
        width = plan.dialect.headerRow < 0 ? std::max(width, row.size()) : width;
    for (qsizetype place = 0; place < width; ++place) {
        const auto clean = cleanText(preview->header.value(place), false);
        const QString header = clean ? clean->simplified() : QString();
        plan.columns.append({.header = header.isEmpty() ? columnName(place) : header});
    }
    plan.ownExport = isOwnExport(reading.schema(), kind, preview->header);
    if (plan.ownExport)
        mapOwnExport(reading.schema(), kind, plan);
    else
        mapByHeader(reading.schema(), kind, plan, preview->rows);
    nameSource(plan);
    if (auto guessed = guessAll(reading, kind, plan, path, preview->rows); !guessed)
        return guessed.error();
    return plan;
}

Result<void> guessFormats(const Reading &reading, ImportPlan &plan, const QString &path) {
    const auto preview = previewRows(path, plan.dialect, kGuessedRows);
    if (!preview)
        return preview.error();
    return guessAll(reading, *reading.schema().kind(plan.kind), plan, path, preview->rows);
}

Result<void> mapColumn(const Schema &schema, ImportPlan &plan, const QString &header, const QString &field) {
    const Kind &kind = *schema.kind(plan.kind);
    const auto isNamed = [&header](const ImportColumn &column) {
        return column.header == header || squeezed(column.header) == squeezed(header);
    };
    const auto column = std::find_if(plan.columns.begin(), plan.columns.end(), isNamed);
    if (column == plan.columns.end())
        return Error{ErrorCode::Usage,
                     {},
                     QCoreApplication::translate("Import", "The file has no column “%1”.").arg(header)};
    QString target = field.trimmed();
    if (target.compare(u"externalId", Qt::CaseInsensitive) == 0) {
        plan.idColumn = int(column - plan.columns.begin());
        column->field.clear();
        nameSource(plan);
        return {};
    }
    if (!target.isEmpty() && !importTargets(schema, kind).contains(target))
        target = targetOfHeader(schema, kind, target);
    if (target.isEmpty() && !field.trimmed().isEmpty())
        return Error{
            ErrorCode::Usage, field,
            QCoreApplication::translate("Import", "There is no field “%1” in %2.").arg(field, kind.plural())};
    const FieldDef *wanted = schema.field(kind, target);
    const bool several = wanted && (wanted->isPrimary() || wanted->type == FieldType::EntryList);
    for (ImportColumn &other : plan.columns) {
        if (!several && other.field == target)
            other.field.clear(); // what the user says wins over what was guessed
    }
    column->field = target;
    column->entryType = several ? entryTypeOfHeader(column->header) : QString();
    if (!target.isEmpty() && plan.idColumn == int(column - plan.columns.begin()))
        plan.idColumn = -1;
    return {};
}

QStringList importTargets(const Schema &schema, const Kind &kind) {
    QStringList targets;
    const FieldDef &title = schema.titleField(kind);
    if (title.options.readOnly && schema.field(kind, u"lastName"))
        targets.append(title.key);
    for (const FieldDef &field : schema.fields(kind)) {
        if (field.options.readOnly || field.options.derived)
            continue;
        targets.append(field.key);
        if (field.type == FieldType::Money)
            targets.append(field.key + QStringLiteral(".currency"));
        if (field.type == FieldType::EntryList && hasConsent(field))
            targets.append(field.key + u'.' + consentField().key);
    }
    targets.append(QStringLiteral("id"));
    return targets;
}

QString importTargetText(const Schema &schema, const Kind &kind, const QString &target,
                         const QString &language) {
    if (target == u"id")
        return QCoreApplication::translate("Import", "Id in Kontor");
    const FieldDef *field = schema.field(kind, target.section(u'.', 0, 0));
    if (!field)
        return {};
    if (const FieldDef *part = entryPart(*field, target.section(u'.', 1)))
        return QCoreApplication::translate("Import", "%1: %2", "field, its part")
            .arg(field->text(language), part->text(language));
    if (target.contains(u'.'))
        return QCoreApplication::translate("Import", "%1: currency").arg(field->text(language));
    return field->text(language);
}

QList<ImportQuestion> openQuestions(const ImportPlan &plan) {
    QList<ImportQuestion> questions;
    for (int place = 0; place < int(plan.columns.size()); ++place) {
        const ImportColumn &column = plan.columns[place];
        if (column.dateOrder == DateOrder::Ambiguous)
            questions.append({ImportQuestion::Of::DateOrder, place, column.undecided});
        if (column.numberStyle == NumberStyle::Ambiguous)
            questions.append({ImportQuestion::Of::NumberStyle, place, column.undecided});
    }
    if (plan.asksCurrency)
        questions.append({ImportQuestion::Of::Currency});
    if (plan.hasEmptyCells)
        questions.append({ImportQuestion::Of::EmptyCells});
    return questions;
}

} // namespace kontor
