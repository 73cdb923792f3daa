// Sort keys from ICU's collation tables.
#include "core/base/sort_key.h"

#include <array>
#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/uchar.h>

namespace kontor {

namespace {

std::shared_ptr<const icu::Collator> collatorFor(const QString &language) {
    UErrorCode status = U_ZERO_ERROR;
    std::shared_ptr<icu::Collator> made(
        icu::Collator::createInstance(icu::Locale(language.toLatin1().constData()), status));
    if (U_FAILURE(status)) {
        status = U_ZERO_ERROR;
        made.reset(icu::Collator::createInstance(icu::Locale::getRoot(), status));
    }
    Q_ASSERT(U_SUCCESS(status));
    made->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    Q_ASSERT(U_SUCCESS(status));
    return made;
}

QByteArray versionText(const UVersionInfo version) {
    std::array<char, U_MAX_VERSION_STRING_LENGTH> text{};
    u_versionToString(version, text.data());
    return text.data();
}

} // namespace

Collator::Collator(const QString &language) : m_collator(collatorFor(language)) {}

QByteArray Collator::key(QStringView text) const {
    const icu::UnicodeString source(false, text.utf16(), int32_t(text.size()));
    std::array<uint8_t, 256> small;
    const int32_t needed = m_collator->getSortKey(source, small.data(), int32_t(small.size()));
    // ICU ends a key with a zero byte, which decides nothing and would be stored a million times.
    if (needed <= int32_t(small.size()))
        return QByteArray(reinterpret_cast<const char *>(small.data()), needed - 1);
    QByteArray large(needed, Qt::Uninitialized);
    m_collator->getSortKey(source, reinterpret_cast<uint8_t *>(large.data()), needed);
    large.chop(1);
    return large;
}

QByteArray Collator::version() {
    UVersionInfo icuVersion;
    u_getVersion(icuVersion);
    UVersionInfo unicodeVersion;
    u_getUnicodeVersion(unicodeVersion);
    return "icu " + versionText(icuVersion) + " unicode " + versionText(unicodeVersion);
}

} // namespace kontor
