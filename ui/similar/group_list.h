// GroupList: all groups of duplicates, one a line, however many there are.
#pragma once

#include "core/workspace/duplicate_groups.h"

#include <QAbstractListModel>
#include <QListView>

namespace kontor {

class PageHost;

/// What a group is called is read when its line is first looked at.
class GroupModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit GroupModel(PageHost &host, QObject *parent = nullptr)
        : QAbstractListModel(parent), m_host(host) {}

    enum Role { CountRole = Qt::UserRole };
    void setGroups(const QList<DuplicateGroup> &groups);
    const QList<DuplicateGroup> &groups() const { return m_groups; }
    /// A group has become smaller, or is none any more.
    void setGroup(int row, const DuplicateGroup &group);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void read(int row);

    PageHost &m_host;
    QList<DuplicateGroup> m_groups;
    QHash<RecordId, QString> m_titles;
    QSet<RecordId> m_asked;
};

class GroupList final : public QListView {
    Q_OBJECT

public:
    explicit GroupList(QWidget *parent = nullptr);

    int current() const { return currentIndex().row(); }
    void setCurrent(int row);

Q_SIGNALS:
    void chosen(int row);

protected:
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;
};

} // namespace kontor
