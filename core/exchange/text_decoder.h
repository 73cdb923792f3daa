// TextDecoder: bytes of any encoding to text, piece by piece, by ICU; Qt's own decoder knows fewer pages on
// some systems.
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

struct UConverter;

namespace kontor {

class TextDecoder {
public:
    /// Stands in the text where bytes were broken; a code point that no text may hold.
    static constexpr char16_t kBroken = 0xFDD0;

    explicit TextDecoder(const QByteArray &encoding);
    ~TextDecoder();
    TextDecoder(TextDecoder &&) noexcept;
    TextDecoder &operator=(TextDecoder &&) noexcept;

    /// False for an encoding that nobody knows.
    bool isValid() const { return m_converter != nullptr; }
    /// A byte order mark at the start is dropped. `last`: no more bytes follow, so a half character is
    /// broken.
    QString decode(const QByteArray &bytes, bool last);

private:
    struct Close {
        void operator()(UConverter *converter) const;
    };
    std::unique_ptr<UConverter, Close> m_converter;
    bool m_atStart = true;
};

/// Text to bytes, for tests and for programs that read nothing newer; what the encoding lacks becomes '?' or
/// its like.
QByteArray encodeText(const QString &text, const QByteArray &encoding);

} // namespace kontor
