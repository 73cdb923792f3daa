// Runs the built kontorctl on a file in a temporary folder.
#pragma once

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace kontor::test {

struct Answer {
    int status = -1;
    QByteArray out;
    QByteArray err;

    QString text() const { return QString::fromUtf8(out).trimmed(); }
    QJsonArray json() const {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(out, &error);
        EXPECT_EQ(error.error, QJsonParseError::NoError) << out.toStdString();
        return document.array();
    }
    QJsonObject row(int place = 0) const { return json().at(place).toObject(); }
    /// Every complaint is one line.
    bool complainsOnce() const { return err.count('\n') == 1 && err.endsWith('\n'); }
    bool says(const char *utf8) const {
        return QString::fromUtf8(err).contains(QString::fromUtf8(utf8), Qt::CaseInsensitive);
    }
};

inline void PrintTo(const Answer &answer, std::ostream *out) {
    *out << "status " << answer.status << "\n" << answer.out.toStdString() << answer.err.toStdString();
}

class CtlTest : public testing::Test {
protected:
    QString path(const char *name = "office.kontor") const {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    static Answer runAll(const QStringList &arguments) {
        return started(QStringLiteral(KONTORCTL), arguments);
    }
    static Answer started(const QString &program, const QStringList &arguments) {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished(120000)) << process.errorString().toStdString();
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << arguments.join(u' ').toStdString();
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    /// On the office file.
    Answer ctl(const QStringList &words) const { return runAll(QStringList{path()} + words); }
    Answer json(const QStringList &words) const {
        Answer answer = ctl(words + QStringList{QStringLiteral("--format"), QStringLiteral("json")});
        EXPECT_EQ(answer.status, 0) << answer.err.toStdString();
        return answer;
    }
    /// The id that was printed.
    QString made(const QStringList &words) const {
        const Answer answer = ctl(words);
        EXPECT_EQ(answer.status, 0) << words.join(u' ').toStdString() << ": " << answer.err.toStdString();
        return answer.text();
    }
    int count(const QString &kind, const QString &where = {}) const {
        return json({QStringLiteral("count"), kind, QStringLiteral("--where"), where})
            .row()
            .value(QLatin1String("count"))
            .toInt(-1);
    }

private:
    QTemporaryDir m_folder;
};

/// With an empty office, made in euros.
class OfficeCtlTest : public CtlTest {
protected:
    void SetUp() override {
        const Answer made =
            ctl({QStringLiteral("new"), QStringLiteral("--office"), QStringLiteral("Kontor Müller"),
                 QStringLiteral("--language"), QStringLiteral("de"), QStringLiteral("--employee"),
                 QStringLiteral("Anna König")});
        ASSERT_EQ(made.status, 0) << made.err.toStdString();
        ASSERT_TRUE(made.out.isEmpty());
    }
};

} // namespace kontor::test
