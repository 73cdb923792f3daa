// FiguresStrip: what a customer is worth, on one line below the head of a card: won, open, who answers for
// it.
#pragma once

#include "core/records/repository.h"
#include "ui/page.h"

class QHBoxLayout;

namespace kontor {

/// The deals, or whatever has stages and money, of which the record is the customer.
struct CustomerWorth {
    QByteArray kind = {};
    QString field = {}; // of that kind: the link to the customer
    QString stage = {}; // of that kind: its stage
    Totals won = {};
    Totals open = {};
};

/// One for each kind with stages and an amount whose link in the block "customer" leads to `kind`; found in
/// the descriptions of the kinds, so that a later kind of sale needs nothing here.
Result<QList<CustomerWorth>> worthOf(const Reading &reading, const Kind &kind, RecordId id);

class FiguresStrip final : public QWidget {
    Q_OBJECT

public:
    FiguresStrip(PageHost &host, QWidget *parent);
    /// Hides itself when nothing makes the record a customer.
    void show(const QList<CustomerWorth> &worth, const QString &responsible, RecordId customer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void add(QWidget *figure);
    void addSum(const CustomerWorth &worth, const char *stageType, RecordId customer);

    PageHost &m_host;
    QHBoxLayout *m_row;
};

} // namespace kontor
