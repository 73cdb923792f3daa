// The pages, panels and states that the tour shows, each by a name and what brings it on.
#pragma once

#include "core/records/query.h"
#include "core/workspace/unit_of_work.h"

#include <QList>
#include <QString>
#include <functional>

namespace kontor {

class CardPage;
class CollectionPage;
class MainWindow;
class Page;

/// What a scene may do: the window on a copy of the demo office that no later language sees.
struct TourStage {
    MainWindow &window;
    QString folder;               // for files that a scene needs
    std::function<void()> settle; // until everything asked of the file is answered and shown

    /// Writes as a colleague would: the window learns of it like of any other change.
    void write(const std::function<Result<void>(UnitOfWork &)> &work) const;
    /// The first of the kind that this filter finds; 0 for none.
    RecordId find(const Kind &kind, const QString &filter) const;
    RecordId deal(const char *title) const;
    CollectionPage *collection(const Kind &kind, const QString &view) const;
    CardPage *card(const Kind &kind, RecordId id, const QString &tab = {}) const;
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString &text) const;
};

struct TourScene {
    QString name;
    std::function<void(const TourStage &)> show;
    /// Takes away what outlives the page; panels are closed anyway.
    std::function<void(const TourStage &)> leave = {};
};

QList<TourScene> boardScenes();
QList<TourScene> listScenes();
QList<TourScene> cardScenes();
QList<TourScene> leadScenes();
QList<TourScene> importScenes();
QList<TourScene> otherScenes();
QList<TourScene> mergingScenes();
QList<TourScene> convertScenes();
QList<TourScene> similarScenes();
/// Pages of an office without records.
QList<TourScene> emptyScenes();
/// All but the empty ones.
QList<TourScene> tourScenes();

/// The file that the import scenes read; its texts are the same in every language.
QByteArray tourTable();
/// Names of files that scenes bind to a record.
QStringList tourFiles();

} // namespace kontor
