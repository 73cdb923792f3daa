// Names come from ICU.
#include "core/base/currency_name.h"

#include <unicode/ucurr.h>

namespace kontor {

QString currencyName(const QString &code, const QString &language) {
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    const UChar *name = ucurr_getName(code.toStdU16String().c_str(), language.toLatin1().constData(),
                                      UCURR_LONG_NAME, nullptr, &length, &status);
    // What is not known has its code for a name, as a warning.
    return U_SUCCESS(status) && status != U_USING_DEFAULT_WARNING ? QString::fromUtf16(name, length)
                                                                  : QString();
}

} // namespace kontor
