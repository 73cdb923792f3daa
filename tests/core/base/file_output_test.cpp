// Files go out whole or not at all.
#include "core/base/file_output.h"

#include "tests/support/core/storage_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <utility>

using namespace kontor;

namespace {

QByteArray outputContent(const QString &path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QStringList outputNames(const QString &folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

class Files : public ::testing::Test {
protected:
    QString at(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

TEST_F(Files, TakeThePlaceOfTheOldOne) {
    ASSERT_TRUE(writeFile(at("a.csv"), "old"));
    ASSERT_TRUE(writeFile(at("a.csv"), "new"));
    EXPECT_EQ(outputContent(at("a.csv")), "new");
    EXPECT_EQ(outputNames(m_folder.path()), QStringList{QStringLiteral("a.csv")});
}

TEST_F(Files, StayOldUntilCommitted) {
    ASSERT_TRUE(writeFile(at("a.csv"), "old"));
    {
        FileOutput output(at("a.csv"));
        ASSERT_TRUE(output.open());
        ASSERT_TRUE(output.write(QByteArray(1000000, 'x')));
        EXPECT_EQ(outputContent(at("a.csv")), "old");
    }
    EXPECT_EQ(outputContent(at("a.csv")), "old");
    EXPECT_EQ(outputNames(m_folder.path()), QStringList{QStringLiteral("a.csv")});
}

TEST_F(Files, HoldAllThatWasWritten) {
    FileOutput output(at("a.csv"));
    ASSERT_TRUE(output.open());
    QByteArray expected;
    for (int i = 0; i < 100000; ++i) {
        const QByteArray line = QByteArray::number(i) + '\n';
        expected += line;
        ASSERT_TRUE(output.write(line));
    }
    ASSERT_TRUE(output.commit());
    EXPECT_EQ(outputContent(at("a.csv")), expected);
}

TEST_F(Files, MayBeEmptyAndHaveNamesOfAnyScript) {
    const QString path = m_folder.filePath(QStringLiteral("báo giá ۱.csv"));
    ASSERT_TRUE(writeFile(path, {}));
    EXPECT_EQ(QFileInfo(path).size(), 0);
}

TEST_F(Files, KeepPermissionsAndLinks) {
    ASSERT_TRUE(writeFile(at("real.csv"), "old"));
    QFile::setPermissions(at("real.csv"), QFile::ReadOwner | QFile::WriteOwner);
    ASSERT_TRUE(QFile::link(at("real.csv"), at("link.csv")));
    ASSERT_TRUE(writeFile(at("link.csv"), "new"));
    EXPECT_TRUE(QFileInfo(at("link.csv")).isSymLink());
    EXPECT_EQ(outputContent(at("real.csv")), "new");
    EXPECT_FALSE(QFile::permissions(at("real.csv")).testFlag(QFile::ReadOther));
}

TEST_F(Files, ThatCannotBeWrittenSayWhy) {
    const auto missing = writeFile(at("no/such/folder.csv"), "x");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::Storage);
    EXPECT_TRUE(missing.error().text.contains(QStringLiteral("folder.csv")));
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("folder")));
    EXPECT_FALSE(writeFile(at("folder"), "x"));
}

TEST_F(Files, SurviveAFullDisk) {
    const test::SmallDisk disk(m_folder.path(), 1024);
    if (!disk.isMounted())
        GTEST_SKIP() << "no disk can be mounted here";
    const QByteArray old(300000, 'o');
    int saved = 0;
    int refused = 0;
    for (int size = 500000; size < 900000; size += 20011) {
        ASSERT_TRUE(writeFile(at("a.csv"), old));
        const QByteArray fresh(size, 'n');
        const auto written = writeFile(at("a.csv"), fresh);
        EXPECT_EQ(outputContent(at("a.csv")), written ? fresh : old) << size;
        EXPECT_EQ(outputNames(m_folder.path()).size(), 1) << size;
        ++(written ? saved : refused);
        ASSERT_TRUE(QFile::remove(at("a.csv")));
    }
    EXPECT_GT(saved, 0);
    EXPECT_GT(refused, 0);
}

TEST(SafeFileNames, AreThoseOfOnePlainFile) {
    for (const auto &[given, safe] : std::initializer_list<std::pair<QString, QString>>{
             {QStringLiteral("Angebot ÄÖ ۱.pdf"), QStringLiteral("Angebot ÄÖ ۱.pdf")},
             {QStringLiteral("../../etc/passwd"), QStringLiteral("_.._.._etc_passwd")},
             {QStringLiteral("a<b>:\"c|d?*\\.txt"), QStringLiteral("a_b___c_d___.txt")},
             {QStringLiteral("line\nend\x01.txt"), QStringLiteral("line_end_.txt")},
             {QStringLiteral("fleet\u202Etxt.exe"), QStringLiteral("fleet‹U+202E›txt.exe")},
             {QStringLiteral("con.TXT"), QStringLiteral("_con.TXT")},
             {QStringLiteral("Contract"), QStringLiteral("Contract")},
             {QStringLiteral("ends with dots. . ."), QStringLiteral("ends with dots")},
             {QStringLiteral(".."), QStringLiteral("_")},
             {QString(), QStringLiteral("_")}})
        EXPECT_EQ(safeFileName(given), safe) << given.toStdString();
}

TEST(SafeFileNames, FitOnTheDiskWithTheirEnding) {
    const QString safe = safeFileName(QString(300, QChar(0x4e2d)) + QStringLiteral(".pdf"));
    EXPECT_LE(safe.toUtf8().size(), 200);
    EXPECT_GT(safe.toUtf8().size(), 190);
    EXPECT_TRUE(safe.endsWith(QStringLiteral(".pdf")));
    const QString pairs = safeFileName(QString::fromUcs4(U"\U0001F600").repeated(100));
    EXPECT_FALSE(pairs.back().isHighSurrogate());
}
