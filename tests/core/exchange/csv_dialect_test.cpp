// How a CSV file is written is found out from its beginning.
#include "core/exchange/csv.h"

#include <QBuffer>
#include <gtest/gtest.h>

using namespace kontor;

namespace {

CsvDialect guessedDialect(const QByteArray &bytes, const char *language = "en") {
    return detectDialect(bytes, true, QString::fromLatin1(language));
}

QList<QStringList> readByGuess(const QByteArray &bytes, const char *language) {
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    CsvReader reader;
    EXPECT_TRUE(reader.open(std::move(buffer), guessedDialect(bytes, language)));
    QList<QStringList> rows;
    QStringList row;
    while (reader.next(row)) {
        EXPECT_FALSE(reader.rowError());
        rows << row;
    }
    return rows;
}

struct EncodingCase {
    const char *language;
    const char *legacy;
    const char16_t *text;
};

const EncodingCase kEncodingCases[] = {
    {"vi", "windows-1258", u"Tên;Công ty\nĐặng Văn Đức;Hưng Thịnh\nTrương Hưởng;Việt\n"},
    {"de", "windows-1252", u"Name;Firma\nJürgen Weiß;Müller & Söhne\nÄnne;€uro\n"},
    {"pl", "windows-1250", u"Nazwa;Firma\nŁukasz Wałęsa;Żółć\nGrażyna;Łódź\n"},
    {"fa", "windows-1256", u"نام;شرکت\nعلي رضا;پارس\nكريم;تهران\n"},
};

} // namespace

TEST(CsvEncoding, IsFoundForEveryLanguage) {
    for (const EncodingCase &c : kEncodingCases) {
        const QString text = QString::fromUtf16(c.text);
        QList<QStringList> expected;
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
            expected << line.split(u';');
        // The code page of Vietnamese writes tones as marks of their own.
        const bool decomposedTones = QLatin1String(c.legacy) == QLatin1String("windows-1258");
        QString forLegacy = text;
        if (decomposedTones) {
            for (const auto &[whole, parts] :
                 {std::pair(u"ặ", u"ă\u0323"), std::pair(u"ở", u"ơ\u0309"), std::pair(u"ệ", u"ê\u0323"),
                  std::pair(u"ị", u"i\u0323"), std::pair(u"ứ", u"ư\u0301")})
                forLegacy.replace(QString::fromUtf16(whole), QString::fromUtf16(parts));
        }
        const QByteArray legacy = encodeText(forLegacy, c.legacy);
        EXPECT_EQ(guessedDialect(legacy, c.language).encoding, c.legacy);
        EXPECT_EQ(readByGuess(legacy, c.language), expected) << c.language;
        for (const char *unicode : {"UTF-8", "UTF-16LE", "UTF-16BE"}) {
            const QByteArray plain = encodeText(text, unicode);
            EXPECT_EQ(guessedDialect(plain, c.language).encoding, unicode) << c.language;
            EXPECT_FALSE(guessedDialect(plain, c.language).bom);
            EXPECT_EQ(readByGuess(plain, c.language), expected) << c.language << unicode;
            const QByteArray marked = encodeText(QChar(0xFEFF) + text, unicode);
            EXPECT_EQ(guessedDialect(marked, c.language).encoding, unicode) << c.language;
            EXPECT_TRUE(guessedDialect(marked, c.language).bom);
            EXPECT_EQ(readByGuess(marked, c.language), expected) << c.language << unicode;
        }
    }
}

TEST(CsvEncoding, IsUtf8WhenTheHeadIsCutInsideALetter) {
    const QByteArray cut = QStringLiteral("Tên;Đặ").toUtf8().chopped(1);
    EXPECT_EQ(detectDialect(cut, false, QStringLiteral("vi")).encoding, "UTF-8");
    EXPECT_EQ(detectDialect(cut, true, QStringLiteral("vi")).encoding, "windows-1258");
}

TEST(CsvEncoding, IsUtf8ForAsciiWithStrayZeroBytes) {
    EXPECT_EQ(guessedDialect(QByteArray("name,city\nAnna\0,Berlin\n", 24)).encoding, "UTF-8");
}

TEST(CsvEncoding, IsUtf8WhereOnlyTheHeaderIsFullOfZeroBytes) {
    const QByteArray wide = encodeText(QStringLiteral("Name;Betrag\n"), "UTF-16LE");
    EXPECT_EQ(guessedDialect(wide + "A;1\nB;2\n").encoding, QByteArrayLiteral("UTF-8"));
    EXPECT_EQ(guessedDialect(wide + wide).encoding, QByteArrayLiteral("UTF-16LE"));
}

TEST(CsvSeparator, IsFoundOutsideQuotes) {
    EXPECT_EQ(guessedDialect("a,b,c\n1,2,3\n").separator, u',');
    EXPECT_EQ(guessedDialect("a;b;c\n1,5;2,5;3\n").separator, u';');
    EXPECT_EQ(guessedDialect("a\tb\n1\t2\n").separator, u'\t');
    EXPECT_EQ(guessedDialect("a|b\n1|2\n").separator, u'|');
    EXPECT_EQ(guessedDialect("a;b\n\"x,y,z\";2\n\"p,q,r\";3\n").separator, u';');
    EXPECT_EQ(guessedDialect("Name;Betrag\nA;1,50\nB;2,50\n").separator, u';');
    EXPECT_EQ(guessedDialect("one column\nAnna\nHoa, Lan\n").separator, u',');
    EXPECT_EQ(guessedDialect("").separator, u',');
    EXPECT_EQ(guessedDialect("sep=|\na,b|c,d\n1,2|3,4\n").separator, u'|');
}

TEST(CsvQuote, MayBeAnApostrophe) {
    EXPECT_EQ(guessedDialect("a,b\n'x','y'\n'it','z'\n").quote, u'\'');
    EXPECT_EQ(guessedDialect("a,b\n'x',y\nz,w\n").quote, u'"');
    EXPECT_EQ(guessedDialect("a,b\n\"x\",'y'\n").quote, u'"');
}

TEST(CsvHeader, StandsBelowTitles) {
    EXPECT_EQ(guessedDialect("name,city\nAnna,Berlin\n").headerRow, 0);
    EXPECT_EQ(
        guessedDialect("Customers 2026;;;\n;;;\nName;City;Phone;Mail\nAnna;Berlin;123;x@y.de\nHoa;Hanoi;;\n")
            .headerRow,
        2);
    EXPECT_EQ(guessedDialect("Report\n\nName,City\nAnna,Berlin\n").headerRow, 1);
    EXPECT_EQ(guessedDialect("sep=;\nName;City\nAnna;Berlin\n").headerRow, 1);
    EXPECT_EQ(guessedDialect("Name,2025,2026\nAnna,1,2\n").headerRow, 0);
}

TEST(CsvHeader, IsMissingWhereTheFirstRowIsData) {
    EXPECT_EQ(guessedDialect("Anna,anna@example.com\nHoa,hoa@example.com\n").headerRow, -1);
    EXPECT_EQ(guessedDialect("1,12.50,2026-01-01\n2,13.50,2026-01-02\n").headerRow, -1);
}
