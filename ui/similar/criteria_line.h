// CriteriaLine: by what the office compares records, one chip each (X2).
#pragma once

#include "ui/page.h"

class QHBoxLayout;

namespace kontor {

class Label;

/// Who may change the settings of the office switches them here; others are told who can.
class CriteriaLine final : public QWidget {
    Q_OBJECT

public:
    CriteriaLine(PageHost &host, const QByteArray &kind, QWidget *parent = nullptr);

    /// What stands behind the chips.
    void setNote(const QString &note);

private:
    struct Criterion;
    void fill();
    void add(const Criterion &criterion);
    void press(const Criterion &criterion, bool on);
    void sayWhoMay();

    PageHost &m_host;
    const Kind &m_kind;
    QHBoxLayout *m_chips;
    Label *m_note;
};

} // namespace kontor
