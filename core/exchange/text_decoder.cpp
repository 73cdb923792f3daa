// Streaming conversion with ICU's ucnv functions.
#include "core/exchange/text_decoder.h"

#include <array>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>

namespace kontor {

namespace {

constexpr char16_t kByteOrderMark = 0xFEFF;

void U_CALLCONV markBroken(const void *, UConverterToUnicodeArgs *arguments, const char *, int32_t,
                           UConverterCallbackReason reason, UErrorCode *status) {
    if (reason > UCNV_IRREGULAR)
        return; // reset, close, clone
    *status = U_ZERO_ERROR;
    const UChar mark = TextDecoder::kBroken;
    ucnv_cbToUWriteUChars(arguments, &mark, 1, 0, status);
}

} // namespace

void TextDecoder::Close::operator()(UConverter *converter) const {
    ucnv_close(converter);
}

TextDecoder::TextDecoder(const QByteArray &encoding) {
    UErrorCode status = U_ZERO_ERROR;
    m_converter.reset(ucnv_open(encoding.constData(), &status));
    if (U_FAILURE(status))
        m_converter.reset();
    if (m_converter)
        ucnv_setToUCallBack(m_converter.get(), markBroken, nullptr, nullptr, nullptr, &status);
}

TextDecoder::~TextDecoder() = default;
TextDecoder::TextDecoder(TextDecoder &&) noexcept = default;
TextDecoder &TextDecoder::operator=(TextDecoder &&) noexcept = default;

QString TextDecoder::decode(const QByteArray &bytes, bool last) {
    Q_ASSERT(isValid());
    QString text;
    text.reserve(bytes.size());
    std::array<UChar, 4096> buffer;
    const char *source = bytes.constData();
    const char *const sourceEnd = source + bytes.size();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        UChar *target = buffer.data();
        ucnv_toUnicode(m_converter.get(), &target, buffer.data() + buffer.size(), &source, sourceEnd, nullptr,
                       last, &status);
        text += QStringView(buffer.data(), target - buffer.data());
    }
    if (m_atStart && !text.isEmpty()) {
        m_atStart = false;
        if (text.front() == QChar(kByteOrderMark))
            text.remove(0, 1);
    }
    return text;
}

QByteArray encodeText(const QString &text, const QByteArray &encoding) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(encoding.constData(), &status), &ucnv_close);
    if (U_FAILURE(status))
        return {};
    QByteArray bytes(
        UCNV_GET_MAX_BYTES_FOR_STRING(int32_t(text.size()), ucnv_getMaxCharSize(converter.get())),
        Qt::Uninitialized);
    const int32_t length =
        ucnv_fromUChars(converter.get(), bytes.data(), int32_t(bytes.size()),
                        reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status);
    bytes.truncate(U_SUCCESS(status) ? length : 0);
    return bytes;
}

} // namespace kontor
