// From what is chosen to a file.
#include "ui/list/list_export.h"

#include "core/actions/exporter.h"
#include "core/sales/stages.h"
#include "ui/answer.h"
#include "ui/widgets/file_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPointer>

namespace kontor {

namespace {

QString sayExport(const char *text, int n = -1) {
    return QCoreApplication::translate("ListExport", text, nullptr, n);
}

} // namespace

QFuture<Result<qint64>> exportList(PageHost &host, const TableModel &model, const Chosen &chosen,
                                   const QString &path) {
    ExportRequest request{.query = chosen.query,
                          .columns = model.columns(),
                          .format = formatOf(path),
                          .rightToLeft = host.format().isRightToLeft()};
    request.display = [format = model.format()](const FieldDef &field, const Value &value,
                                                const RecordNames &names) {
        return format.text(field, value, names);
    };
    const auto job = [request, chosen, path](const Reading &reading) -> Result<qint64> {
        ExportRequest run = request;
        Chosen wanted = chosen;
        if (wanted.order.isEmpty())
            wanted.ticks.all = true;
        auto found = idsOf(reading, wanted);
        if (!found)
            return found.error();
        // Named one by one only where the query alone does not say it.
        run.query = stages::withRecentlyClosed(reading, run.query);
        if (!wanted.ticks.all || !wanted.ticks.ids.isEmpty()) {
            QList<Literal> literals;
            for (const RecordId id : *found)
                literals.append(Literal::id(id));
            run.query.filter = Filter::both(
                run.query.filter, Filter::condition(QStringLiteral("id"), Filter::Op::In, literals));
        }
        return exportTable(reading, run, path);
    };
    return host.workspace().read<qint64>(Workspace::LaneKind::Long, job);
}

void askExport(PageHost &host, const TableModel &model, const Chosen &chosen, QWidget *parent) {
    auto *dialog = new FileDialog(parent, sayExport(QT_TRANSLATE_NOOP("ListExport", "Export")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->setNameFilters({sayExport(QT_TRANSLATE_NOOP("ListExport", "Spreadsheet (*.xlsx)")),
                            sayExport(QT_TRANSLATE_NOOP("ListExport", "CSV (*.csv)"))});
    dialog->selectFile(model.kind().plural());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("csv")) ? QStringLiteral("csv")
                                                                       : QStringLiteral("xlsx"));
    });
    QObject::connect(
        dialog, &QFileDialog::fileSelected, &model, [&host, &model, chosen, parent](const QString &path) {
            onAnswer(
                exportList(host, model, chosen, path), parent, [&host, path](const Result<qint64> &rows) {
                    if (!rows)
                        return host.showError(rows.error());
                    host.showDone(
                        sayExport(QT_TRANSLATE_N_NOOP("ListExport", "%Ln rows written to “%1”"), int(*rows))
                            .arg(QFileInfo(path).fileName()),
                        false);
                });
        });
    dialog->open();
}

} // namespace kontor
