// A table of deals from a seed, and its text in any separator, date order, number format and encoding.
#pragma once

#include "core/exchange/text_decoder.h"

#include <QDate>
#include <QFile>
#include <QMap>
#include <QStringList>
#include <random>

namespace kontor::test {

struct TableVariant {
    QByteArray encoding;
    bool bom = false;
    QChar separator = u',';
    int dates = 0; // d.m.y, m/d/y, y-m-d
    bool commaDecimal = false;

    std::string name() const {
        return encoding.toStdString() + (bom ? "+BOM " : " ") + char(separator.toLatin1()) + " dates " +
               std::to_string(dates) + (commaDecimal ? " comma" : " point");
    }
};

/// What a language's files look like: headers, stages, the letters of names.
struct TableLanguage {
    QStringList headers; // id, title, account, stage, amount, currency, date
    QStringList stages;
    QString letters;
};

inline TableLanguage languageOf(const QByteArray &encoding) {
    if (encoding == "windows-1250")
        return {{QStringLiteral("ID"), QStringLiteral("Nazwa szansy"), QStringLiteral("Klient"),
                 QStringLiteral("Etap"), QStringLiteral("Wartość"), QStringLiteral("Waluta"),
                 QStringLiteral("Przewidywane zamknięcie")},
                {QStringLiteral("Nowe zapytanie"), QStringLiteral("Kwalifikacja"),
                 QStringLiteral("Negocjacje"), QStringLiteral("Wygrana"), QStringLiteral("Przegrana")},
                QStringLiteral("Łódź Żółw Świdnica")};
    if (encoding == "windows-1258")
        return {{QStringLiteral("ID"), QStringLiteral("Tên"), QStringLiteral("Khách hàng"),
                 QStringLiteral("Stage"), QStringLiteral("Amount"), QStringLiteral("Currency"),
                 QStringLiteral("Close date")},
                {QStringLiteral("Đàm phán"), QStringLiteral("Chào giá"), QStringLiteral("Thành công")},
                QStringLiteral("Đông Đô Hà Thành")};
    if (encoding == "windows-1256")
        return {{QStringLiteral("ID"), QStringLiteral("عنوان"), QStringLiteral("شرکت"),
                 QStringLiteral("مرحله"), QStringLiteral("مبلغ"), QStringLiteral("ارز"),
                 QStringLiteral("تاريخ بستن")},
                {QStringLiteral("مذاکره"), QStringLiteral("موفق"), QStringLiteral("ناموفق")},
                QStringLiteral("شرکت تهران")};
    if (encoding == "windows-1252")
        return {{QStringLiteral("ID"), QStringLiteral("Verkaufschance"), QStringLiteral("Kunde"),
                 QStringLiteral("Phase"), QStringLiteral("Betrag"), QStringLiteral("Währung"),
                 QStringLiteral("Abschlussdatum")},
                {QStringLiteral("Neue Anfrage"), QStringLiteral("Qualifizierung"), QStringLiteral("Angebot"),
                 QStringLiteral("Gewonnen"), QStringLiteral("Verloren")},
                QStringLiteral("Müller Größe Äpfel")};
    return {{QStringLiteral("Record ID"), QStringLiteral("Deal Name"), QStringLiteral("Company"),
             QStringLiteral("Deal Stage"), QStringLiteral("Amount"), QStringLiteral("Currency"),
             QStringLiteral("Close Date")},
            {QStringLiteral("New request"), QStringLiteral("Qualification"), QStringLiteral("Offer"),
             QStringLiteral("Negotiation"), QStringLiteral("Won"), QStringLiteral("Lost")},
            QStringLiteral("Nguyễn Łódź Größe تهران")};
}

class DealTable {
public:
    DealTable(int rows, unsigned seed, TableVariant variant)
        : m_variant(std::move(variant)), m_language(languageOf(m_variant.encoding)), m_random(seed) {
        m_lines.append(line(m_language.headers));
        for (int row = 0; row < rows; ++row)
            addRow(row, rows);
    }

    /// (stage, currency) -> minor units, and how many.
    const QMap<QPair<QString, QString>, qint64> &sums() const { return m_sums; }
    const QMap<QString, int> &counts() const { return m_counts; }
    const QList<qint64> &wrongLines() const { return m_wrong; }
    int good() const { return m_good; }

    void write(const QString &path) const {
        QByteArray bytes = encodeText(m_lines.join(QString()), m_variant.encoding);
        if (m_variant.bom)
            bytes.prepend(m_variant.encoding == "UTF-8" ? QByteArray("\xEF\xBB\xBF")
                                                        : QByteArray("\xFF\xFE"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

private:
    int roll(int below) { return int(m_random() % unsigned(below)); }

    QString line(const QStringList &cells) const {
        QStringList out;
        for (const QString &cell : cells) {
            const bool quoted =
                cell.contains(m_variant.separator) || cell.contains(u'"') || cell.contains(u'\n');
            out.append(quoted ? u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"' : cell);
        }
        return out.join(m_variant.separator) + QStringLiteral("\r\n");
    }

    QString date(QDate day) const {
        static const char *const formats[] = {"dd.MM.yyyy", "MM/dd/yyyy", "yyyy-MM-dd"};
        return day.toString(QLatin1String(formats[m_variant.dates]));
    }

    QString amount(qint64 minor) const {
        const QChar group = m_variant.commaDecimal ? u'.' : u',';
        QString whole = QString::number(minor / 100);
        for (qsizetype place = whole.size() - 3; place > 0; place -= 3)
            whole.insert(place, group);
        return whole + (m_variant.commaDecimal ? u',' : u'.') +
               QStringLiteral("%1").arg(minor % 100, 2, 10, QChar(u'0'));
    }

    void addRow(int row, int rows) {
        static const QStringList currencies{QStringLiteral("EUR"), QStringLiteral("USD"),
                                            QStringLiteral("PLN")};
        const qint64 minor = qint64(m_random() % 90'000'000U);
        const QString stage = m_language.stages.at(roll(int(m_language.stages.size())));
        const QString &currency = currencies.at(roll(3));
        QStringList cells{QStringLiteral("X-%1").arg(row + 1),
                          QStringLiteral("%1 \"%2\", %3")
                              .arg(m_language.letters.section(u' ', roll(3), -1))
                              .arg(row)
                              .arg(roll(90)),
                          QStringLiteral("%1 %2").arg(m_language.letters.section(u' ', 0, 0)).arg(roll(40)),
                          stage,
                          amount(minor),
                          currency,
                          date(QDate(2026, 1, 1).addDays(roll(700)))};
        const int step = rows / 7;
        const bool isWrong = row % step == step / 2 && m_wrong.size() < 7;
        if (isWrong) {
            spoil(cells, int(m_wrong.size()));
            m_wrong.append(row + 2);
        } else {
            m_sums[{stage, currency}] += minor;
            ++m_counts[stage];
            ++m_good;
        }
        m_lines.append(line(cells));
    }

    void spoil(QStringList &cells, int how) const {
        switch (how) {
        case 0:
            cells[6] = QString(date(QDate(2026, 2, 28))).replace(QStringLiteral("28"), QStringLiteral("30"));
            break;
        case 1:
            cells[4] = QStringLiteral("about 500");
            break;
        case 2:
            cells[3] = QStringLiteral("Nowhere");
            break;
        case 3:
            cells[1].clear();
            break;
        case 4:
            cells[5] = QStringLiteral("XQX");
            break;
        case 5:
            cells.append(QStringLiteral("too much"));
            break;
        default:
            cells[6] = QStringLiteral("soon");
        }
    }

    TableVariant m_variant;
    TableLanguage m_language;
    std::mt19937 m_random;
    QStringList m_lines;
    QMap<QPair<QString, QString>, qint64> m_sums;
    QMap<QString, int> m_counts;
    QList<qint64> m_wrong;
    int m_good = 0;
};

} // namespace kontor::test
