// The preview of a conversion: every record and link that will be made, in words, and the column that shows
// them.
#pragma once

#include "ui/dialogs/convert_facts.h"
#include "ui/models/field_format.h"
#include "ui/theme/icon.h"
#include "ui/widgets/label.h"

namespace kontor {

struct PreviewLine {
    Icon icon = Icon::Plus;
    Ink ink = Ink::Second; // green: made; accent: linked
    QString text = {};
    QStringList stressed = {}; // pieces of the text
    QString detail = {};
};

QList<PreviewLine> previewLines(const ConvertFacts &facts, const ConvertAsk &ask,
                                const ConvertOutlook &outlook, const FieldFormat &format);
/// "Expected close", "Amount": of the fields that the next page asks for.
QStringList missingLabels(const ConvertOutlook &outlook, const FieldFormat &format);
/// Which of several leads are left out, and why; empty: none.
QString leftOutText(const ConvertOutlook &outlook);

/// The column beside the choice.
class ConvertPreview final : public QWidget {
    Q_OBJECT

public:
    ConvertPreview(const QList<PreviewLine> &lines, const QStringList &missing, const QString &leftOut);
};

} // namespace kontor
