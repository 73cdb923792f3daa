// RecordSource: what the models ask of the file, each answer with the revision it was read at (DESIGN 5).
#pragma once

#include "core/workspace/workspace.h"
#include "ui/answer.h"

#include <QObject>
#include <functional>

namespace kontor {

/// The ids of a query in its order.
struct IdsAnswer {
    qint64 revision = 0;
    QList<RecordId> ids = {};
    Filter filter = {}; // as it was run, with what the kind adds to it (closed columns)
};

/// Records and the names of what they link to. What may not be seen is missing.
struct RowsAnswer {
    qint64 revision = 0;
    SchemaPtr schema = {};
    QList<Record> records = {};
    RecordNames names = {};
};

struct NamesAnswer {
    qint64 revision = 0;
    RecordNames names = {};
};

struct TotalsAnswer {
    qint64 revision = 0;
    Totals totals = {};
};

template <class T>
using Answer = std::function<void(const Result<T> &)>;

/// Asked and answering on the window's thread; answers may come in any order. A cancelled question may stay
/// without an answer, or get an error of code Cancelled.
class RecordSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    virtual SchemaPtr schema() const = 0;
    /// Whether changes of responsibles and observers change what I see.
    virtual bool seesAll() const = 0;
    /// `limit` < 0: all of them, on the lane for long work.
    virtual void askIds(const Query &query, qint64 limit, CancelFlag cancel, Answer<IdsAnswer> answer) = 0;
    virtual void askRows(const QByteArray &kind, const QList<RecordId> &ids, Answer<RowsAnswer> answer) = 0;
    virtual void askNames(const QHash<QByteArray, QList<RecordId>> &ids, Answer<NamesAnswer> answer) = 0;
    /// `money` may be empty: only the count.
    virtual void askTotals(const Query &query, const QString &money, CancelFlag cancel,
                           Answer<TotalsAnswer> answer) = 0;
    /// Calls when the pages are there that were asked for before: what is long waits for what is looked at.
    virtual void afterPages(std::function<void()> then) = 0;

Q_SIGNALS:
    void changed(const kontor::ChangeSet &changes);
    /// Rights, own fields, rates or the office's settings are others: everything may differ.
    void contextChanged();
};

class WorkspaceSource : public RecordSource {
    Q_OBJECT

public:
    explicit WorkspaceSource(Workspace &workspace, QObject *parent = nullptr);

    SchemaPtr schema() const override { return m_workspace.schema(); }
    bool seesAll() const override { return m_workspace.context()->access.seesAll; }
    void askIds(const Query &query, qint64 limit, CancelFlag cancel, Answer<IdsAnswer> answer) override;
    void askRows(const QByteArray &kind, const QList<RecordId> &ids, Answer<RowsAnswer> answer) override;
    void askNames(const QHash<QByteArray, QList<RecordId>> &ids, Answer<NamesAnswer> answer) override;
    void askTotals(const Query &query, const QString &money, CancelFlag cancel,
                   Answer<TotalsAnswer> answer) override;
    void afterPages(std::function<void()> then) override;

private:
    template <class T>
    void ask(Workspace::LaneKind lane, std::function<Result<T>(const Reading &)> job, CancelFlag cancel,
             Answer<T> answer) {
        onAnswer(m_workspace.read<T>(lane, std::move(job), std::move(cancel)), this,
                 [answer = std::move(answer)](const Result<T> &got) { answer(got); });
    }

    Workspace &m_workspace;
};

} // namespace kontor
