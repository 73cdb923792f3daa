// Runs kontorctl and reads its answers.
#include "tests/journeys/office_on_disk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <gtest/gtest.h>

namespace kontor::journey {

namespace {

QString text(const QJsonValue &value) {
    if (value.isObject()) {
        const QJsonObject money = value.toObject();
        return money.value(QLatin1String("amount")).toString() + u' ' +
               money.value(QLatin1String("currency")).toString();
    }
    return value.isString() ? value.toString() : value.toVariant().toString();
}

} // namespace

QByteArray OfficeOnDisk::ask(const QStringList &words) const {
    QProcess process;
    process.start(QStringLiteral(KONTORCTL), QStringList{m_path} + words);
    EXPECT_TRUE(process.waitForFinished(60000)) << process.errorString().toStdString();
    EXPECT_EQ(process.exitCode(), 0) << words.join(u' ').toStdString() << ": "
                                     << process.readAllStandardError().toStdString();
    return process.readAllStandardOutput();
}

QJsonArray OfficeOnDisk::list(const QString &kind, const QString &columns, const QString &where) const {
    const QByteArray answer = ask({QStringLiteral("list"), kind, QStringLiteral("--columns"), columns,
                                   QStringLiteral("--where"), where, QStringLiteral("--sort"),
                                   QStringLiteral("id"), QStringLiteral("--format"), QStringLiteral("json")});
    return QJsonDocument::fromJson(answer).array();
}

int OfficeOnDisk::count(const QString &kind, const QString &where) const {
    const QByteArray answer = ask({QStringLiteral("count"), kind, QStringLiteral("--where"), where,
                                   QStringLiteral("--format"), QStringLiteral("json")});
    return QJsonDocument::fromJson(answer).array().at(0).toObject().value(QLatin1String("count")).toInt(-1);
}

QString OfficeOnDisk::ofDeal(const QString &title, const QString &field) const {
    const QJsonArray rows = list(QStringLiteral("deal"), field, QStringLiteral("title = \"%1\"").arg(title));
    return rows.size() == 1 ? text(rows.at(0).toObject().value(field)) : QString();
}

QByteArray OfficeOnDisk::content() const {
    const QString columns = QStringLiteral(
        "id,title,amount,stage,probability,responsible,expectedClose,closed,account,lostReason,locked");
    return ask({QStringLiteral("list"), QStringLiteral("deal"), QStringLiteral("--columns"), columns,
                QStringLiteral("--sort"), QStringLiteral("id"), QStringLiteral("--format"),
                QStringLiteral("csv")});
}

} // namespace kontor::journey
