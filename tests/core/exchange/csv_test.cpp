// CSV is read as it was written, whoever wrote it, and dirt is named, never fatal.
#include "core/exchange/csv.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <random>

using namespace kontor;

namespace {

std::unique_ptr<QIODevice> deviceOf(const QByteArray &bytes) {
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

struct ReadRow {
    QStringList cells;
    qint64 line;
    bool wrong;
};

QList<ReadRow> readWholeCsv(const QByteArray &bytes, const CsvDialect &dialect) {
    CsvReader reader;
    EXPECT_TRUE(reader.open(deviceOf(bytes), dialect));
    QList<ReadRow> rows;
    QStringList row;
    while (reader.next(row))
        rows << ReadRow{row, reader.lineNumber(), reader.rowError().has_value()};
    EXPECT_FALSE(reader.readError());
    return rows;
}

QList<QStringList> csvCells(const QByteArray &bytes, const CsvDialect &dialect = {}) {
    QList<QStringList> cells;
    for (const ReadRow &row : readWholeCsv(bytes, dialect)) {
        EXPECT_FALSE(row.wrong);
        cells << row.cells;
    }
    return cells;
}

QStringList csvRow(std::initializer_list<const char16_t *> cells) {
    QStringList texts;
    for (const char16_t *cell : cells)
        texts << QString::fromUtf16(cell);
    return texts;
}

/// The published collection is read where it is present; it is no part of the project.
QString publishedSpectrum() {
    return qEnvironmentVariable("KONTOR_PUBLISHED_INPUTS",
                                QStringLiteral(KONTOR_SOURCE_DIR "/../shared/data")) +
           QStringLiteral("/csv-spectrum");
}

QByteArray publishedFile(const QString &path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QJsonArray asObjects(const QList<QStringList> &rows) {
    QJsonArray objects;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        QJsonObject object;
        for (qsizetype column = 0; column < rows[0].size(); ++column)
            object.insert(rows[0][column], rows[i].value(column));
        objects << object;
    }
    return objects;
}

/// Repeats a line until a size is reached, so that a large file needs no disk.
class EndlessLines : public QIODevice {
public:
    EndlessLines(QByteArray line, qint64 times) : m_line(std::move(line)), m_left(m_line.size() * times) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64 most) override {
        const qint64 length = std::min(most, m_left);
        for (qint64 done = 0; done < length;) {
            const qint64 part = std::min(length - done, m_line.size() - m_at);
            memcpy(data + done, m_line.constData() + m_at, size_t(part));
            m_at = (m_at + part) % m_line.size();
            done += part;
        }
        m_left -= length;
        return length;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_line;
    qint64 m_at = 0;
    qint64 m_left;
};

/// Kilobytes of this process in memory; 0 where the system does not tell.
qint64 residentKilobytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

TEST(CsvReading, AgreesWithThePublishedSpectrum) {
    const QDir files(publishedSpectrum() + QStringLiteral("/csvs"));
    const QStringList names = files.entryList({QStringLiteral("*.csv")}, QDir::Files);
    if (names.isEmpty())
        GTEST_SKIP() << "no folder with csv-spectrum: KONTOR_PUBLISHED_INPUTS can name one";
    for (const QString &name : names) {
        const QByteArray csv = publishedFile(files.filePath(name));
        const CsvDialect dialect = detectDialect(csv, true, QStringLiteral("en"));
        EXPECT_EQ(dialect.headerRow, 0) << name.toStdString();
        const QString jsonPath = QStringLiteral("%1/json/%2.json").arg(publishedSpectrum(), name.chopped(4));
        const QJsonDocument json = QJsonDocument::fromJson(publishedFile(jsonPath));
        QJsonArray expected = json.isArray() ? json.array() : QJsonArray{json.object()};
        QJsonArray read = asObjects(csvCells(csv, dialect));
        if (name == QLatin1String("location_coordinates.csv")) {
            // Published with two different telephone numbers.
            for (QJsonArray *rows : {&expected, &read}) {
                QJsonObject object = rows->first().toObject();
                object.remove(QStringLiteral("Contact Phone Number"));
                *rows = {object};
            }
        }
        EXPECT_EQ(read, expected) << name.toStdString();
    }
}

TEST(CsvReading, KnowsQuotesAndLineEnds) {
    EXPECT_EQ(csvCells("a,b\r\n1,\"x, y\"\r\n"),
              (QList<QStringList>{csvRow({u"a", u"b"}), csvRow({u"1", u"x, y"})}));
    EXPECT_EQ(csvCells("\"say \"\"hi\"\"\",2"), (QList<QStringList>{csvRow({u"say \"hi\"", u"2"})}));
    EXPECT_EQ(csvCells("\"two\nlines\",\"and\r\ntwo\""),
              (QList<QStringList>{csvRow({u"two\nlines", u"and\r\ntwo"})}));
    EXPECT_EQ(csvCells("a\rb\nc\r\nd"),
              (QList<QStringList>{csvRow({u"a"}), csvRow({u"b"}), csvRow({u"c"}), csvRow({u"d"})}));
    EXPECT_EQ(csvCells("a,\n,b\n\"\"\n"),
              (QList<QStringList>{csvRow({u"a", u""}), csvRow({u"", u"b"}), csvRow({u""})}));
    EXPECT_EQ(csvCells("5\" pipe,\"5\" pipe\n"), (QList<QStringList>{csvRow({u"5\" pipe", u"5 pipe"})}));
    EXPECT_EQ(csvCells(" \"a\" ,b"), (QList<QStringList>{csvRow({u" \"a\" ", u"b"})}));
    EXPECT_EQ(csvCells(""), QList<QStringList>{});
    EXPECT_EQ(csvCells("\n\r\n\n"), QList<QStringList>{});
}

TEST(CsvReading, TellsTheLineAtWhichARowBegins) {
    QList<qint64> lines;
    for (const ReadRow &read : readWholeCsv("a\r\n\r\n\"b\r\nb\nb\",c\n\nd\re\n", {}))
        lines << read.line;
    EXPECT_EQ(lines, (QList<qint64>{1, 3, 7, 8}));
}

TEST(CsvReading, ComposesLetters) {
    EXPECT_EQ(csvCells(QStringLiteral("Mu\u0308ller").toUtf8()), QList<QStringList>{csvRow({u"Müller"})});
}

TEST(CsvReading, KeepsRowsAcrossPieces) {
    QByteArray csv;
    for (int i = 0; i < 40000; ++i)
        csv += QStringLiteral("%1;\"đường %1\r\n\"\"x\"\"\"\r\n").arg(i).toUtf8();
    CsvDialect dialect;
    dialect.separator = u';';
    const QList<ReadRow> rows = readWholeCsv(csv, dialect);
    ASSERT_EQ(rows.size(), 40000);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        ASSERT_EQ(rows[i].cells,
                  (QStringList{QString::number(i), QStringLiteral("đường %1\r\n\"x\"").arg(i)}));
        ASSERT_EQ(rows[i].line, i * 2 + 1);
    }
}

TEST(CsvReading, NamesTheRowWithBrokenBytes) {
    const QList<ReadRow> rows = readWholeCsv("good,1\nb\xFF\xFE"
                                             "d,2\ngood,3\nend\xC3",
                                             {});
    ASSERT_EQ(rows.size(), 4);
    EXPECT_FALSE(rows[0].wrong);
    EXPECT_TRUE(rows[1].wrong);
    EXPECT_EQ(rows[1].cells, csvRow({u"b\uFFFD\uFFFDd", u"2"}));
    EXPECT_FALSE(rows[2].wrong);
    EXPECT_TRUE(rows[3].wrong);
}

TEST(CsvReading, AcceptsReplacementCharactersThatWereWritten) {
    EXPECT_EQ(csvCells("a\xEF\xBF\xBD"), QList<QStringList>{csvRow({u"a\uFFFD"})});
}

TEST(CsvReading, KeepsZeroBytesForTheRulesOfText) {
    EXPECT_EQ(csvCells(QByteArray("a\0b,c", 5)),
              (QList<QStringList>{{QStringLiteral("a\u0000b"), QStringLiteral("c")}}));
}

TEST(CsvReading, GoesOnBehindAQuoteThatIsNeverClosed) {
    QByteArray csv = "a,b\n1,\"open\n2,x\n3,y\n";
    QList<ReadRow> rows = readWholeCsv(csv, {});
    ASSERT_EQ(rows.size(), 4);
    EXPECT_TRUE(rows[1].wrong);
    EXPECT_EQ(rows[1].line, 2);
    EXPECT_EQ(rows[2].cells, csvRow({u"2", u"x"}));
    EXPECT_EQ(rows[2].line, 3);
    EXPECT_EQ(rows[3].line, 4);

    rows = readWholeCsv("a,\"b\nb\",\"open\nx\n", {});
    ASSERT_EQ(rows.size(), 2);
    EXPECT_TRUE(rows[0].wrong);
    EXPECT_EQ(rows[1].cells, csvRow({u"x"}));
    EXPECT_EQ(rows[1].line, 3);
}

TEST(CsvReading, LimitsCells) {
    const QByteArray large(CsvReader::kLongestCell + 1, 'x');
    QList<ReadRow> rows = readWholeCsv("a," + large + ",b\nc,d\n", {});
    ASSERT_EQ(rows.size(), 2);
    EXPECT_TRUE(rows[0].wrong);
    EXPECT_EQ(rows[1].cells, csvRow({u"c", u"d"}));
    EXPECT_EQ(rows[1].line, 2);

    rows = readWholeCsv("a,\"" + large + large + "\",b\nc,d\n", {});
    ASSERT_EQ(rows.size(), 2);
    EXPECT_TRUE(rows[0].wrong);
    EXPECT_EQ(rows[1].cells, csvRow({u"c", u"d"}));

    EXPECT_FALSE(readWholeCsv(large.chopped(1), {}).first().wrong);
}

TEST(CsvReading, LimitsColumns) {
    const QList<ReadRow> rows =
        readWholeCsv(QByteArray(100000, ',') + '\n' + QByteArray(300000, ',') + "\nend", {});
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].cells.size(), 100001);
    EXPECT_FALSE(rows[0].wrong);
    EXPECT_TRUE(rows[1].wrong);
    EXPECT_EQ(rows[2].cells, csvRow({u"end"}));
}

TEST(CsvReading, HoldsLargeFilesInLittleMemory) {
    const QByteArray line =
        QStringLiteral("1234;Công ty Hưng Thịnh;\"Lê Ngọc Anh\";+84 912 345 678;480.000.000\r\n"
                       "5678;\""
                       "%1"
                       "\";x;y;z\r\n")
            .arg(QString(2000, u'x'))
            .toUtf8();
    const qint64 times = 100 * 1024 * 1024 / line.size();
    CsvDialect dialect;
    dialect.separator = u';';
    CsvReader reader;
    ASSERT_TRUE(reader.open(std::make_unique<EndlessLines>(line, times), dialect));
    const qint64 before = residentKilobytes();
    qint64 most = before;
    qint64 rows = 0;
    QStringList cells;
    while (reader.next(cells)) {
        ASSERT_EQ(cells.size(), 5);
        if (++rows % 10000 == 0)
            most = std::max(most, residentKilobytes());
    }
    EXPECT_EQ(rows, times * 2);
    EXPECT_LT(most - before, 50 * 1024);
}

TEST(CsvReading, SaysWhyAFileCannotBeOpened) {
    CsvReader reader;
    EXPECT_FALSE(reader.open(QStringLiteral("/no/such.csv"), {}));
    CsvDialect dialect;
    dialect.encoding = "no such encoding";
    EXPECT_FALSE(reader.open(deviceOf("a"), dialect));
    EXPECT_FALSE(detectDialect(QStringLiteral("/no/such.csv"), QStringLiteral("en")));
}

TEST(CsvReading, SurvivesRandomDirt) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE(seed);
    std::cout << "seed " << seed << "\n";
    std::mt19937 random(seed);
    const QByteArray pieces[] = {"a",        ",",
                                 ";",        "\t",
                                 "\"",       "\"\"",
                                 "\n",       "\r",
                                 "\r\n",     "\xC4",
                                 "\xC4\x91", "\xFF",
                                 "\xFE\xFF", "\xEF\xBB\xBF",
                                 "'",        "=1",
                                 " ",        "\xF0\x9F",
                                 "sep=;\n",  "12.500",
                                 "x@y.de",   QByteArray(1, '\0')};
    const char *encodings[] = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1258", "windows-1256"};
    for (int i = 0; i < 10000; ++i) {
        QByteArray bytes;
        for (unsigned n = random() % 40; n > 0; --n) {
            if (random() % 4 == 0)
                bytes += char(random());
            else
                bytes += pieces[random() % std::size(pieces)];
        }
        CsvDialect dialect = detectDialect(bytes, random() % 2 == 0, QStringLiteral("vi"));
        qint64 line = 0;
        for (const ReadRow &read : readWholeCsv(bytes, dialect)) {
            ASSERT_FALSE(read.cells.isEmpty());
            ASSERT_GT(read.line, line);
            line = read.line;
        }
        dialect.encoding = encodings[random() % std::size(encodings)];
        readWholeCsv(bytes, dialect);
    }
}
