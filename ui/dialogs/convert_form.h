// The first page of a conversion: convert or merge, for whom, with which customer, into which stage.
#pragma once

#include "ui/dialogs/convert_facts.h"
#include "ui/fields/link_editors.h"

class QGridLayout;
class QRadioButton;
class QVBoxLayout;

namespace kontor {

class Label;
class ConvertSimilar;

/// Accounts and contacts, found while one types.
class CustomerPicker final : public ComboPicker {
    Q_OBJECT

public:
    CustomerPicker(PageHost &host, QWidget *parent);
    RecordRef customer() const;
    void setCustomer(const RecordRef &ref, const RecordName &name);

private:
    PageHost &m_host;
};

class ConvertForm final : public QWidget {
    Q_OBJECT

public:
    ConvertForm(PageHost &host, const ConvertFacts &facts, QWidget *parent = nullptr);
    ~ConvertForm() override;

    ConvertAsk ask() const;
    bool merges() const;
    /// Says beside a field what is still to be chosen, and puts the keyboard there; nothing to say: true.
    bool check();
    /// Only then the ask means something.
    bool isComplete() const;
    QWidget *firstStop() const;

Q_SIGNALS:
    /// Something else was chosen.
    void changed();

private:
    void buildAction(QVBoxLayout *column);
    void buildOwner();
    void buildCustomer();
    void buildStage();
    QWidget *addRow(const QString &label);
    QRadioButton *addChoice(QWidget *row, const QString &text, const QString &detail = {});
    RecordPicker *addPicker(QLayout *row, const QByteArray &kind, RecordId chosen, const QString &name);
    void choosePipeline();
    void showAction();

    PageHost &m_host;
    const ConvertFacts m_facts;
    QGridLayout *m_grid;
    QList<QWidget *> m_ofConversion; // labels and rows that a merge does not ask for
    QRadioButton *m_convert = nullptr;
    QRadioButton *m_merge = nullptr;
    ConvertSimilar *m_similar = nullptr;
    RecordPicker *m_owner = nullptr;
    RecordPicker *m_team = nullptr;
    QRadioButton *m_link = nullptr;
    CustomerPicker *m_customer = nullptr; // of one lead alone
    Label *m_found = nullptr;
    QRadioButton *m_create = nullptr;
    QRadioButton *m_none = nullptr;
    RecordPicker *m_pipeline = nullptr;
    RecordPicker *m_stage = nullptr;
};

/// "Found by e-mail: einkauf@gruenwald.example".
QString foundText(const FoundCustomer &found);

} // namespace kontor
