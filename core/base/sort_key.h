// Collator: sort keys that compare as bytes and put names in the order of a language (X18).
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>
#include <unicode/uversion.h>

U_NAMESPACE_BEGIN
class Collator;
U_NAMESPACE_END

namespace kontor {

/// Cheap to copy; key() may be called from several threads at once.
class Collator {
public:
    /// A language code such as "vi"; an unknown one sorts by the root order of Unicode.
    explicit Collator(const QString &language);
    /// Compare keys with memcmp or as BLOB. Digits go by value: "A 9" before "A 10". Keys of different
    /// versions or languages must not be compared.
    QByteArray key(QStringView text) const;
    /// Changes whenever stored keys have to be made again.
    static QByteArray version();

private:
    std::shared_ptr<const icu::Collator> m_collator;
};

} // namespace kontor
