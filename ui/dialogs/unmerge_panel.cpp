// The records with a box each, all ticked at first; one step brings back those that stay ticked.
#include "ui/dialogs/unmerge_panel.h"

#include "core/actions/merge.h"
#include "core/base/text_rules.h"
#include "ui/answer.h"
#include "ui/dialogs/merge_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/menu_text.h"
#include "ui/widgets/popover.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace kontor {

namespace {

constexpr int leastWidth = 380;
constexpr int mostWidth = 560;
constexpr int tallestList = 260;

struct UnmergeFacts {
    QString title = {};
    QList<Record> absorbed = {};
};

Result<UnmergeFacts> unmergeFacts(const Reading &reading, const Kind &kind, RecordId id) {
    UnmergeFacts facts{.absorbed = absorbedBy(reading, kind, id)};
    if (const auto lives = record(reading, kind, id))
        facts.title = visibleControls(titleOf(reading, *lives));
    return facts;
}

class UnmergePanel final : public Popover {
    Q_DECLARE_TR_FUNCTIONS(UnmergePanel)

public:
    UnmergePanel(PageHost &host, QWidget *anchor, const UnmergeFacts &facts)
        : Popover(anchor), m_host(host), m_facts(facts) {
        const QString question = tr("Un-merge “%1”?").arg(facts.title);
        setAccessibleName(question);
        setMargin(metrics::space4);
        QWidget *list = newList();
        auto *content = new QWidget;
        content->setFixedWidth(std::clamp(list->sizeHint().width(), leastWidth, mostWidth));
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(metrics::space2);
        const auto addLine = [column](const QString &text, TextRole role, Ink ink) {
            auto *label = new Label(text, role, ink);
            label->setWordWrap(true);
            column->addWidget(label);
        };
        addLine(question, TextRole::Strong, Ink::Text);
        addLine(tr("What comes back has its own values and what was moved from it again. A value that was "
                   "edited since the merge stays."),
                TextRole::Body, Ink::Second);
        column->addWidget(list);
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        auto *cancel = new Button(tr("Cancel"));
        m_do = new Button(Icon::Merge, tr("Un-merge"), Button::Kind::Primary);
        m_do->setKeyHint(QStringLiteral("↵"));
        row->addWidget(cancel);
        row->addWidget(m_do);
        column->addLayout(row);
        connect(cancel, &QPushButton::clicked, this, &Popover::dismiss);
        connect(m_do, &QPushButton::clicked, this, [this] { accept(); });
        setContent(content);
    }

    void begin() {
        open();
        m_boxes.first()->setFocus();
    }

protected:
    void keyPressEvent(QKeyEvent *event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return accept();
        Popover::keyPressEvent(event);
    }

private:
    QWidget *newList() {
        const FieldFormat format{m_host.workspace().schema(), m_host.format(),
                                 m_host.workspace().context()->language};
        auto *list = new QWidget;
        auto *column = new QVBoxLayout(list);
        column->setContentsMargins(0, 0, 0, 0);
        for (const Record &record : std::as_const(m_facts.absorbed)) {
            const QString name = calledWhole(format, record);
            auto *box = new QCheckBox(menuText(name), list);
            if (const int over = box->sizeHint().width() - mostWidth; over > 0) {
                const QFontMetrics letters = box->fontMetrics();
                box->setText(menuText(
                    letters.elidedText(name, Qt::ElideRight, letters.horizontalAdvance(name) - over)));
                box->setToolTip(name);
                box->setAccessibleName(name);
            }
            box->setChecked(true);
            connect(box, &QCheckBox::toggled, this, [this] { m_do->setEnabled(!ticked().isEmpty()); });
            column->addWidget(box);
            m_boxes.append(box);
        }
        auto *scroll = new QScrollArea;
        scroll->setWidget(list);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->viewport()->setAutoFillBackground(false);
        list->setAutoFillBackground(false);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setFixedHeight(std::min(tallestList, list->sizeHint().height()));
        return scroll;
    }

    QList<Record> ticked() const {
        QList<Record> records;
        for (qsizetype i = 0; i < m_boxes.size(); ++i) {
            if (m_boxes.at(i)->isChecked())
                records.append(m_facts.absorbed.at(i));
        }
        return records;
    }

    void accept() {
        const QList<Record> back = ticked();
        if (back.isEmpty())
            return;
        dismiss();
        const FieldFormat format{m_host.workspace().schema(), m_host.format(),
                                 m_host.workspace().context()->language};
        const QString done = back.size() == 1 ? tr("%1 is back").arg(calledWhole(format, back.first()))
                                              : tr("%Ln records are back", nullptr, int(back.size()));
        m_host.perform(QStringLiteral("unmerge"), done, [back](UnitOfWork &unit) -> Result<void> {
            for (const Record &record : back) {
                if (auto freed = unmergeRecord(unit, *record.kind, record.id); !freed)
                    return freed.error();
            }
            return {};
        });
    }

    PageHost &m_host;
    UnmergeFacts m_facts;
    QList<QCheckBox *> m_boxes;
    Button *m_do = nullptr;
};

} // namespace

void openUnmerge(PageHost &host, QWidget *anchor, const QByteArray &kindKey, RecordId id) {
    const Kind &kind = *host.workspace().schema()->kind(kindKey);
    const auto job = [&kind, id](const Reading &reading) { return unmergeFacts(reading, kind, id); };
    onAnswer(host.workspace().read<UnmergeFacts>(Workspace::LaneKind::Quick, job), anchor,
             [&host, anchor](const Result<UnmergeFacts> &facts) {
                 if (!facts)
                     return host.showError(facts.error());
                 if (facts->absorbed.isEmpty())
                     return; // all came back meanwhile
                 (new UnmergePanel(host, anchor, *facts))->begin();
             });
}

} // namespace kontor
