// How the value of a field stands on a card when it is not being edited: people with their mark, links to
// press, tags as pills, everything else as text.
#pragma once

#include "core/records/record.h"
#include "core/records/repository.h"
#include "ui/models/field_format.h"

class QWidget;

namespace kontor {

class PageHost;

/// Owned by `parent`; "–" for an empty value.
QWidget *makeValueView(const FieldDef &field, const Value &value, const RecordNames &names, PageHost &host,
                       QWidget *parent);

/// A link to a record; plain text where it may not be seen, greyed where it is in the recycle bin.
QWidget *makeRecordLink(RecordId id, const RecordNames &names, PageHost &host, QWidget *parent);

/// Formats values for the employee of the window.
FieldFormat fieldFormat(PageHost &host);

} // namespace kontor
