// QuickCreate: the panel that makes a record of any kind from what is needed and what matters most.
#pragma once

#include "ui/fields/field_editor.h"

class QGridLayout;
class QScrollArea;

namespace kontor {

class Button;
class DraftStore;
class InlineMessage;
class Label;
class LinkLabel;
class SimilarWarning;

class QuickCreate final : public QWidget {
    Q_OBJECT

public:
    /// `drafts` may be nullptr; else what is typed is kept there until it is saved or thrown away.
    QuickCreate(PageHost &host, const QByteArray &kind, const FieldValues &preset, DraftStore *drafts,
                QWidget *parent = nullptr);

    ~QuickCreate() override;
    bool isDirty() const;
    QSize sizeHint() const override;

public Q_SLOTS:
    void save();
    /// Saves and clears the form for the next one.
    void saveAndNext();
    /// Asks when something was typed.
    void cancel();

Q_SIGNALS:
    void created(kontor::RecordId id);
    /// The panel can be closed.
    void finished();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<FieldDef> mainFields() const;
    void build();
    void fillIn(const FieldValues &values);
    void addField(const FieldDef &field);
    void place(FieldEditor *editor);
    void nameParts();
    void retranslate();
    void showAll();
    void scopeLinks();
    FieldEditor *editorOf(const QString &key) const;
    FieldValues values() const;
    bool check();
    void write(bool next);
    void showError(const Error &error);
    void keepDraft();
    void dropDraft();
    QString draftKey() const;
    void offerDraft();
    Record typedRecord() const;

    PageHost &m_host;
    const Kind &m_kind;
    FieldValues m_preset;
    DraftStore *m_drafts;
    QList<FieldEditor *> m_editors;
    QGridLayout *m_grid;
    QScrollArea *m_scroll;
    InlineMessage *m_message;
    InlineMessage *m_draft;
    SimilarWarning *m_similar;
    Label *m_title;
    Button *m_save;
    Button *m_next;
    Button *m_cancel;
    LinkLabel *m_all;
    FieldValues m_read; // what was typed, read in the language it was typed in
    bool m_showsAll = false;
    bool m_touched = false;
    bool m_saving = false;
};

/// Opens the panel over the window; `done` gets the id of each record that is made.
void openQuickCreate(PageHost &host, QWidget *window, const QByteArray &kind, const FieldValues &preset,
                     DraftStore *drafts, std::function<void(RecordId)> done);

} // namespace kontor
