// A small panel with the open stages of the record's pipeline.
#include "ui/dialogs/unlock.h"

#include "core/sales/stages.h"
#include "ui/answer.h"
#include "ui/widgets/button.h"
#include "ui/widgets/combo_picker.h"
#include "ui/widgets/label.h"
#include "ui/widgets/popover.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kontor {

namespace {

QString unlockText(const char *text) {
    return QCoreApplication::translate("Unlock", text);
}

struct UnlockFacts {
    QString title = {};
    QVector<PickerItem> stages = {};
    int chosen = 0;
};

Result<UnlockFacts> unlockFacts(const Reading &reading, const Kind &kind, RecordId id, RecordId preferred) {
    const QList<Record> found = records(reading, kind, {id});
    if (found.isEmpty())
        return Error{
            ErrorCode::NotFound, {}, unlockText(QT_TRANSLATE_NOOP("Unlock", "It is no longer there."))};
    const RecordId pipeline = Held<qint64>::from(found.first()[*kind.staged(&Staging::pipeline)]);
    const Query open{.kind = kind::stage.key(),
                     .filter = *parseFilter(
                         QStringLiteral("pipeline = %1 and type = open and retired = no").arg(pipeline)),
                     .sort = {{QStringLiteral("position")}}};
    auto stages = ids(reading, open);
    if (!stages)
        return stages.error();
    const RecordId before = stages::stageBeforeSale(reading, kind, id);
    const RecordId wanted = stages->contains(preferred) ? preferred : before;
    const RecordNames called = names(reading, kind::stage, *stages);
    UnlockFacts facts{.title = titleOf(reading, found.first())};
    facts.chosen = int(std::max<qsizetype>(0, stages->indexOf(wanted)));
    for (const Record &stage : records(reading, kind::stage, *stages))
        facts.stages.append(PickerItem{QString::number(stage.id),
                                       called.value(stage.id).text,
                                       {},
                                       {},
                                       QColor(ConstRow<StageKind>(stage)[kind::stage.colour]),
                                       false});
    return facts;
}

class UnlockPanel : public Popover {
public:
    UnlockPanel(QWidget *anchor, const UnlockFacts &facts, std::function<void(RecordId)> accepted)
        : Popover(anchor), m_stage(new ComboPicker), m_accepted(std::move(accepted)) {
        const QString question = unlockText(QT_TRANSLATE_NOOP("Unlock", "Unlock “%1”?")).arg(facts.title);
        setAccessibleName(question);
        setMargin(metrics::space4);
        auto *content = new QWidget;
        content->setFixedWidth(340);
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(metrics::space2);
        auto *head = new Label(question, TextRole::Strong);
        head->setWordWrap(true);
        column->addWidget(head);
        auto *why =
            new Label(unlockText(QT_TRANSLATE_NOOP(
                          "Unlock", "It is sold. Amount, customer and stage can change again after this.")),
                      TextRole::Body, Ink::Second);
        why->setWordWrap(true);
        column->addWidget(why);
        column->addWidget(new Label(unlockText(QT_TRANSLATE_NOOP("Unlock", "Back to the stage")),
                                    TextRole::Secondary, Ink::Second));
        m_stage->setChoices(facts.stages);
        m_stage->setClearable(false);
        m_stage->setName(unlockText(QT_TRANSLATE_NOOP("Unlock", "Back to the stage")));
        m_stage->setItems(facts.stages.mid(facts.chosen, 1));
        column->addWidget(m_stage);
        column->addSpacing(metrics::space1);
        auto *row = new QHBoxLayout;
        row->addStretch();
        auto *cancel = new Button(unlockText(QT_TRANSLATE_NOOP("Unlock", "Cancel")));
        auto *unlock = new Button(Icon::Unlock, unlockText(QT_TRANSLATE_NOOP("Unlock", "Unlock")),
                                  Button::Kind::Primary);
        unlock->setKeyHint(QStringLiteral("↵"));
        row->addWidget(cancel);
        row->addWidget(unlock);
        column->addLayout(row);
        connect(cancel, &QPushButton::clicked, this, &Popover::dismiss);
        connect(unlock, &QPushButton::clicked, this, [this] { accept(); });
        setContent(content);
    }
    void focusStage() { m_stage->line()->setFocus(); }

protected:
    void keyPressEvent(QKeyEvent *event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return accept();
        Popover::keyPressEvent(event);
    }

private:
    void accept() {
        const RecordId stage = m_stage->key().toLongLong();
        dismiss();
        m_accepted(stage);
    }

    ComboPicker *m_stage;
    std::function<void(RecordId)> m_accepted;
};

void runUnlock(PageHost &host, QWidget *window, const Kind &kind, RecordId id, RecordId stage,
               const QString &title, const std::function<void()> &finished) {
    const auto work = [&kind, id, stage](UnitOfWork &unit) {
        return stages::unlock(unit, kind, id, {stage});
    };
    onAnswer(host.perform(QStringLiteral("unlock"),
                          unlockText(QT_TRANSLATE_NOOP("Unlock", "“%1” is unlocked")).arg(title), work),
             window, [finished](const Result<ChangeSet> &done) {
                 if (done && finished)
                     finished();
             });
}

} // namespace

void unlockRecord(PageHost &host, QWidget *anchor, const QByteArray &kindKey, RecordId id, RecordId preferred,
                  const std::function<void()> &finished) {
    const Kind &kind = *host.workspace().schema()->kind(kindKey);
    const auto job = [&kind, id, preferred](const Reading &reading) {
        return unlockFacts(reading, kind, id, preferred);
    };
    const auto ask = [&host, anchor, &kind, id, finished](const Result<UnlockFacts> &facts) {
        if (!facts)
            return host.showError(facts.error());
        auto *panel = new UnlockPanel(
            anchor, *facts,
            [&host, window = anchor->window(), &kind, id, title = facts->title, finished](RecordId stage) {
                runUnlock(host, window, kind, id, stage, title, finished);
            });
        panel->open();
        panel->focusStage();
    };
    onAnswer(host.workspace().read<UnlockFacts>(Workspace::LaneKind::Quick, job), anchor, ask);
}

} // namespace kontor
