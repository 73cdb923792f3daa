// What is written reads back the same and runs nothing in a spreadsheet (SAFE 1.7).
#include "core/exchange/csv.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <iostream>
#include <random>

using namespace kontor;

namespace {

QString firstCellLine(const QString &text, CsvCellKind kind = CsvCellKind::Text) {
    return csvLine({CsvCell{text, kind}, CsvCell{QStringLiteral("x")}}, {}).chopped(4);
}

QString randomText(std::mt19937 &random) {
    static const QStringList pieces = {QStringLiteral("a"),      QStringLiteral("Đ"),
                                       QStringLiteral("ش"),      QStringLiteral(","),
                                       QStringLiteral(";"),      QStringLiteral("\""),
                                       QStringLiteral("'"),      QStringLiteral("\n"),
                                       QStringLiteral("\r"),     QStringLiteral(" "),
                                       QStringLiteral("\t"),     QStringLiteral("="),
                                       QStringLiteral("-"),      QStringLiteral("+"),
                                       QStringLiteral("@"),      QStringLiteral("＝"),
                                       QStringLiteral("|"),      QStringLiteral("7"),
                                       QStringLiteral("\u200C"), QString::fromUcs4(U"\U0001F600")};
    QString text;
    for (unsigned n = random() % 6; n > 0; --n)
        text += pieces[qsizetype(random() % unsigned(pieces.size()))];
    return text.normalized(QString::NormalizationForm_C);
}

QList<QStringList> readCsvBack(const QString &path, const CsvDialect &dialect) {
    CsvReader reader;
    EXPECT_TRUE(reader.open(path, dialect));
    QList<QStringList> rows;
    QStringList row;
    while (reader.next(row)) {
        EXPECT_FALSE(reader.rowError());
        for (QString &cell : row)
            cell = unguardFormula(cell);
        rows << row;
    }
    return rows;
}

} // namespace

TEST(CsvWriting, QuotesWhatNeedsQuotes) {
    EXPECT_EQ(firstCellLine(QStringLiteral("plain")), QStringLiteral("plain"));
    EXPECT_EQ(firstCellLine(QStringLiteral("a,b")), QStringLiteral("\"a,b\""));
    EXPECT_EQ(firstCellLine(QStringLiteral("a;b")), QStringLiteral("a;b"));
    EXPECT_EQ(firstCellLine(QStringLiteral("5\"")), QStringLiteral("\"5\"\"\""));
    EXPECT_EQ(firstCellLine(QStringLiteral("a\nb")), QStringLiteral("\"a\nb\""));
    EXPECT_EQ(firstCellLine(QStringLiteral(" a")), QStringLiteral("\" a\""));
    EXPECT_EQ(csvLine({CsvCell{}}, {}), QStringLiteral("\"\"\r\n"));
}

TEST(CsvWriting, GuardsFormulas) {
    for (const char16_t *formula :
         {u"=1+1", u"+1", u"-1", u"@SUM", u"  =1", u"\u00A0=1", u"\u200B=1", u"\uFEFF=1", u"\u0001=1", u"＝1",
          u"＋1", u"－1", u"＠x", u"\tx", u"\nx", u"\rx"}) {
        const QString text = QString::fromUtf16(formula);
        EXPECT_EQ(guardFormula(text), u'\'' + text);
        EXPECT_TRUE(firstCellLine(text).startsWith(QStringLiteral("\"'"))) << text.toStdString();
    }
    for (const char16_t *harmless : {u"", u"a=1", u"1-2", u"'quoted'", u" a", u"Müller"})
        EXPECT_EQ(guardFormula(QString::fromUtf16(harmless)), QString::fromUtf16(harmless));
}

TEST(CsvWriting, LeavesTypedValuesAlone) {
    EXPECT_EQ(firstCellLine(QStringLiteral("-5.00"), CsvCellKind::Typed), QStringLiteral("-5.00"));
    EXPECT_EQ(firstCellLine(QStringLiteral("+84912345678"), CsvCellKind::Typed),
              QStringLiteral("+84912345678"));
}

TEST(CsvWriting, TakesOffExactlyItsOwnGuard) {
    for (const char16_t *typed : {u"=1", u"'=1", u"''=1", u"'", u"''", u"'a", u"", u"-", u"' =1"}) {
        const QString text = QString::fromUtf16(typed);
        EXPECT_EQ(unguardFormula(guardFormula(text)), text) << text.toStdString();
    }
    EXPECT_EQ(unguardFormula(QStringLiteral("'a")), QStringLiteral("'a"));
    EXPECT_EQ(unguardFormula(QStringLiteral("=1")), QStringLiteral("=1"));
}

TEST(CsvWriting, BeginsWithAMarkWhenAsked) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    for (const bool bom : {true, false}) {
        CsvWriter writer(path, {u';', bom, true});
        ASSERT_TRUE(writer.open());
        ASSERT_TRUE(writer.writeRow(QStringList{QStringLiteral("Đặng"), QStringLiteral("a;b")}));
        ASSERT_TRUE(writer.finish());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray expected = (bom ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + "Đặng;\"a;b\"\r\n";
        EXPECT_EQ(file.readAll(), expected);
    }
}

TEST(CsvWriting, ReadsBackTheSame) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE(seed);
    std::cout << "seed " << seed << "\n";
    std::mt19937 random(seed);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    for (int round = 0; round < 50; ++round) {
        CsvDialect dialect;
        dialect.separator = QChar(u",;\t|"[random() % 4]);
        dialect.bom = random() % 2 == 0;
        CsvWriter writer(path, {dialect.separator, dialect.bom, true});
        ASSERT_TRUE(writer.open());
        QList<QStringList> rows;
        for (unsigned r = random() % 30; r > 0; --r) {
            QStringList row;
            for (unsigned c = 1 + random() % 5; c > 0; --c)
                row << randomText(random);
            ASSERT_TRUE(writer.writeRow(row));
            rows << row;
        }
        ASSERT_TRUE(writer.finish());
        ASSERT_EQ(readCsvBack(path, dialect), rows);
    }
}
