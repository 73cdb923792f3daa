// The sentences about mistakes in a filter.
#include "core/records/filter_errors.h"

#include <QCoreApplication>

namespace kontor {

namespace {

QString wantedText(FilterWanted wanted) {
    const char *text = nullptr;
    switch (wanted) {
    case FilterWanted::Field:
        text = QT_TRANSLATE_NOOP("FilterText", "Character %L1: the name of a field is expected.");
        break;
    case FilterWanted::FieldAfterDot:
        text =
            QT_TRANSLATE_NOOP("FilterText", "Character %L1: behind the dot the name of a field is expected.");
        break;
    case FilterWanted::Operator:
        text = QT_TRANSLATE_NOOP(
            "FilterText", "Character %L1: one of = != < <= > >= ~, “in”, “is” or “between” is expected.");
        break;
    case FilterWanted::AnyValue:
        text = QT_TRANSLATE_NOOP(
            "FilterText", "Character %L1: a value is expected, such as \"text\", 12.5, 2026-11-24 or today.");
        break;
    case FilterWanted::Date:
        text = QT_TRANSLATE_NOOP("FilterText",
                                 "Character %L1: there is no such date; it is written as 2026-11-24.");
        break;
    case FilterWanted::Digits:
        text = QT_TRANSLATE_NOOP("FilterText", "Character %L1: digits are expected.");
        break;
    case FilterWanted::Number:
        text = QT_TRANSLATE_NOOP("FilterText", "Character %L1: the number of a record is expected behind #.");
        break;
    case FilterWanted::And:
        text = QT_TRANSLATE_NOOP("FilterText", "Character %L1: “and” with the second value is expected.");
        break;
    case FilterWanted::Empty:
        text = QT_TRANSLATE_NOOP("FilterText", "Character %L1: “empty” or “not empty” is expected.");
        break;
    case FilterWanted::OpeningBracket:
        text = QT_TRANSLATE_NOOP("FilterText", "Character %L1: an opening bracket is expected.");
        break;
    case FilterWanted::ClosingBracket:
        text =
            QT_TRANSLATE_NOOP("FilterText", "Character %L1: “and”, “or” or a closing bracket is expected.");
        break;
    case FilterWanted::CommaOrBracket:
        text = QT_TRANSLATE_NOOP("FilterText", "Character %L1: a comma or a closing bracket is expected.");
        break;
    case FilterWanted::EndOfQuote:
        text = QT_TRANSLATE_NOOP("FilterText", "Character %L1: the closing quotation mark is missing.");
        break;
    case FilterWanted::KnownEscape:
        text = QT_TRANSLATE_NOOP("FilterText", "Character %L1: behind \\ only \" or \\ is expected.");
        break;
    case FilterWanted::AndOrEnd:
        text = QT_TRANSLATE_NOOP("FilterText", "Character %L1: “and”, “or” or the end is expected.");
        break;
    case FilterWanted::LessDepth:
        text = QT_TRANSLATE_NOOP("FilterText",
                                 "Character %L1: brackets and “not” are nested more than 100 deep.");
        break;
    }
    return QCoreApplication::translate("FilterText", text);
}

} // namespace

Error filterError(FilterWanted wanted, QStringView text, qsizetype at) {
    const qsizetype place = text.left(at).toUcs4().size() + 1;
    return {ErrorCode::Usage, {}, wantedText(wanted).arg(place)};
}

} // namespace kontor
