// Huge and dirty tables (SAFE 2.6): every line is accepted or rejected with a reason, and nothing broken is
// stored.
#include "core/actions/importer.h"
#include "core/actions/office_check.h"
#include "core/exchange/text_decoder.h"
#include "tests/support/core/office_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <thread>

namespace kontor::test {

namespace {

class ImportDirt : public OfficeTest {
protected:
    QString write(const QByteArray &bytes) {
        const QString path = m_folder.filePath(QStringLiteral("dirt.csv"));
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return path;
    }
    ImportPlan plan(const QString &path) {
        auto plan =
            read<ImportPlan>([&](const Reading &reading) { return suggestPlan(reading, kind::deal, path); });
        EXPECT_TRUE(plan) << plan.error().text.toStdString();
        return plan ? *plan : ImportPlan{.kind = "deal"};
    }
    ImportReport import(const QByteArray &bytes) {
        const QString path = write(bytes);
        const auto report = importFile(workspace(), plan(path), path).result();
        EXPECT_TRUE(report) << report.error().text.toStdString();
        const ImportReport told = report ? *report : ImportReport{};
        EXPECT_EQ(told.created + told.wrong + told.duplicates + told.unchanged, told.rows);
        for (const ImportRow &row : told.wrongRows) {
            EXPECT_GT(row.line, 1);
            EXPECT_FALSE(row.reason.isEmpty());
        }
        return told;
    }
    QStringList titles() {
        QStringList list;
        for (const RecordId id : find(kind::deal, "id > 0"))
            list.append(
                Held<QString>::from(get(kind::deal, id)[*workspace().schema()->field(kind::deal, u"title")]));
        return list;
    }
    static QList<qint64> lines(const ImportReport &report) {
        QList<qint64> list;
        for (const ImportRow &row : report.wrongRows)
            list.append(row.line);
        return list;
    }
};

bool isBroken(const QString &text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.category() == QChar::Other_Control || c == QChar(QChar::ReplacementCharacter))
            return true;
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate())
            return true;
    }
    return false;
}

} // namespace

TEST_F(ImportDirt, OfEveryKindInOneFile) {
    QByteArray file = "Deal Name,Amount\r\n";        // 1
    file += "Good,1.50\n";                           // 2
    file += QByteArray("Nu\0l\x01 name,4.75\r", 17); // 3
    file += "Broken \xC3\x28,2.00\r\n";              // 4
    file += "Half \xED\xA0\x80,2.00\n";              // 5: a lone surrogate, as UTF-8 must not hold it
    file += "\xE2\x80\xAEtfel ot thgir,1.00\n";      // 6
    file += "zero\xE2\x80\x8Bwidth,1.00\r";          // 7
    file += "Combining" + QByteArray("\xCC\x81").repeated(10000) + ",1.00\n"; // 8
    file += "Huge" + QByteArray(10 * 1024 * 1024, 'x') + ",2.00\n";           // 9
    file += "Long" + QByteArray(2 * 1024 * 1024, 'x') + ",2.00\n";            // 10
    file += "Wide" + QByteArray(100000, ',') + "\n";            // 11: empty cells behind its columns
    file += "Wider" + QByteArray(",x").repeated(100000) + "\n"; // 12
    file += "Widest" + QByteArray(300000, ',') + "\n";          // 13
    file += "\"never closed,2.00\n";                            // 14
    file += "Last,3.25";                                        // 15
    const ImportReport report = import(file);
    EXPECT_EQ(report.rows, 14);
    EXPECT_EQ(lines(report), (QList<qint64>{4, 5, 9, 10, 12, 13, 14}));
    EXPECT_EQ(report.created, 7);
    EXPECT_EQ(report.cleaned, 1);
    ASSERT_EQ(report.cleanedRows.size(), 1);
    EXPECT_EQ(report.cleanedRows.first().line, 3);
    EXPECT_EQ(report.cleanedRows.first().column, QStringLiteral("Deal Name"));
    for (const QString &title : titles())
        EXPECT_FALSE(isBroken(title)) << title.left(40).toStdString();
    EXPECT_EQ(find(kind::deal, "title = \"Nul name\" and amount = 4.75").size(), 1);
    EXPECT_EQ(find(kind::deal, "title = \"zerowidth\"").size(), 1); // folded (X18)
    EXPECT_EQ(find(kind::deal, "title = \"Last\" and amount = 3.25").size(), 1);
    EXPECT_TRUE(checkOffice(workspace())->isSound());
}

TEST_F(ImportDirt, ValuesThatWereCleanedAreCountedWithTheirLines) {
    QByteArray file = "Deal Name,Amount,Comment\n";
    for (int row = 0; row < 8; ++row)
        file += "Deal " + QByteArray::number(row) + "\x07,1.00,a\x01tab\tand\x1b[0m\n";
    file += "Clean,1.00,\"two\nlines\"\n";
    const QString path = write(file);
    const auto dry = importFile(workspace(), plan(path), path, {.dryRun = true}).result();
    ASSERT_TRUE(dry);
    EXPECT_EQ(dry->cleaned, 16);
    const auto number = [](qint64 line) { return QString::number(line); };
    EXPECT_EQ(
        toldCleaned(*dry, number),
        QStringLiteral("Control characters were left out of 16 value(s), first in line 2, 3, 4, 5, 6."));
    const ImportReport report = import(file);
    EXPECT_EQ(report.cleaned, 16);
    EXPECT_EQ(find(kind::deal, "comment ~ \"and[0m\"").size(), 8);
    // What is there already is not cleaned again.
    EXPECT_EQ(import(file).cleaned, 0);
    EXPECT_TRUE(toldCleaned(import("Deal Name\nPlain\n"), number).isEmpty());
}

TEST_F(ImportDirt, ZerosInTheHeaderAreToldAndTheRowsRead) {
    for (const QByteArray &header :
         {QByteArray("D\0e\0a\0l\0 \0N\0a\0m\0e\0,\0Amount\n", 27), QByteArray("De\0al Na\0me,Amount\n", 19),
          QByteArray("\0Deal Name\0\0,Amount\n", 20)}) {
        const QString path = write(header + "Fleet,1.00\n");
        EXPECT_EQ(plan(path).columns.value(0).header, QStringLiteral("Deal Name"));
        const auto report = importFile(workspace(), plan(path), path, {.dryRun = true}).result();
        ASSERT_TRUE(report);
        EXPECT_EQ(report->created, 1);
        ASSERT_EQ(report->cleanedRows.size(), report->cleaned);
        EXPECT_GE(report->cleaned, 1);
        EXPECT_EQ(report->cleanedRows.first().line, 1);
    }
}

TEST_F(ImportDirt, LoneSurrogatesInUtf16AreRejected) {
    QByteArray file("\xFF\xFE", 2);
    file += encodeText(QStringLiteral("Deal Name\nGood\nHalf"), "UTF-16LE") + QByteArray("\x00\xD8", 2) +
            encodeText(QStringLiteral("\nPair \U0001F600\n"), "UTF-16LE");
    const ImportReport report = import(file);
    EXPECT_EQ(lines(report), (QList<qint64>{3}));
    EXPECT_EQ(titles(), (QStringList{QStringLiteral("Pair \U0001F600"), QStringLiteral("Good")}));
}

TEST_F(ImportDirt, OtherCodePagesInOneFileAreRejectedByLine) {
    const ImportReport report = import(
        "Deal Name\nŁódź\n" + encodeText(QStringLiteral("Москва\n"), "windows-1251") +
        encodeText(QStringLiteral("Größe\n"), "ISO-8859-1") + "Đông\n" + QByteArray("ok é\n").repeated(300));
    EXPECT_EQ(lines(report), (QList<qint64>{3, 4}));
    EXPECT_EQ(report.created, 302);
}

TEST_F(ImportDirt, AFileWithoutRowsIsAnError) {
    for (const QByteArray &bytes : {QByteArray(), QByteArray("Deal Name,Amount\n"), QByteArray("\n\n\n"),
                                    QByteArray("\xEF\xBB\xBF"), QByteArray(1, '\0')}) {
        const QString path = write(bytes);
        const auto plan =
            read<ImportPlan>([&](const Reading &reading) { return suggestPlan(reading, kind::deal, path); });
        ASSERT_FALSE(plan);
        EXPECT_TRUE(plan.error().text.contains(QStringLiteral("dirt.csv")))
            << plan.error().text.toStdString();
    }
}

TEST_F(ImportDirt, CancelledInTheMiddleItEndsWithinASecondAndLeavesNothing) {
    QByteArray file = "Deal Name,Company,Comment\n";
    for (int row = 0; row < 60000; ++row)
        file += "Deal " + QByteArray::number(row) + ",Company " + QByteArray::number(row / 3) + ',' +
                QByteArray(200, 'x') + '\n';
    const QString path = write(file);
    const QByteArray before = *contentHash(workspace());
    auto progress = std::make_shared<ImportProgress>();
    auto running = importFile(workspace(), plan(path), path, {.progress = progress});
    while (progress->rows < 500 && !running.isFinished())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    EXPECT_EQ(progress->size, file.size());
    EXPECT_GT(progress->bytes, 0);
    EXPECT_LT(progress->bytes, progress->size);
    progress->cancel = true;
    QElapsedTimer sinceCancel;
    sinceCancel.start();
    const auto report = running.result();
    RecordProperty("cancelMs", int(sinceCancel.elapsed()));
    std::cout << "ended " << sinceCancel.elapsed() << " ms after it was cancelled\n";
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(*contentHash(workspace()), before);
}

} // namespace kontor::test
