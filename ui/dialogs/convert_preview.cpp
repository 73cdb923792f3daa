// One line for what is made, linked, bound, taken over and changed.
#include "ui/dialogs/convert_preview.h"

#include "core/people/people.h"
#include "core/people/people_rules.h"
#include "core/sales/deal.h"
#include "ui/dialogs/merge_words.h"
#include "ui/fields/kind_words.h"
#include "ui/widgets/surface.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kontor {

namespace {

class PreviewMark final : public QWidget {
public:
    PreviewMark(Icon icon, Ink ink, QWidget *parent) : QWidget(parent), m_icon(icon), m_ink(ink) {
        setFixedSize(metrics::iconSize, metrics::iconSize);
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        paintIcon(&painter, rect(), m_icon, colourOf(m_ink));
    }

private:
    Icon m_icon;
    Ink m_ink;
};

const Value &valueIn(const FieldValues &values, QStringView key) {
    static const Value nothing;
    for (const auto &[name, value] : values) {
        if (name == key)
            return value;
    }
    return nothing;
}

QString joined(const QStringList &parts) {
    QStringList given = parts;
    given.removeAll({});
    return given.join(ConvertPreview::tr(", "));
}

/// The words for one plan or for several.
class Wording {
public:
    Wording(const ConvertFacts &facts, const ConvertAsk &ask, const ConvertOutlook &outlook,
            const FieldFormat &format)
        : m_facts(facts), m_ask(ask), m_outlook(outlook), m_format(format) {}

    QList<PreviewLine> ofOne() {
        const ConvertPlan &plan = m_outlook.plans.first();
        addMade(plan);
        addLinks(plan);
        addBound(plan.notes.size(), plan.files.size());
        addTaken(plan);
        const RecordId status = ConstRow<LeadKind>(plan.lead)[kind::lead.status].value;
        add(Icon::Lock, Ink::Second,
            ConvertPreview::tr("Lead: %1 → %2").arg(nameOf(status), nameOf(plan.wonStatus)), {},
            ConvertPreview::tr("can only be read from then on"));
        return m_lines;
    }

    QList<PreviewLine> ofSeveral() {
        const QList<ConvertPlan> &plans = m_outlook.plans;
        qsizetype accounts = 0, contacts = 0, known = 0, notes = 0, files = 0;
        for (const ConvertPlan &plan : plans) {
            accounts += !plan.newAccount.isEmpty();
            contacts += !plan.newContact.isEmpty();
            known += plan.account || plan.contact;
            notes += plan.notes.size();
            files += plan.files.size();
        }
        QStringList owners;
        for (const RecordId owner : m_ask.owners)
            owners.append(nameOf(owner));
        add(Icon::Plus, Ink::Green, ConvertPreview::tr("%Ln deals", nullptr, int(plans.size())), {},
            joined({nameOf(m_outlook.pipeline), nameOf(m_ask.choice.stage)}));
        if (!owners.isEmpty())
            add(Icon::Users, Ink::Second, joined(owners), {}, ConvertPreview::tr("have them dealt in turn"));
        if (accounts)
            add(Icon::Plus, Ink::Green, ConvertPreview::tr("%Ln accounts", nullptr, int(accounts)), {},
                ConvertPreview::tr("from the leads"));
        if (contacts)
            add(Icon::Plus, Ink::Green, ConvertPreview::tr("%Ln contacts", nullptr, int(contacts)), {},
                ConvertPreview::tr("from the leads"));
        if (known)
            add(Icon::Link, Ink::Accent,
                ConvertPreview::tr("%Ln deals → customers that exist", nullptr, int(known)), {},
                ConvertPreview::tr("nothing on them changes"));
        addBound(notes, files);
        add(Icon::Lock, Ink::Second,
            ConvertPreview::tr("Leads → %1").arg(plans.isEmpty() ? QString() : nameOf(plans[0].wonStatus)),
            {}, ConvertPreview::tr("can only be read from then on"));
        return m_lines;
    }

    QList<PreviewLine> ofMerge() {
        const MergeFacts &facts = *m_outlook.merge;
        const StressedSentence lives = livesOnText(m_format, facts);
        add(iconOfKind(*facts.plan.kind), Ink::Green, lives.text, lives.pieces, {});
        if (const QString moves = movesText(m_format, facts); !moves.isEmpty())
            add(Icon::ArrowRight, Ink::Second, moves, {}, {});
        add(Icon::Undo, Ink::Second, ConvertPreview::tr("Nothing is lost"), {},
            ConvertPreview::tr("and it can be taken apart at any time"));
        return m_lines;
    }

private:
    void add(Icon icon, Ink ink, const QString &text, const QStringList &stressed, const QString &detail) {
        m_lines.append({icon, ink, text, stressed, detail});
    }
    QString nameOf(RecordId id) const {
        const QString name = m_outlook.names.value(id).text;
        return name.isEmpty() ? m_facts.names.value(id).text : name;
    }
    QString textIn(const FieldValues &values, QStringView key) const {
        return Held<QString>::from(valueIn(values, key));
    }
    QString linkIn(const FieldValues &values, QStringView key) const {
        return nameOf(Held<qint64>::from(valueIn(values, key)));
    }

    void addMade(const ConvertPlan &plan) {
        const QString title = paint::isolated(textIn(plan.deal, u"title"));
        add(Icon::Plus, Ink::Green, ConvertPreview::tr("Deal %1").arg(title), {title},
            joined({nameOf(m_outlook.pipeline), nameOf(plan.stage), linkIn(plan.deal, u"responsible"),
                    linkIn(plan.deal, u"team")}));
        const QString company = paint::isolated(textIn(plan.newAccount, u"name"));
        if (!plan.newAccount.isEmpty())
            add(Icon::Plus, Ink::Green, ConvertPreview::tr("Account %1").arg(company), {company},
                ConvertPreview::tr("from the lead"));
        if (plan.newContact.isEmpty())
            return;
        const QString person = paint::isolated(people::fullName(textIn(plan.newContact, u"firstName"),
                                                                textIn(plan.newContact, u"lastName"), {}));
        const QString at = plan.account                ? paint::isolated(nameOf(plan.account))
                           : plan.newAccount.isEmpty() ? QString()
                                                       : company;
        add(Icon::Plus, Ink::Green, ConvertPreview::tr("Contact %1").arg(person), {person},
            at.isEmpty() ? ConvertPreview::tr("from the lead")
                         : ConvertPreview::tr("at %1, from the lead").arg(at));
    }

    void addLinks(const ConvertPlan &plan) {
        const auto link = [this](const QString &sentence, RecordId id) {
            const QString name = paint::isolated(nameOf(id));
            if (id)
                add(Icon::Link, Ink::Accent, sentence.arg(name), {name},
                    ConvertPreview::tr("exists, nothing on it changes"));
        };
        link(ConvertPreview::tr("Deal → account %1"), plan.account);
        link(ConvertPreview::tr("Deal → contact %1"), plan.contact);
        QStringList led{ConvertPreview::tr("Lead → deal")};
        if (!plan.newAccount.isEmpty())
            led.append(ConvertPreview::tr("lead → account"));
        if (!plan.newContact.isEmpty())
            led.append(ConvertPreview::tr("lead → contact"));
        add(Icon::Link, Ink::Accent, joined(led), {},
            ConvertPreview::tr("can be followed in both directions"));
    }

    static QString counted(qsizetype notes, qsizetype files) {
        return joined({notes ? ConvertPreview::tr("%Ln notes", nullptr, int(notes)) : QString(),
                       files ? ConvertPreview::tr("%Ln files", nullptr, int(files)) : QString()});
    }
    void addBound(qsizetype notes, qsizetype files) {
        if (const QString bound = counted(notes, files); !bound.isEmpty())
            add(Icon::Note, Ink::Second, bound, {}, ConvertPreview::tr("bound to the deal too, not copied"));
    }

    void addTaken(const ConvertPlan &plan) {
        const auto number = [&](QStringView key) {
            return int(Held<LinkedIds>::from(valueIn(plan.deal, key)).size());
        };
        QStringList taken;
        if (const int observers = number(u"observers"))
            taken.append(ConvertPreview::tr("%Ln observers", nullptr, observers));
        if (const int shares = number(u"shares"))
            taken.append(ConvertPreview::tr("%Ln shares", nullptr, shares));
        if (const int tags = number(u"tags"))
            taken.append(ConvertPreview::tr("%Ln tags", nullptr, tags));
        if (const QString source = linkIn(plan.deal, u"source"); !source.isEmpty())
            taken.append(ConvertPreview::tr("source %1").arg(source));
        for (const QString &key : {QStringLiteral("amount"), QStringLiteral("project")}) {
            const FieldDef &field = *m_format.schema().field(kind::deal, key);
            if (const Value &value = valueIn(plan.deal, key); !isEmpty(value))
                taken.append(m_format.line(field, value, m_outlook.names));
        }
        if (!taken.isEmpty())
            add(Icon::Users, Ink::Second, joined(taken), {}, ConvertPreview::tr("taken over by the deal"));
    }

    const ConvertFacts &m_facts;
    const ConvertAsk &m_ask;
    const ConvertOutlook &m_outlook;
    const FieldFormat &m_format;
    QList<PreviewLine> m_lines;
};

} // namespace

QList<PreviewLine> previewLines(const ConvertFacts &facts, const ConvertAsk &ask,
                                const ConvertOutlook &outlook, const FieldFormat &format) {
    Wording wording(facts, ask, outlook, format);
    if (outlook.merge)
        return wording.ofMerge();
    return facts.isOne() ? wording.ofOne() : wording.ofSeveral();
}

QStringList missingLabels(const ConvertOutlook &outlook, const FieldFormat &format) {
    QStringList labels;
    for (const auto &[kind, key] : outlook.missing)
        labels.append(format.label(*format.schema().field(*format.schema().kind(kind), key)));
    return labels;
}

QString leftOutText(const ConvertOutlook &outlook) {
    if (outlook.refused.isEmpty())
        return {};
    return ConvertPreview::tr("%Ln leads are left out: %1", nullptr, int(outlook.refused.size()))
        .arg(outlook.refused.first().second.text);
}

ConvertPreview::ConvertPreview(const QList<PreviewLine> &lines, const QStringList &missing,
                               const QString &leftOut) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    column->setSpacing(metrics::space3);
    column->addWidget(new Label(tr("What will be made"), TextRole::Group, Ink::Second, this));
    for (const PreviewLine &line : lines) {
        auto *row = new QHBoxLayout;
        row->setSpacing(metrics::space2);
        row->addWidget(new PreviewMark(line.icon, line.ink, this), 0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        auto *text = new StressedLabel(TextRole::Body, Ink::Text, this);
        text->setSentence(line.text, line.stressed);
        text->setWordWrap(true);
        texts->addWidget(text);
        auto *detail = new Label(line.detail, TextRole::Secondary, Ink::Second, this);
        detail->setWordWrap(true);
        detail->setVisible(!line.detail.isEmpty());
        texts->addWidget(detail);
        row->addLayout(texts, 1);
        column->addLayout(row);
    }
    const auto box = [this, column](const QString &sentence, const QStringList &stressed) {
        auto *surface = new Surface(this);
        auto *inside = new QVBoxLayout(surface);
        inside->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
        auto *text = new StressedLabel(TextRole::Body, Ink::Text, surface);
        text->setSentence(sentence, stressed);
        text->setWordWrap(true);
        inside->addWidget(text);
        column->addWidget(surface);
    };
    if (!leftOut.isEmpty())
        box(leftOut, {});
    if (!missing.isEmpty())
        box(tr("Still empty and required on the next page: %1").arg(joined(missing)), missing);
    column->addStretch(1);
}

} // namespace kontor
