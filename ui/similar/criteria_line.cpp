// Reads the office's criteria and changes them as its settings do.
#include "ui/similar/criteria_line.h"

#include "core/security/organisation.h"
#include "core/workspace/match_keys.h"
#include "ui/answer.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace kontor {

struct CriteriaLine::Criterion {
    MatchBy by = MatchBy::Email;
    QString text = {};
    QString field = {}; // of the office; empty: always on
    bool hasScope = false;
};

CriteriaLine::CriteriaLine(PageHost &host, const QByteArray &kind, QWidget *parent)
    : QWidget(parent), m_host(host), m_kind(*host.workspace().schema()->kind(kind)), m_chips(new QHBoxLayout),
      m_note(new Label({}, TextRole::Body, Ink::Second, this)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
    row->setSpacing(metrics::space2);
    row->addWidget(new Label(tr("Compared by"), TextRole::Body, Ink::Second, this));
    m_chips->setSpacing(metrics::space2);
    row->addLayout(m_chips);
    row->addWidget(new HairLine(Qt::Vertical, this));
    row->addWidget(m_note, 1);
    m_note->setMinimumWidth(1); // the first to give way
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&host.workspace(), &Workspace::contextChanged, this, &CriteriaLine::fill);
    fill();
}

void CriteriaLine::setNote(const QString &note) {
    m_note->setText(note);
    m_note->setToolTip(note);
}

void CriteriaLine::fill() {
    clearLayout(m_chips);
    const SchemaPtr schema = m_host.workspace().schema();
    add({.by = MatchBy::Email, .text = tr("E-mail")});
    add({.by = MatchBy::Phone, .text = tr("Telephone"), .field = QStringLiteral("matchPhones")});
    add({.by = MatchBy::Person,
         .text = m_kind.key() == "account" ? tr("Name") : tr("Full name"),
         .field = QStringLiteral("matchNames")});
    if (schema->field(m_kind, u"taxNumber"))
        add({.by = MatchBy::TaxNumber,
             .text = tr("Tax number"),
             .field = QStringLiteral("matchTaxNumbers"),
             .hasScope = true});
    if (schema->field(m_kind, u"registrationNumber"))
        add({.by = MatchBy::RegistrationNumber,
             .text = tr("Registration number"),
             .field = QStringLiteral("matchRegistrationNumbers"),
             .hasScope = true});
}

void CriteriaLine::add(const Criterion &criterion) {
    const bool on = isCompared(m_host.workspace().context()->office.match, criterion.by, m_kind, m_kind);
    auto *chip =
        new Chip(on ? criterion.text : tr("%1: off", "what is not compared").arg(criterion.text), this);
    chip->setCheckable(true);
    chip->setChecked(on);
    chip->setSecond(!on);
    m_chips->addWidget(chip);
    connect(chip, &QPushButton::clicked, this, [this, chip, criterion, on] {
        chip->setChecked(on); // until the office says otherwise
        press(criterion, !on);
    });
}

void CriteriaLine::press(const Criterion &criterion, bool on) {
    Workspace &workspace = m_host.workspace();
    if (criterion.field.isEmpty())
        return m_host.showDone(tr("Records with the same e-mail are always similar."), false);
    if (!workspace.context()->access.changesSettings || workspace.isReadOnly())
        return sayWhoMay();
    const QString scope = !on                         ? QStringLiteral("off")
                          : m_kind.key() == "account" ? QStringLiteral("accounts")
                                                      : QStringLiteral("all");
    const Value value = criterion.hasScope ? Value(scope) : Value(qint64(on));
    m_host.perform(
        QStringLiteral("edit"),
        on ? tr("%1 is compared now, in the whole office.").arg(criterion.text)
           : tr("%1 is no longer compared, in the whole office.").arg(criterion.text),
        [office = workspace.context()->office.id, field = criterion.field, value](UnitOfWork &unit) {
            return unit.update(kind::office, office, {{field, value}});
        });
}

void CriteriaLine::sayWhoMay() {
    const auto job = [](const Reading &reading) -> Result<QStringList> {
        const auto found =
            ids(reading, {.kind = kind::employee.key(),
                          .filter = *parseFilter(QStringLiteral("administrator = yes and active = yes"))});
        if (!found)
            return found.error();
        QStringList people;
        for (const RecordName &one : names(reading, kind::employee, *found))
            people.append(LocaleFormat::isolated(one.text));
        people.sort();
        return people;
    };
    onAnswer(m_host.workspace().read<QStringList>(Workspace::LaneKind::Quick, job), this,
             [this](const Result<QStringList> &people) {
                 if (people)
                     m_host.showDone(tr("This is a setting of the office. Who can change it: %1.")
                                         .arg(people->join(tr(", ", "between names"))),
                                     false);
             });
}

} // namespace kontor
