// A line for each lead, with the deal that it became or the reason why it stayed.
#include "ui/dialogs/convert_results.h"

#include "core/people/people.h"
#include "core/sales/deal.h"
#include "ui/answer.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/simple_table.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QVBoxLayout>

namespace kontor {

namespace {

constexpr int mostResultLines = 12; // that stand there without scrolling
constexpr int resultLineHeight = 36;

struct ResultText {
    Q_DECLARE_TR_FUNCTIONS(ConvertResults)
};

struct ResultNames {
    RecordNames names = {};
    QHash<RecordId, Record> deals = {};
};

ResultNames namesOf(const Reading &reading, const ConvertOutcome &outcome) {
    QList<RecordId> leads;
    QList<RecordId> deals;
    for (const Converted &one : outcome.done) {
        leads.append(one.lead);
        deals.append(one.deal);
    }
    for (const auto &[lead, error] : outcome.refused)
        leads.append(lead);
    ResultNames found{.names = names(reading, kind::lead, leads)};
    const QList<Record> made = records(reading, kind::deal, deals);
    found.names.insert(linkedNames(reading, made));
    found.names.insert(names(reading, kind::deal, deals));
    for (const Record &deal : made)
        found.deals.insert(deal.id, deal);
    return found;
}

QString customerOf(const Record &deal, const RecordNames &names) {
    const ConstRow<DealKind> row(deal);
    const RecordId account = row[kind::deal.account].value;
    return names.value(account ? account : row[kind::deal.contact].value).text;
}

SimpleTable *tableOf(const ConvertOutcome &outcome, const ResultNames &found) {
    auto *table = new SimpleTable;
    table->setAccessibleName(ResultText::tr("What became of the leads"));
    table->setHeads({ResultText::tr("Lead"), ResultText::tr("State"), ResultText::tr("Deal, or why not"),
                     ResultText::tr("Customer"), ResultText::tr("Responsible")},
                    2);
    for (const Converted &one : outcome.done) {
        const Record deal = found.deals.value(one.deal);
        const bool seen = !deal.values.empty();
        const RecordId owner = seen ? ConstRow<DealKind>(deal)[kind::deal.responsible].value : 0;
        const QString person = found.names.value(owner).text;
        const QString state = ResultText::tr("Converted");
        table->addLine(QStringLiteral("deal:%1").arg(one.deal),
                       {{.text = found.names.value(one.lead).text},
                        {.text = state, .pills = {state}, .tone = Tone::Green},
                        {.text = found.names.value(one.deal).text},
                        {.text = seen ? customerOf(deal, found.names) : QString()},
                        {.text = person, .avatar = !person.isEmpty()}});
    }
    for (const auto &[lead, error] : outcome.refused) {
        const QString state = ResultText::tr("Left out");
        table->addLine(QStringLiteral("lead:%1").arg(lead),
                       {{.text = found.names.value(lead).text},
                        {.text = state, .pills = {state}, .tone = Tone::Amber},
                        {.text = error.text},
                        {},
                        {}});
    }
    return table;
}

} // namespace

void showConvertResults(PageHost &host, QWidget *opener, const ConvertOutcome &outcome,
                        const std::function<void()> &left) {
    const auto show = [&host, opener, outcome, left](const Result<ResultNames> &found) {
        auto *sheet = new Sheet(opener);
        sheet->setTitle(ResultText::tr("%Ln leads converted", nullptr, int(outcome.done.size())));
        if (!outcome.refused.isEmpty())
            sheet->setSecondLine(
                ResultText::tr("%Ln stayed as they are.", nullptr, int(outcome.refused.size())));
        SimpleTable *table = tableOf(outcome, found.value_or({}));
        const auto lines = std::min<int>(table->rowCount() + 1, mostResultLines);
        table->setMinimumHeight(lines * resultLineHeight);
        auto *body = new QWidget;
        auto *column = new QVBoxLayout(body);
        column->setContentsMargins(metrics::space5, metrics::space3, metrics::space5, metrics::space3);
        column->addWidget(table);
        sheet->setBody(body);
        sheet->setFoot(new Label(ResultText::tr("Enter opens a line · can be undone as one step"),
                                 TextRole::Body, Ink::Second));
        sheet->setPrimary(ResultText::tr("Done"));
        sheet->setOnlyTells();
        QObject::connect(sheet, &Sheet::accepted, sheet, [sheet, left] {
            sheet->dismiss();
            left();
        });
        QObject::connect(sheet, &Sheet::cancelled, sheet, left);
        QObject::connect(table, &SimpleTable::keyActivated, sheet, [&host, sheet, left](const QString &key) {
            const QStringList parts = key.split(u':');
            sheet->dismiss();
            host.openRecord(parts.first().toLatin1(), parts.last().toLongLong());
            left();
        });
        sheet->open();
        if (table->rowCount() > 0)
            table->setCurrentCell(0, 0);
    };
    const auto job = [outcome](const Reading &reading) -> Result<ResultNames> {
        return namesOf(reading, outcome);
    };
    onAnswer(host.workspace().read<ResultNames>(Workspace::LaneKind::Quick, job), opener, show);
}

} // namespace kontor
