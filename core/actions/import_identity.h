// Identity: which record a row of a file is, by the source's id, our own, a key field, its content or e-mail.
#pragma once

#include "core/actions/import_columns.h"

namespace kontor {

/// What a row was found by.
enum class FoundBy { Nothing, Id, Key, Content, Address };

struct Identified {
    FoundBy by = FoundBy::Nothing;
    RecordId record = 0;
    qint64 earlierLine = 0; // of the file, with the same identity; 0: none
};

class Identity {
public:
    Identity(UnitOfWork &unit, const ImportPlan &plan);

    /// Invalid: our own id that no record has. Ambiguous: several records are equal in the key field.
    Result<Identified> of(const ReadRow &row, const QStringList &cells, qint64 line);
    /// Keeps that the row last asked about is that record.
    void keep(RecordId record);

private:
    Result<Identified> byOwnId(const ReadRow &row);
    Result<Identified> byExternal(const QString &source, const QString &external, FoundBy by);
    Result<Identified> byKey(const ReadRow &row);
    Result<Identified> byAddress(const ReadRow &row);
    QString content(const QStringList &cells);
    bool isUsed(RecordId record) const;
    qint64 earlier(const QString &identity, qint64 line);
    QString resolvedSource() const;

    UnitOfWork &m_unit;
    const ImportPlan &m_plan;
    const Kind &m_kind;
    QString m_source;
    QString m_keepSource;
    QString m_keepExternal;
    QHash<quint64, qint64> m_lines;     // hash of an identity -> its first line
    QHash<quint64, quint32> m_contents; // hash of a content -> how often so far
};

} // namespace kontor
