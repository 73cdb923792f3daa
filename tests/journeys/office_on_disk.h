// The office file as kontorctl tells it: a process of its own, while the window is open.
#pragma once

#include <QJsonArray>
#include <QString>
#include <QStringList>

namespace kontor::journey {

class OfficeOnDisk {
public:
    explicit OfficeOnDisk(QString path) : m_path(std::move(path)) {}

    QString path() const { return m_path; }
    QByteArray ask(const QStringList &words) const;
    QJsonArray list(const QString &kind, const QString &columns, const QString &where = {}) const;
    int count(const QString &kind, const QString &where = {}) const;
    /// One field of the deal of this title, as it is shown.
    QString ofDeal(const QString &title, const QString &field) const;
    /// All the deals with all that the journey changes, for comparison.
    QByteArray content() const;

private:
    QString m_path;
};

} // namespace kontor::journey
