// Spreadsheets hold typed cells; text in them never runs.
#include "core/exchange/xlsx_writer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <gtest/gtest.h>
#include <zip.h>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace kontor;

namespace {

QByteArray entryOf(const QString &file, const char *name) {
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY, &error);
    if (!archive)
        return {};
    QByteArray content;
    if (zip_file_t *entry = zip_fopen(archive, name, 0)) {
        char piece[4096];
        zip_int64_t length = 0;
        while ((length = zip_fread(entry, piece, sizeof piece)) > 0)
            content.append(piece, qsizetype(length));
        zip_fclose(entry);
    }
    zip_discard(archive);
    return content;
}

struct SheetCell {
    QString type;
    QString text;
    bool formula = false;
};

/// Cells of the sheet by their names, such as "A1".
QHash<QString, SheetCell> cellsOfSheet(const QString &file) {
    QHash<QString, SheetCell> cells;
    QXmlStreamReader xml(entryOf(file, "xl/worksheets/sheet1.xml"));
    QString current;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("c")) {
            current = xml.attributes().value(QLatin1String("r")).toString();
            cells[current].type = xml.attributes().value(QLatin1String("t")).toString();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("f")) {
            cells[current].formula = true;
        } else if (xml.isStartElement() &&
                   (xml.name() == QLatin1String("v") || xml.name() == QLatin1String("t"))) {
            cells[current].text = xml.readElementText();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return cells;
}

} // namespace

class Xlsx : public ::testing::Test {
protected:
    QHash<QString, SheetCell> written(const QList<XlsxCell> &row, XlsxOptions options = {}) {
        XlsxWriter writer(path, std::move(options));
        QStringList header;
        for (qsizetype i = 0; i < row.size(); ++i)
            header << QStringLiteral("Column %1").arg(i);
        EXPECT_TRUE(writer.open(header));
        EXPECT_TRUE(writer.writeRow(row));
        EXPECT_TRUE(writer.finish());
        return cellsOfSheet(path);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("báo cáo.xlsx"));
};

TEST_F(Xlsx, HoldsTypedCells) {
    const auto cells = written(
        {QString(QStringLiteral("Đặng")), Decimal(125, 1), Money{13050000, Currency(u"EUR")},
         QDate(2026, 12, 11), QDateTime(QDate(2026, 12, 11), QTime(12, 0)), true, std::monostate(), QDate()});
    EXPECT_EQ(cells[QStringLiteral("A1")].text, QStringLiteral("Column 0"));
    EXPECT_EQ(cells[QStringLiteral("A2")].text, QStringLiteral("Đặng"));
    EXPECT_EQ(cells[QStringLiteral("A2")].type, QStringLiteral("inlineStr"));
    EXPECT_EQ(cells[QStringLiteral("B2")].text, QStringLiteral("12.5"));
    EXPECT_EQ(cells[QStringLiteral("C2")].text, QStringLiteral("130500"));
    EXPECT_EQ(cells[QStringLiteral("D2")].text, QStringLiteral("46367"));
    EXPECT_EQ(cells[QStringLiteral("E2")].text, QStringLiteral("46367.5"));
    EXPECT_EQ(cells[QStringLiteral("F2")].type, QStringLiteral("b"));
    EXPECT_EQ(cells[QStringLiteral("F2")].text, QStringLiteral("1"));
    EXPECT_FALSE(cells.contains(QStringLiteral("G2")));
    EXPECT_FALSE(cells.contains(QStringLiteral("H2")));
    const QByteArray styles = entryOf(path, "xl/styles.xml");
    EXPECT_TRUE(styles.contains("#,##0.00 [$EUR]"));
    EXPECT_TRUE(styles.contains("yyyy-mm-dd"));
    EXPECT_TRUE(styles.contains("<b/>"));
}

TEST_F(Xlsx, WritesTextThatLooksLikeAFormulaAsText) {
    const auto cells =
        written({QString(QStringLiteral("=1+1")), QString(QStringLiteral("@SUM(A1)")),
                 QString(QStringLiteral("http://example.com")), QString(QStringLiteral("+84"))});
    for (const char *name : {"A2", "B2", "C2", "D2"}) {
        EXPECT_EQ(cells[QLatin1String(name)].type, QStringLiteral("inlineStr")) << name;
        EXPECT_FALSE(cells[QLatin1String(name)].formula) << name;
    }
    EXPECT_EQ(cells[QStringLiteral("A2")].text, QStringLiteral("=1+1"));
}

TEST_F(Xlsx, KeepsMoreDigitsThanSpreadsheetsCanAsText) {
    const auto cells = written({Money{123456789012345678, Currency(u"EUR")}, Decimal(999999999999999, 2)});
    EXPECT_EQ(cells[QStringLiteral("A2")].type, QStringLiteral("inlineStr"));
    EXPECT_EQ(cells[QStringLiteral("A2")].text, QStringLiteral("1234567890123456.78"));
    EXPECT_EQ(cells[QStringLiteral("B2")].text.toDouble(), 9999999999999.99);
}

TEST_F(Xlsx, KeepsTheHeaderInSightAndRunsFromTheRight) {
    written({true}, {QStringLiteral("فرصت‌ها"), true});
    const QByteArray sheet = entryOf(path, "xl/worksheets/sheet1.xml");
    EXPECT_TRUE(sheet.contains("rightToLeft=\"1\""));
    EXPECT_TRUE(sheet.contains("state=\"frozen\""));
    EXPECT_TRUE(entryOf(path, "xl/workbook.xml").contains(QStringLiteral("فرصت‌ها").toUtf8()));
}

TEST_F(Xlsx, TakesAnyNameForItsSheet) {
    for (const QString &name : {QString(), QStringLiteral("a/b:c*d?[e]\\"), QStringLiteral("''"),
                                QString(50, u'x'), QString(30, u'x') + QString::fromUcs4(U"\U0001F600")}) {
        written({true}, {name, false});
        EXPECT_FALSE(entryOf(path, "xl/workbook.xml").isEmpty()) << name.toStdString();
    }
}

TEST_F(Xlsx, LeavesOutWhatXmlCannotHold) {
    const auto cells = written(
        {QString(QStringLiteral("a\u0000b\u0007c\uFFFEd")) + QChar(0xD800) + QStringLiteral("<&>\n")});
    EXPECT_EQ(cells[QStringLiteral("A2")].text, QStringLiteral("abcd<&>\n"));
}

TEST_F(Xlsx, CutsTextsThatAreTooLongAndSaysSo) {
    XlsxWriter writer(path, {});
    ASSERT_TRUE(writer.open({QStringLiteral("Note")}));
    ASSERT_TRUE(writer.writeRow({QString(XlsxWriter::kLongestText, u'đ')}));
    EXPECT_EQ(writer.shortenedCells(), 0);
    ASSERT_TRUE(writer.writeRow({QString(XlsxWriter::kLongestText + 1, u'đ')}));
    EXPECT_EQ(writer.shortenedCells(), 1);
    ASSERT_TRUE(writer.finish());
    const auto cells = cellsOfSheet(path);
    EXPECT_EQ(cells[QStringLiteral("A2")].text.size(), XlsxWriter::kLongestText);
    EXPECT_EQ(cells[QStringLiteral("A3")].text.size(), XlsxWriter::kLongestText);
}

TEST_F(Xlsx, WritesDatesBeforeSpreadsheetsBeginAsText) {
    const auto cells = written({QDate(1850, 1, 2)});
    EXPECT_EQ(cells[QStringLiteral("A2")].text, QStringLiteral("1850-01-02"));
}

TEST_F(Xlsx, AppearsOnlyWhenFinished) {
    {
        XlsxWriter writer(path, {});
        ASSERT_TRUE(writer.open({QStringLiteral("a")}));
        ASSERT_TRUE(writer.writeRow({true}));
    }
    EXPECT_TRUE(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    XlsxWriter nowhere(folder.filePath(QStringLiteral("no/such/a.xlsx")), {});
    EXPECT_FALSE(nowhere.open({QStringLiteral("a")}));
}

TEST_F(Xlsx, HoldsManyRows) {
    XlsxWriter writer(path, {});
    ASSERT_TRUE(writer.open({QStringLiteral("Name"), QStringLiteral("Amount")}));
    for (int i = 0; i < 20000; ++i)
        ASSERT_TRUE(writer.writeRow({QStringLiteral("Row %1").arg(i), Money{i, Currency(u"VND")}}));
    ASSERT_TRUE(writer.finish());
    const auto cells = cellsOfSheet(path);
    EXPECT_EQ(cells[QStringLiteral("A20001")].text, QStringLiteral("Row 19999"));
    EXPECT_EQ(cells[QStringLiteral("B20001")].text, QStringLiteral("19999"));
}

#ifdef Q_OS_LINUX
TEST_F(Xlsx, LeavesTheOldFileWhenTemporaryFilesFindNoRoom) {
    QTemporaryDir small;
    if (::mount("tmpfs", small.path().toLocal8Bit().constData(), "tmpfs", 0, "size=1m") != 0)
        GTEST_SKIP() << "no disk can be mounted here";
    int refused = 0;
    for (const int rows : {100, 4000, 8000, 20000}) {
        written({true});
        XlsxWriter writer(path, {{}, false, small.path()});
        ASSERT_TRUE(writer.open({QStringLiteral("Name")}));
        for (int i = 0; i < rows; ++i)
            ASSERT_TRUE(writer.writeRow({QStringLiteral("A customer with a name of some length %1").arg(i)}));
        const auto finished = writer.finish();
        const qsizetype expected = finished ? rows + 1 : 2;
        EXPECT_EQ(cellsOfSheet(path).size(), expected) << rows;
        refused += finished ? 0 : 1;
    }
    EXPECT_GT(refused, 0);
    EXPECT_LT(refused, 4);
    ::umount2(small.path().toLocal8Bit().constData(), MNT_DETACH);
}
#endif
