// LinkLooks: the colours that linked records carry (stages), for dots beside their names.
#pragma once

#include "core/workspace/workspace.h"

#include <QColor>
#include <QObject>

namespace kontor {

/// Knows the colours of every kind that has a field `colour` and is linked from the kind given.
class LinkLooks : public QObject {
    Q_OBJECT

public:
    LinkLooks(Workspace &workspace, const QByteArray &kind, QObject *parent = nullptr);

    /// Whether links to that kind have a dot at all.
    bool isColoured(const QByteArray &target) const { return m_targets.contains(target); }
    /// Invalid for none.
    QColor colour(RecordId id) const { return m_colours.value(id); }

Q_SIGNALS:
    void changed();

private:
    void read();

    Workspace &m_workspace;
    QByteArray m_kind;
    QSet<QByteArray> m_targets;
    QHash<RecordId, QColor> m_colours;
};

} // namespace kontor
