// Qt has one word for all numbers of bytes, Polish has three; and its units stay Latin in Persian.
#include "ui/fields/size_text.h"

#include <QCoreApplication>
#include <iterator>

namespace kontor {

QString sizeText(const LocaleFormat &format, qint64 bytes) {
    if (bytes < 1000)
        return format.withOwnDigits(QCoreApplication::translate("Size", "%Ln bytes", nullptr, int(bytes)));
    static constexpr const char *units[] = {
        QT_TRANSLATE_NOOP("Size", "%1 kB"), QT_TRANSLATE_NOOP("Size", "%1 MB"),
        QT_TRANSLATE_NOOP("Size", "%1 GB"), QT_TRANSLATE_NOOP("Size", "%1 TB")};
    size_t unit = 0;
    double amount = double(bytes) / 1000;
    while (amount >= 999.95 && unit + 1 < std::size(units)) {
        amount /= 1000;
        ++unit;
    }
    return QCoreApplication::translate("Size", units[unit])
        .arg(format.number(Decimal(qRound64(amount * 10), 1)));
}

} // namespace kontor
