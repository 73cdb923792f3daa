// Two pages on a sheet with the preview beside them; every choice asks the core what would come of it.
#include "ui/dialogs/convert_dialog.h"

#include "core/people/people.h"
#include "core/sales/deal.h"
#include "ui/answer.h"
#include "ui/dialogs/convert_form.h"
#include "ui/dialogs/convert_preview.h"
#include "ui/dialogs/convert_results.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/dialogs/required_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sheet.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QStackedWidget>
#include <memory>
#include <optional>
#include <utility>

namespace kontor {

namespace {

class ConvertDialog final : public Sheet {
    Q_DECLARE_TR_FUNCTIONS(ConvertDialog)

public:
    ConvertDialog(PageHost &host, QWidget *opener, const ConvertFacts &facts, std::function<void()> finished)
        : Sheet(opener), m_host(host), m_facts(facts), m_finished(std::move(finished)),
          m_pages(new QStackedWidget), m_form(new ConvertForm(host, facts, m_pages)),
          m_required(new RequiredPage(host, m_pages)),
          m_back(new Button(Icon::ArrowLeft, tr("Back"), Button::Kind::Quiet)),
          m_says(new Label({}, TextRole::Body, Ink::Second)) {
        const int count = int(facts.leads.size());
        setTitle(facts.isOne() ? tr("Convert “%1”").arg(facts.title)
                               : tr("Convert %Ln leads", nullptr, count));
        setSecondLine(
            facts.isOne()
                ? tr("The lead stays and is marked Converted. Its timeline shows through on the deal.")
                : tr("The leads stay and are marked Converted. Their timelines show through on the "
                     "deals."));
        m_pages->addWidget(m_form);
        m_pages->addWidget(m_required);
        setBody(m_pages);
        auto *foot = new QWidget;
        auto *row = new QHBoxLayout(foot);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::space3);
        row->addWidget(m_back);
        m_says->setWordWrap(true);
        row->addWidget(m_says, 1);
        setFoot(foot);
        connect(m_back, &Button::clicked, this, [this] { turnTo(m_form, m_form->firstStop()); });
        connect(m_form, &ConvertForm::changed, this, [this] { askOutlook(); });
        connect(this, &Sheet::accepted, this, [this] { accept(); });
        askOutlook();
    }

    void begin() {
        open();
        m_form->firstStop()->setFocus(Qt::PopupFocusReason);
    }

private:
    bool isSecond() const { return m_pages->currentWidget() == m_required; }

    /// What the choice would make, unless another one was made meanwhile.
    void askOutlook() {
        const int question = ++m_question;
        m_outlook.reset();
        m_goesOn = false; // it meant what was chosen before
        setProblem({});
        m_isAsking = m_form->isComplete();
        if (!m_isAsking)
            return showPage();
        const ConvertAsk ask = m_form->ask();
        const auto job = [leads = m_facts.leads, ask](const Reading &reading) {
            return convertOutlook(reading, leads, ask);
        };
        const auto lane = m_facts.isOne() ? Workspace::LaneKind::Quick : Workspace::LaneKind::Long;
        onAnswer(m_host.workspace().read<ConvertOutlook>(lane, job), this,
                 [this, question](const Result<ConvertOutlook> &outlook) {
                     if (question == m_question)
                         takeOutlook(outlook);
                 });
    }

    void takeOutlook(const Result<ConvertOutlook> &outlook) {
        const bool goesOn = std::exchange(m_goesOn, false);
        m_isAsking = false;
        if (!outlook)
            return setProblem(outlook.error().text);
        m_outlook = *outlook;
        m_required->setFields(m_outlook->missing);
        if (m_outlook->missing.isEmpty() && isSecond())
            m_pages->setCurrentWidget(m_form);
        showPage();
        if (goesOn)
            accept();
    }

    void showPage() {
        if (m_outlook)
            showPreview();
        const bool asksMore = m_outlook && !m_outlook->missing.isEmpty();
        const bool merges = m_form->merges();
        setPrimary(merges || (asksMore && !isSecond()) ? tr("Next") : tr("Convert"));
        m_back->setVisible(isSecond());
        m_says->setText(merges       ? tr("Next: field by field · can be undone as one step")
                        : !asksMore  ? tr("Can be undone as one step")
                        : isSecond() ? tr("Page 2 of 2 · can be undone as one step")
                                     : tr("Page 1 of 2 · can be undone as one step"));
    }

    void showPreview() {
        const FieldFormat format(m_host.workspace().schema(), m_host.format(),
                                 m_host.workspace().context()->language);
        // What the second page asks for stands there.
        setSide(new ConvertPreview(previewLines(m_facts, m_form->ask(), *m_outlook, format),
                                   isSecond() ? QStringList() : missingLabels(*m_outlook, format),
                                   leftOutText(*m_outlook)));
    }

    void turnTo(QWidget *page, QWidget *stop) {
        m_pages->setCurrentWidget(page);
        showPage();
        if (stop)
            stop->setFocus(Qt::OtherFocusReason);
    }

    void accept() {
        if (m_running || (isSecond() && !m_required->check()))
            return;
        if (!isSecond() && !m_form->check()) {
            if (m_form->merges())
                setProblem(tr("Tick the records to merge with."));
            return;
        }
        if (!m_outlook) {
            m_goesOn = m_isAsking; // as soon as it is known what will come of it
            return;
        }
        if (!m_outlook->missing.isEmpty() && !isSecond())
            return turnTo(m_required, m_required->firstStop());
        ConvertAsk ask = m_form->ask();
        if (ask.merges())
            return merge(ask.mergeWith);
        ask.choice.values = m_required->values();
        convert(ask);
    }

    void convert(const ConvertAsk &ask) {
        auto outcome = std::make_shared<ConvertOutcome>();
        const auto work = [leads = m_facts.leads, ask, outcome](UnitOfWork &unit) -> Result<void> {
            unit.setBulk(leads.size() > 100);
            auto done = convertLeads(unit, leads, ask.choice, ask.owners);
            *outcome = done.value_or({}); // the work may run twice
            return done ? Result<void>() : done.error();
        };
        const auto told = [&host = m_host, window = parentWidget(), outcome, title = m_facts.title,
                           isOne = m_facts.isOne()] {
            const int count = int(outcome->done.size());
            const auto says = [&host, title, isOne, count] {
                host.showDone(isOne ? tr("“%1” was converted.").arg(title)
                                    : tr("%Ln leads were converted.", nullptr, count));
            };
            if (!isOne)
                return showConvertResults(host, window, *outcome, says);
            host.openRecord(kind::deal.key(), outcome->done.first().deal);
            says();
        };
        run(work, told);
    }

    /// Field by field, on the sheet of every merge.
    void merge(const QList<RecordRef> &with) {
        QList<MergeEntry> entries{{.ref = {kind::lead.key(), m_facts.lead.id}}};
        for (const RecordRef &ref : with)
            entries.append({.ref = ref});
        QWidget *window = parentWidget();
        dismiss();
        openMerge(m_host, window, entries,
                  [&host = m_host, finished = m_finished](const RecordRef &survivor) {
                      host.openRecord(survivor.kind, survivor.id);
                      if (finished)
                          finished();
                  });
    }

    /// Told to the window, as the sheet may be gone by then; an error keeps the sheet as it is.
    void run(const std::function<Result<void>(UnitOfWork &)> &work, const std::function<void()> &told) {
        m_running = true;
        primary()->setEnabled(false);
        onAnswer(m_host.workspace().perform(QStringLiteral("convert"), work), parentWidget(),
                 [self = QPointer(this), &host = m_host, told,
                  finished = m_finished](const Result<ChangeSet> &done) {
                     if (!done)
                         return self ? self->fail(done.error()) : host.showError(done.error());
                     if (self)
                         self->dismiss();
                     told();
                     if (finished)
                         finished();
                 });
    }

    void fail(const Error &error) {
        m_running = false;
        primary()->setEnabled(true);
        if (!(isSecond() && m_required->showError(error)))
            setProblem(error.text);
    }

    PageHost &m_host;
    const ConvertFacts m_facts;
    std::function<void()> m_finished;
    QStackedWidget *m_pages;
    ConvertForm *m_form;
    RequiredPage *m_required;
    Button *m_back;
    Label *m_says;
    std::optional<ConvertOutlook> m_outlook;
    int m_question = 0;
    bool m_isAsking = false;
    bool m_goesOn = false;
    bool m_running = false;
};

} // namespace

void askToConvert(PageHost &host, QWidget *opener, const QList<RecordId> &leads,
                  const std::function<void()> &finished) {
    if (leads.isEmpty())
        return;
    const auto job = [leads](const Reading &reading) { return convertFacts(reading, leads); };
    const auto show = [&host, opener, finished](const Result<ConvertFacts> &facts) {
        if (!facts)
            return host.showError(facts.error());
        (new ConvertDialog(host, opener, *facts, finished))->begin();
    };
    onAnswer(host.workspace().read<ConvertFacts>(Workspace::LaneKind::Quick, job), opener, show);
}

bool isConvertible(const Kind &kind) {
    return &kind == static_cast<const Kind *>(&kind::lead);
}

bool isConverted(const Schema &schema, const Record &record) {
    const FieldDef *became = record.kind ? schema.field(*record.kind, u"converted") : nullptr;
    return became && !isEmpty(record[*became]);
}

} // namespace kontor
