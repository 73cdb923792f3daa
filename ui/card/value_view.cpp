// Chooses the widget for a value.
#include "ui/card/value_view.h"

#include "core/records/consent.h"
#include "ui/fields/consent_panel.h"
#include "ui/fields/entry_types.h"
#include "ui/page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kontor {

namespace {

QString viewSays(const char *text) {
    return QCoreApplication::translate("ValueView", text);
}

/// Keeps a widget at its own width at the leading edge of its place.
QWidget *leading(QWidget *widget, QWidget *parent) {
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(widget);
    layout->addStretch(1);
    return row;
}

QWidget *plainValue(const QString &text, TextRole role, bool figures, QWidget *parent) {
    auto *label = new ValueLabel(text, role, parent);
    label->setFigures(figures);
    return label;
}

QWidget *person(const QString &name, QWidget *parent) {
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new Avatar(name, metrics::avatarSize, row));
    layout->addWidget(new ValueLabel(name, TextRole::Body, row), 1);
    return row;
}

QWidget *people(const LinkedIds &ids, const RecordNames &names, const LocaleFormat &format, QWidget *parent) {
    auto *row = new QWidget(parent);
    auto *flow = new FlowLayout(row, metrics::space1);
    for (const LinkedId &linked : ids) {
        const QString name = names.value(linked.id).text;
        auto *mark = new Avatar(name, metrics::avatarSize, row);
        mark->setToolTip(name);
        mark->setAccessibleName(name);
        flow->addWidget(mark);
        const bool spelled = ids.size() <= 2 || linked.percent != Decimal();
        if (spelled)
            flow->addWidget(new Label(linked.percent == Decimal()
                                          ? name
                                          : viewSays(QT_TRANSLATE_NOOP("ValueView", "%1 %2"))
                                                .arg(name, format.percent(linked.percent)),
                                      TextRole::Body, Ink::Text, row));
    }
    return row;
}

QWidget *several(const FieldDef &field, const LinkedIds &ids, const RecordNames &names, PageHost &host,
                 QWidget *parent) {
    auto *row = new QWidget(parent);
    auto *flow = new FlowLayout(row, metrics::space1);
    for (const LinkedId &linked : ids) {
        if (field.target == "tag")
            flow->addWidget(new Pill(names.value(linked.id).text, Tone::Grey, {}, row));
        else
            flow->addWidget(makeRecordLink(linked.id, names, host, row));
    }
    return row;
}

/// A word, not colour alone: an address that may not be used is red.
QWidget *consentMark(const Consent &consent, const RecordNames &names, const LocaleFormat &format,
                     QWidget *parent) {
    const QString choice = choiceOf(consent);
    const Tone tone = choice == u"anything" ? Tone::Grey : choice == u"service" ? Tone::Amber : Tone::Red;
    auto *mark = new Pill(consentWord(consent), tone, Icon::Shield, parent);
    mark->setToolTip(consentOrigin(consent, names, format));
    mark->setAccessibleDescription(mark->toolTip());
    return mark;
}

QWidget *entryLines(const Entries &entries, const RecordNames &names, const LocaleFormat &format,
                    QWidget *parent) {
    auto *column = new QWidget(parent);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const Entry &entry : entries) {
        auto *line = new QHBoxLayout;
        line->setSpacing(6);
        auto *value = new ValueLabel(entry.value, TextRole::Body, column);
        if (!entry.valid)
            value->setInk(Ink::Second);
        line->addWidget(value, 1);
        QString kind = entry.label.isEmpty() ? entryTypeText(entry.type) : entry.label;
        if (!entry.valid)
            kind = viewSays(QT_TRANSLATE_NOOP("ValueView", "no longer valid"));
        if (!kind.isEmpty())
            line->addWidget(new Label(kind, TextRole::Secondary, Ink::Second, column));
        layout->addLayout(line);
        if (isNoted(entry.consent))
            layout->addWidget(consentMark(entry.consent, names, format, column), 0, Qt::AlignLeading);
    }
    return column;
}

QWidget *paragraph(const QString &text, QWidget *parent) {
    auto *label = new Label(text, TextRole::Body, Ink::Text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

FieldFormat fieldFormat(PageHost &host) {
    return {host.workspace().schema(), host.format(), host.workspace().context()->language};
}

QWidget *makeRecordLink(RecordId id, const RecordNames &names, PageHost &host, QWidget *parent) {
    const auto found = names.constFind(id);
    if (found == names.cend())
        return new Label(viewSays(QT_TRANSLATE_NOOP("ValueView", "not visible to you")), TextRole::Body,
                         Ink::Second, parent);
    if (found->inBin) {
        auto *gone =
            new Label(viewSays(QT_TRANSLATE_NOOP("ValueView", "%1, in the recycle bin")).arg(found->text),
                      TextRole::Body, Ink::Second, parent);
        return gone;
    }
    const Kind *kind = host.workspace().schema()->kind(found->kind);
    if (!kind || !kind->options().timeline)
        return plainValue(found->text, TextRole::Body, false, parent);
    auto *link = new LinkLabel(found->text, parent);
    link->setAccessibleName(found->text);
    QObject::connect(link, &LinkLabel::clicked, link,
                     [&host, kind = found->kind, id] { host.openRecord(kind, id); });
    return link;
}

QWidget *makeValueView(const FieldDef &field, const Value &value, const RecordNames &names, PageHost &host,
                       QWidget *parent) {
    if (isEmpty(value)) {
        auto *nothing = new Label(QStringLiteral("–"), TextRole::Body, Ink::Second, parent);
        nothing->setAccessibleName(viewSays(QT_TRANSLATE_NOOP("ValueView", "empty")));
        return nothing;
    }
    const QString text = fieldFormat(host).text(field, value, names);
    switch (field.type) {
    case FieldType::Link:
        if (field.target == "employee" && names.contains(std::get<qint64>(value)))
            return person(text, parent);
        return leading(makeRecordLink(std::get<qint64>(value), names, host, parent), parent);
    case FieldType::Links:
        if (field.target == "employee")
            return people(std::get<LinkedIds>(value), names, host.format(), parent);
        return several(field, std::get<LinkedIds>(value), names, host, parent);
    case FieldType::EntryList:
        return entryLines(std::get<Entries>(value), names, host.format(), parent);
    case FieldType::LongText:
        return paragraph(text, parent);
    case FieldType::Money:
        return plainValue(text, TextRole::Strong, true, parent);
    default:
        return plainValue(text, TextRole::Body, FieldFormat::isFigure(field), parent);
    }
}

} // namespace kontor
