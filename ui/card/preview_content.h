// PreviewContent: what of a file can be shown: a picture, text or one page of a PDF. Trusts no byte of it.
#pragma once

#include <QImage>
#include <QString>

namespace kontor {

struct PreviewContent {
    enum class Kind { Picture, Text, Nothing };
    Kind kind = Kind::Nothing;
    QImage picture = {}; // of a PDF: the page
    QString text = {};   // of Nothing: translated, why it is not shown and what to do
    int page = 0;        // of a PDF, from 0
    int pages = 0;       // 0 = no PDF
};

/// May take long and belongs on a thread of its own. `width`: of the page of a PDF, in pixels. Whatever is in
/// the file, nothing else is opened: no other file, no address.
PreviewContent previewContent(const QByteArray &bytes, int page, int width);

} // namespace kontor
