// CardPage: everything about one record of any kind: its stage, its form, its timeline, files, relations and
// history.
#pragma once

#include "ui/card/card_tab.h"
#include "ui/card/figures_strip.h"
#include "ui/card/record_form.h"

class QMenu;
class QStackedWidget;

namespace kontor {

class Button;
class EmptyState;
class FilesTab;
class HeadLine;
class InlineMessage;
class Pill;
class SimilarButton;
class StageBar;
class TabBar;
class TimelineTab;

class CardPage final : public Page {
    Q_OBJECT

public:
    CardPage(PageHost &host, const QByteArray &kind, RecordId id, const QList<RecordId> &among,
             QWidget *parent = nullptr);

    ~CardPage() override;
    QString title() const override;
    void focusContent() override;
    bool isMadeAnew() const override { return true; }
    void takeOver(const Page &before) override;
    void setWayBack(const QString &name) override;
    RecordId recordId() const { return m_id; }
    /// Every action on this record, for the menu at the end of the head and the context menu.
    void fillMenu(QMenu *menu);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Stage {
        RecordId id = 0;
        QString name;
        QString colour;
        QString type;
    };
    struct Loaded {
        Record record;
        RecordNames names;
        QString title;
        QList<Stage> stages;
        QList<CustomerWorth> worth;
        bool hasAbsorbed = false; // others were merged into it
    };
    static Result<Loaded> load(const Reading &reading, const QByteArray &kind, RecordId id);
    void build();
    void addKeys();
    void keepDraft();
    void dropDraft();
    void offerDraft();
    QString draftKey() const;
    void ask();
    void followMerge(const QByteArray &kind, RecordId survivor);
    void show(const Loaded &loaded);
    void showStages();
    void showMarks();
    void showPrimary();
    void showTab(const QString &key);
    void step(int by);
    void open(RecordId id);
    bool leaveForm(const std::function<void()> &then);
    void changed(const ChangeSet &changes);
    void moveTo(RecordId stage);
    void unlock();
    void convert();
    void copy();
    void remove();
    void restore();
    void printCard();
    /// What a menu does with one record by itself.
    void run(const QString &action, const QString &done);
    void showTake();
    void setFlag(const QString &field, bool on, const QString &done);
    bool flag(QStringView field) const;
    bool isOpen() const;
    bool isConverted() const;
    bool isLocked() const { return flag(u"locked"); }

    QByteArray m_kindKey;
    const Kind &m_kind;
    RecordId m_id;
    QList<RecordId> m_among;
    Loaded m_loaded;
    // Typed in another language, for the form once the record is there.
    FieldValues m_carried;
    QList<RecordForm::Unread> m_carriedUnread;
    bool m_thereAlready = false;
    HeadLine *m_head;
    Pill *m_number;
    Pill *m_locked;
    Pill *m_archived;
    SimilarButton *m_similar;
    Button *m_take;
    Button *m_primary;
    Button *m_more;
    QAction *m_unmerge;
    QAction *m_convert;
    StageBar *m_stages;
    FiguresStrip *m_figures;
    InlineMessage *m_message;
    InlineMessage *m_draft;
    QWidget *m_stageRow;
    QWidget *m_body;
    EmptyState *m_nothing;
    RecordForm *m_form;
    TabBar *m_tabs;
    QStackedWidget *m_pages;
    TimelineTab *m_timeline;
    FilesTab *m_files;
    QHash<QString, CardTab *> m_byKey;
};

} // namespace kontor
