// BulkActions: what the line over a selection offers: stage, responsible, fields, export, delete.
#pragma once

#include "ui/list/chosen.h"
#include "ui/page.h"

namespace kontor {

class BulkActions : public QObject {
    Q_OBJECT

public:
    BulkActions(PageHost &host, TableModel &model, QObject *parent);

    /// (key, text) in the order of the line, as the query shown lets them.
    QList<QPair<QString, QString>> offered() const;
    /// Also those that another query lets.
    QList<QPair<QString, QString>> known() const;
    /// `anchor` is what the panels stand beside.
    void run(const QString &key, const Chosen &chosen, QWidget *anchor);

Q_SIGNALS:
    /// Somebody else asks for what a stage needs; without a receiver the list asks for the stage alone.
    void moveRequested(const QList<kontor::RecordId> &ids, QWidget *anchor);
    /// Into the lost stage of their pipeline: it asks why.
    void disqualifyRequested(const QList<kontor::RecordId> &ids, QWidget *anchor);
    /// Into this record of the kind of the list.
    void merged(kontor::RecordId survivor);

private:
    void askFor(const QString &field, const QString &title, const Chosen &chosen, QWidget *anchor);
    void convert(const Chosen &chosen, QWidget *anchor);
    void merge(const Chosen &chosen, QWidget *anchor);
    void askDelete(const Chosen &chosen, QWidget *anchor);
    void runAction(const QString &key, const QString &done, const Chosen &chosen);
    void change(const Chosen &chosen, const QString &field, const Value &value);
    void resolve(const Chosen &chosen, std::function<void(const QList<RecordId> &)> then);

    PageHost &m_host;
    TableModel &m_model;
};

} // namespace kontor
