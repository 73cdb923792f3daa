// One entry of a timeline: a round mark and a card with what happened, who did it and when.
#pragma once

#include "core/work/timeline.h"
#include "ui/card/card_tab.h"
#include "ui/theme/icon.h"

class QHBoxLayout;
class QVBoxLayout;

namespace kontor {

class Label;
class NoteEdit;

/// What an absorbed record had and the one that lives on does not show.
struct LostText {
    QString head;      // "3 other values of Lead L-2026-87"
    QStringList lines; // "Source: Trade fair"
};

/// The texts of a change as timeline and history show them.
struct ChangeText {
    QString what;      // "moved it from Qualification to Offer"
    QStringList lines; // "Amount: €10.00 → €20.00", when there are several
    QList<LostText> lost = {};
};
ChangeText changeText(const RecordChange &change, const Kind &kind, const RecordNames &names, PageHost &host);
/// "€10.00 → €20.00"; an empty side is "–". The arrow turns with the reading direction.
QString fromToText(const FieldDef &field, const FieldChange &change, const RecordNames &names,
                   PageHost &host);

class TimelineEntry final : public QWidget {
    Q_OBJECT

public:
    TimelineEntry(const TimelineItem &item, const Kind &kind, const RecordNames &names, PageHost &host,
                  QWidget *parent);

    RecordId note() const { return m_item.what == TimelineItem::What::Note ? m_item.record : 0; }
    bool isEditing() const;

Q_SIGNALS:
    void fileChosen(kontor::RecordId file);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHead(const RecordNames &names, PageHost &host, const Kind &kind);
    void addLines(const ChangeText &said);
    void addNote();
    void editNote();
    void deleteNote();

    TimelineItem m_item;
    Icon m_mark; // of what happened
    PageHost &m_host;
    QWidget *m_card;
    QVBoxLayout *m_column;
    QHBoxLayout *m_head;
    Label *m_text = nullptr;
    NoteEdit *m_edit = nullptr;
    QWidget *m_tools = nullptr;
};

} // namespace kontor
