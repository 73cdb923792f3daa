// Whatever changes records is called by words in the history, never by its key.
#include "core/actions/actions.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <gtest/gtest.h>

namespace kontor::test {

namespace {

/// The keys that the sources hand to perform(), as they stand there.
QSet<QString> performed(const QString &room) {
    static const QRegularExpression call(QStringLiteral("perform\\(\\s*(?:QStringLiteral\\()?\"(\\w+)\""));
    QSet<QString> keys;
    QDirIterator files(QDir(QStringLiteral(KONTOR_SOURCE_DIR)).filePath(room), {QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        auto matches = call.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            keys.insert(matches.next().captured(1));
    }
    return keys;
}

} // namespace

TEST(ActionTexts, NameEachActionThatAMenuOffers) {
    for (const Action &action : allActions())
        EXPECT_NE(doneText(action.key), action.key) << action.label;
}

TEST(ActionTexts, NameEachActionThatTheSourcesPerform) {
    QSet<QString> keys{QStringLiteral("redo")};
    for (const char *room : {"core", "ui", "app"})
        keys.unite(performed(QString::fromLatin1(room)));
    EXPECT_TRUE(keys.contains(QStringLiteral("newDay")) && keys.contains(QStringLiteral("create")));
    for (const QString &key : std::as_const(keys))
        EXPECT_NE(doneText(key), key) << key.toStdString();
}

} // namespace kontor::test
