// Words and layout of the entries.
#include "ui/card/timeline_item.h"

#include "core/records/consent.h"
#include "ui/card/note_edit.h"
#include "ui/card/value_view.h"
#include "ui/dialogs/merge_words.h"
#include "ui/fields/consent_panel.h"
#include "ui/fields/size_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/popover.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace kontor {

namespace {

constexpr int markSize = 26;
constexpr int markRoom = 36;

QString entrySays(const char *text) {
    return QCoreApplication::translate("TimelineEntry", text);
}

Icon markOf(const TimelineItem &item, const Kind &kind) {
    switch (item.what) {
    case TimelineItem::What::Note:
        return Icon::Note;
    case TimelineItem::What::File:
        return Icon::FileText;
    case TimelineItem::What::Created:
        return Icon::Plus;
    case TimelineItem::What::Change:
        break;
    }
    if (item.change.removed)
        return Icon::Trash;
    if (item.change.restored)
        return Icon::Restore;
    if (!item.change.merged.isEmpty() || item.change.mergedInto != 0 || item.change.cameBackFrom != 0)
        return Icon::Merge;
    const FieldDef *stage = kind.staged(&Staging::stage);
    const auto isStage = [stage](const FieldChange &one) { return stage && one.field == stage->key; };
    return std::any_of(item.change.fields.begin(), item.change.fields.end(), isStage) ? Icon::ArrowRight
                                                                                      : Icon::Pencil;
}

/// A record of a merge by its name; one that may not be seen has none.
QString nameOfMerged(const MergedRecord &one, const FieldFormat &format) {
    return one.record.kind
               ? calledWhole(format, one.record)
               : entrySays(QT_TRANSLATE_NOOP("TimelineEntry", "a record that is not visible to you"));
}

LostText lostText(const MergedRecord &one, const FieldFormat &format, const RecordNames &names) {
    LostText text{.head = QCoreApplication::translate("TimelineEntry", "%Ln other values of %1", nullptr,
                                                      int(one.lost.size()))
                              .arg(calledText(format, one.record)),
                  .lines = {}};
    for (const QString &key : one.lost) {
        const FieldDef &field = *format.schema().field(*one.record.kind, key);
        text.lines.append(entrySays(QT_TRANSLATE_NOOP("TimelineEntry", "%1: %2"))
                              .arg(LocaleFormat::isolated(format.label(field)),
                                   LocaleFormat::isolated(format.text(field, one.record[field], names))));
    }
    return text;
}

/// A step merges or brings back, never both.
void addMerged(ChangeText &text, const QList<MergedRecord> &merged, const FieldFormat &format,
               const RecordNames &names) {
    const int count = int(std::ranges::count(merged, 0, &MergedRecord::within));
    const bool back = merged.first().cameBack;
    if (count == 1)
        text.what = (back ? entrySays(QT_TRANSLATE_NOOP("TimelineEntry", "un-merged %1"))
                          : entrySays(QT_TRANSLATE_NOOP("TimelineEntry", "merged %1 into it")))
                        .arg(nameOfMerged(merged.first(), format));
    else
        text.what =
            back ? QCoreApplication::translate("TimelineEntry", "un-merged %Ln records", nullptr, count)
                 : QCoreApplication::translate("TimelineEntry", "merged %Ln records into it", nullptr, count);
    for (const MergedRecord &one : merged) {
        const QString name = nameOfMerged(one, format);
        if (!back && !one.isAbsorbed)
            text.lines.append(
                entrySays(QT_TRANSLATE_NOOP("TimelineEntry", "%1 was un-merged since")).arg(name));
        else if (one.within != 0)
            text.lines.append(
                entrySays(QT_TRANSLATE_NOOP("TimelineEntry", "together with %1, merged before")).arg(name));
        else if (count > 1)
            text.lines.append(name);
        if (!one.lost.isEmpty())
            text.lost.append(lostText(one, format, names));
    }
}

/// What became of a record that was itself absorbed for a time; empty for any other change.
QString absorbedText(const RecordChange &change, const RecordNames &names) {
    const RecordId other = change.mergedInto + change.cameBackFrom; // one of them
    if (other == 0)
        return {};
    const QString name =
        names.contains(other)
            ? entrySays(QT_TRANSLATE_NOOP("TimelineEntry", "“%1”"))
                  .arg(LocaleFormat::isolated(names.value(other).text))
            : entrySays(QT_TRANSLATE_NOOP("TimelineEntry", "a record that is not visible to you"));
    return (change.mergedInto != 0 ? entrySays(QT_TRANSLATE_NOOP("TimelineEntry", "merged it into %1"))
                                   : entrySays(QT_TRANSLATE_NOOP("TimelineEntry", "un-merged it from %1")))
        .arg(name);
}

} // namespace

namespace {

/// Of addresses also what they may be used for: it changes while they stay.
QString sideText(const FieldDef &field, const Value &value, const RecordNames &names,
                 const FieldFormat &format) {
    if (!hasConsent(field) || field.isPrimary())
        return format.line(field, value, names);
    QStringList parts;
    for (const Entry &entry : Held<Entries>::from(value)) {
        const QString address = format.line(field, Entries{entry}, names);
        const QString word = consentWord(entry.consent);
        parts.append(word.isEmpty() ? address
                                    : entrySays(QT_TRANSLATE_NOOP("TimelineEntry", "%1 (%2)"))
                                          .arg(LocaleFormat::isolated(address), word));
    }
    return parts.join(entrySays(QT_TRANSLATE_NOOP("TimelineEntry", ", ")));
}

} // namespace

QString fromToText(const FieldDef &field, const FieldChange &change, const RecordNames &names,
                   PageHost &host) {
    const FieldFormat format = fieldFormat(host);
    const auto side = [&](const Value &value) {
        const QString text = sideText(field, value, names, format);
        return text.isEmpty() ? QStringLiteral("–") : LocaleFormat::isolated(text);
    };
    return entrySays(QT_TRANSLATE_NOOP("TimelineEntry", "%1 → %2"))
        .arg(side(change.before), side(change.after));
}

ChangeText changeText(const RecordChange &change, const Kind &kind, const RecordNames &names,
                      PageHost &host) {
    const SchemaPtr schema = host.workspace().schema();
    const FieldFormat format = fieldFormat(host);
    if (change.removed)
        return {entrySays(QT_TRANSLATE_NOOP("TimelineEntry", "moved it to the recycle bin")), {}};
    if (change.restored)
        return {entrySays(QT_TRANSLATE_NOOP("TimelineEntry", "brought it back from the recycle bin")), {}};
    QStringList lines;
    ChangeText text{.what = absorbedText(change, names), .lines = {}};
    if (!change.merged.isEmpty())
        addMerged(text, change.merged, format, names);
    for (const FieldChange &one : change.fields) {
        const FieldDef *field = schema->field(kind, one.field);
        if (!field)
            continue;
        if (kind.plays(&Staging::stage, *field) && text.what.isEmpty()) {
            text.what = entrySays(QT_TRANSLATE_NOOP("TimelineEntry", "moved it from %1 to %2"))
                            .arg(LocaleFormat::isolated(format.line(*field, one.before, names)),
                                 LocaleFormat::isolated(format.line(*field, one.after, names)));
            continue;
        }
        // What a stage brings along says nothing of its own.
        if (field->isOfSystem() || (field->options.readOnly && field->options.group))
            continue;
        // An own field may be named in one language only: the line keeps the direction of the window.
        lines.append(
            entrySays(QT_TRANSLATE_NOOP("TimelineEntry", "%1: %2"))
                .arg(LocaleFormat::isolated(format.label(*field)), fromToText(*field, one, names, host)));
    }
    if (text.what.isEmpty() && lines.size() == 1)
        text.what = lines.takeFirst();
    else if (text.what.isEmpty())
        text.what =
            QCoreApplication::translate("TimelineEntry", "changed %Ln fields", nullptr, int(lines.size()));
    text.lines += lines;
    return text;
}

TimelineEntry::TimelineEntry(const TimelineItem &item, const Kind &kind, const RecordNames &names,
                             PageHost &host, QWidget *parent)
    : QWidget(parent), m_item(item), m_mark(markOf(item, kind)), m_host(host), m_card(new QWidget(this)),
      m_column(new QVBoxLayout(m_card)), m_head(new QHBoxLayout) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(markRoom); // not a margin: those do not turn round
    row->addWidget(m_card);
    m_column->setContentsMargins(metrics::space3, 9, metrics::space3, 9);
    m_column->setSpacing(metrics::space1);
    m_head->setSpacing(metrics::space2);
    m_column->addLayout(m_head);
    addHead(names, host, kind);
    if (item.what == TimelineItem::What::Note)
        addNote();
}

void TimelineEntry::addHead(const RecordNames &names, PageHost &host, const Kind &kind) {
    const QString who = names.value(m_item.actor).text;
    QString strong = who;
    ChangeText said;
    switch (m_item.what) {
    case TimelineItem::What::Note:
        said.what = m_item.edited ? tr("wrote a note, edited") : tr("wrote a note");
        break;
    case TimelineItem::What::File:
        strong = m_item.text;
        said.what = m_item.version > 1
                        ? tr("%1, version %2, added by %3")
                              .arg(sizeText(host.format(), m_item.size),
                                   host.format().integer(m_item.version), LocaleFormat::isolated(who))
                        : tr("%1, added by %2")
                              .arg(sizeText(host.format(), m_item.size), LocaleFormat::isolated(who));
        break;
    case TimelineItem::What::Created:
        said.what = tr("created it");
        break;
    case TimelineItem::What::Change:
        said = changeText(m_item.change, kind, names, host);
        break;
    }
    if (m_item.what == TimelineItem::What::File) {
        auto *link = new LinkLabel(strong, m_card);
        link->setRole(TextRole::Strong);
        connect(link, &LinkLabel::clicked, this, [this] { Q_EMIT fileChosen(m_item.record); });
        m_head->addWidget(link);
    } else {
        m_head->addWidget(new Label(strong, TextRole::Strong, Ink::Text, m_card));
    }
    auto *what = new Label(said.what, TextRole::Secondary, Ink::Second, m_card);
    what->setWordWrap(true);
    m_head->addWidget(what, 1);
    const QString when = host.format().shortMoment(QDateTime::fromMSecsSinceEpoch(m_item.at, Qt::UTC),
                                                   host.workspace().clock().now());
    auto *time = new Label(when, TextRole::Secondary, Ink::Second, m_card);
    time->setToolTip(host.format().dateTime(QDateTime::fromMSecsSinceEpoch(m_item.at, Qt::UTC)));
    m_head->addWidget(time);
    if (m_item.origin) {
        auto *from = new QHBoxLayout;
        from->setSpacing(metrics::space1);
        from->addWidget(new Label(tr("At"), TextRole::Secondary, Ink::Second, m_card));
        from->addWidget(makeRecordLink(m_item.origin, names, host, m_card));
        from->addStretch(1);
        m_column->addLayout(from);
    }
    addLines(said);
}

void TimelineEntry::addLines(const ChangeText &said) {
    const auto add = [this](const QString &line) {
        auto *label = new Label(line, TextRole::Secondary, Ink::Second, m_card);
        label->setWordWrap(true);
        m_column->addWidget(label);
        return label;
    };
    for (const QString &line : said.lines)
        add(line);
    for (const LostText &lost : said.lost) {
        auto *open = new LinkLabel(lost.head, m_card);
        open->setObjectName(QStringLiteral("lost"));
        open->setRole(TextRole::Secondary);
        open->setSymbol(Icon::ChevronDown);
        m_column->addWidget(open, 0, Qt::AlignLeading);
        QList<Label *> hidden;
        for (const QString &line : lost.lines) {
            hidden.append(add(line));
            hidden.last()->hide();
        }
        connect(open, &LinkLabel::clicked, this, [hidden] {
            for (Label *line : hidden)
                line->setVisible(line->isHidden());
        });
    }
}

void TimelineEntry::addNote() {
    m_text = new Label(m_item.text, TextRole::Body, Ink::Text, m_card);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(m_text);
    if (m_host.workspace().isReadOnly())
        return;
    m_tools = new QWidget(m_card);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *edit = Button::ofIcon(Icon::Pencil, tr("Edit the note"), m_tools);
    auto *remove = Button::ofIcon(Icon::Trash, tr("Delete the note"), m_tools);
    for (Button *button : {edit, remove}) {
        button->setSmall(true);
        row->addWidget(button);
    }
    m_head->addWidget(m_tools);
    connect(edit, &Button::clicked, this, &TimelineEntry::editNote);
    connect(remove, &Button::clicked, this, &TimelineEntry::deleteNote);
}

bool TimelineEntry::isEditing() const {
    return m_edit != nullptr;
}

void TimelineEntry::editNote() {
    if (m_edit)
        return;
    m_edit = new NoteEdit(m_item.text, m_card);
    m_column->addWidget(m_edit);
    m_text->hide();
    m_edit->setFocus();
    const auto close = [this] {
        m_edit->hide();
        m_edit->deleteLater();
        m_edit = nullptr;
        m_text->show();
    };
    // A key that comes twice finds it closed already.
    connect(m_edit, &NoteEdit::left, this, [this, close] {
        if (m_edit)
            close();
    });
    connect(m_edit, &NoteEdit::kept, this, [this, close](const QString &text) {
        if (!m_edit)
            return;
        const QString before = m_item.text;
        m_item.text = text;
        m_text->setText(text);
        close();
        m_host.perform(QStringLiteral("edit"), tr("Note saved."),
                       [id = m_item.record, text, before](UnitOfWork &unit) {
                           return unit.update(kind::note, id, {{QStringLiteral("text"), text}},
                                              {{QStringLiteral("text"), before}});
                       });
    });
}

void TimelineEntry::deleteNote() {
    auto *panel = new ConfirmPanel(m_tools, tr("Delete this note?"),
                                   {m_item.text.section(u'\n', 0, 0).left(80)}, tr("Delete"), true);
    connect(panel, &ConfirmPanel::confirmed, this, [this] {
        m_host.perform(QStringLiteral("delete"), tr("Note deleted."),
                       [id = m_item.record](UnitOfWork &unit) { return unit.remove(kind::note, id); });
    });
    panel->setTrailing(true);
    panel->open();
}

void TimelineEntry::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Tokens &t = tokens();
    const QRect mark = paint::mirrored(&painter, rect(), QRect(0, 6, markSize, markSize));
    paint::box(&painter, mark, t.pillGround, {}, markSize / 2.0);
    paintIcon(&painter, mark.adjusted(5, 5, -5, -5), m_mark, t.textOnPill);
    paint::card(&painter, m_card->geometry(), {});
}

} // namespace kontor
