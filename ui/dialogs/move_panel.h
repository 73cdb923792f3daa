// The panel of a move: the fields that the stage asks for, the reason of a loss, what a sale means.
#pragma once

#include "core/sales/stages.h"
#include "ui/page.h"
#include "ui/widgets/popover.h"

namespace kontor {

class Button;
class FieldEditor;
class FieldError;

/// What is known of a move before anything is asked.
struct MoveFacts {
    RecordId stage = 0;
    QString stageName = {};
    stages::StageNeeds needs = {};
    QList<Record> records = {};                // those that are not in the stage yet
    QStringList titles = {};                   // of the records
    QHash<RecordId, QStringList> missing = {}; // fields the stage asks for that are empty, per record
    QStringList asked = {};                    // all of the missing, in the order of the stage
    int locked = 0;                            // sold ones among the records
    const Kind &kind() const { return *records.first().kind; }
    bool isNew() const { return records.size() == 1 && records.first().id == 0; }
    bool asks() const { return needs.won || needs.lost || !asked.isEmpty(); }
};

class MovePanel : public Popover {
    Q_OBJECT

public:
    MovePanel(PageHost &host, QWidget *anchor, const MoveFacts &facts);

    /// Puts the keyboard into the first field, or on the button.
    void begin();

Q_SIGNALS:
    /// Everything that was asked for is there.
    void accepted(const kontor::FieldValues &values);
    /// Closed without an answer.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addEditor(class QVBoxLayout *column, const FieldDef *field, bool required);
    void accept();

    struct Asked {
        FieldEditor *editor;
        bool required;
    };
    PageHost &m_host;
    const Kind &m_kind;
    QList<Asked> m_asked;
    bool m_isAnswered = false;
    Button *m_do;
};

/// "Move to Lost", "Sold: Fleet tracking", of a new record "Create …", and the sentences below it.
QString movePanelTitle(const MoveFacts &facts);
QStringList movePanelLines(const MoveFacts &facts);

} // namespace kontor
