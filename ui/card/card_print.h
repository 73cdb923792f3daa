// A card on paper or as PDF: the fields that are filled, in the direction of the language.
#pragma once

#include "ui/page.h"

class QPagedPaintDevice;

namespace kontor {

/// Asks for a printer or a file.
void printCard(QWidget *parent, PageHost &host, const Kind &kind, const Record &record,
               const RecordNames &names, const QString &title);

/// Draws the pages; the same for both.
void drawCard(QPagedPaintDevice &device, PageHost &host, const Kind &kind, const Record &record,
              const RecordNames &names, const QString &title);

} // namespace kontor
