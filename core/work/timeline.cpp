// One query over what is bound to a record and over its history.
#include "core/work/timeline.h"

#include "core/records/id_list.h"
#include "core/storage/connection.h"

#include <algorithm>
#include <utility>

namespace kontor {

namespace {

constexpr int mostChildren = 500; // records below, whose notes and files show too

/// The record and, unless only it is asked for, what links to it: contacts and deals of an account,
/// sub-accounts.
QByteArray sourcesOf(const Reading &reading, const Kind &kind, RecordId id, bool onlyThis) {
    QByteArray json = "[" + QByteArray::number(id);
    if (!onlyThis) {
        for (const Relation &relation : relationsOf(reading, kind, id, mostChildren)) {
            const Kind *child = reading.schema().kind(relation.kind);
            for (const RecordId other : relation.ids) {
                if (child->options().timeline && other != id)
                    json += ',' + QByteArray::number(other);
            }
        }
    }
    return json + ']';
}

QByteArray boundItems(const QByteArray &kind, const QByteArray &what) {
    return "SELECT " + what +
           " AS what, n.created AS at, n.id AS id, n.created_by_id AS actor,"
           " max(CASE WHEN l.target_id = ?2 THEN 0 ELSE l.target_id END) AS origin,"
           " min(l.target_id <> ?2) AS elsewhere FROM {" +
           kind + ".link} l JOIN {" + kind +
           "} n ON n.id = l.owner_id WHERE l.field = 'records' AND l.target_id IN (SELECT value FROM "
           "json_each(?1))"
           " GROUP BY n.id";
}

enum class What { Note, File, Change };

struct Place {
    What what = What::Note;
    qint64 at = 0;
    qint64 id = 0;
    RecordId actor = 0;
    RecordId origin = 0;
};

/// Of the notes and files, newest first.
QList<Place> boundPlaces(const Reading &reading, const Kind &kind, RecordId id, bool onlyThis, int limit,
                         TimelinePlace from) {
    const QByteArray sql = "SELECT what, at, id, actor, CASE elsewhere WHEN 1 THEN origin ELSE 0 END FROM (" +
                           boundItems("note", "0") + " UNION ALL " + boundItems("file", "1") +
                           ") WHERE ?3 = 0 OR (at, id) < (?3, ?4) ORDER BY at DESC, id DESC LIMIT ?5";
    Statement rows(reading.connection, sql);
    rows.bindText(1, sourcesOf(reading, kind, id, onlyThis)).bind(2, id).bind(3, from.at).bind(4, from.id);
    rows.bind(5, limit);
    QList<Place> places;
    while (rows.step())
        places.append({rows.integer(0) == 0 ? What::Note : What::File, rows.integer(1), rows.integer(2),
                       rows.integer(3), rows.integer(4)});
    return places;
}

QList<Place> together(QList<Place> places, const QList<RecordChange> &changes, qsizetype limit) {
    for (const RecordChange &change : changes)
        places.append({What::Change, change.at, change.transaction, change.actor, 0});
    std::ranges::stable_sort(
        places, [](const Place &a, const Place &b) { return std::pair(a.at, a.id) > std::pair(b.at, b.id); });
    places.resize(std::min(limit, places.size()));
    return places;
}

QHash<RecordId, Record> recordsOf(const Reading &reading, const Kind &kind, const QList<Place> &places,
                                  What what) {
    QList<RecordId> wanted;
    for (const Place &place : places) {
        if (place.what == what)
            wanted.append(place.id);
    }
    QHash<RecordId, Record> found;
    for (Record &record : records(reading, kind, wanted))
        found.emplace(record.id, std::move(record));
    return found;
}

void fillNote(TimelineItem &item, const Record &record) {
    const ConstRow<NoteKind> row(record);
    item.what = TimelineItem::What::Note;
    item.record = record.id;
    item.text = row[kind::note.text];
    item.edited = row[kind::note.changed].ms > row[kind::note.created].ms;
}

void fillFile(TimelineItem &item, const Record &record) {
    const ConstRow<FileKind> row(record);
    item.what = TimelineItem::What::File;
    item.record = record.id;
    item.text = row[kind::file.name];
    item.size = row[kind::file.size];
    item.version = row[kind::file.version];
}

void addNames(const Reading &reading, const Kind &kind, TimelinePage &page) {
    QList<RecordChange> changes;
    QSet<RecordId> origins;
    for (const TimelineItem &item : std::as_const(page.items)) {
        if (item.what == TimelineItem::What::Change)
            changes.append(item.change);
        if (item.origin)
            origins.insert(item.origin);
    }
    WantedNames wanted = wantedIn(reading, kind, changes);
    for (const TimelineItem &item : std::as_const(page.items)) {
        if (item.actor)
            wanted[reading.schema().kind("employee")].insert(item.actor);
    }
    const auto kinds = kindsOf(reading, origins);
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it)
        wanted[it.value()].insert(it.key());
    page.names = names(reading, wanted);
}

/// The last line of every timeline: who made the record.
void addCreation(const Reading &reading, const Kind &kind, RecordId id, TimelinePage &page) {
    const FieldDef *created = reading.schema().field(kind, u"created");
    const FieldDef *by = reading.schema().field(kind, u"createdBy");
    if (!created || !by)
        return;
    const QList<Record> inUse = records(reading, kind, {id}, {created->key, by->key});
    const auto made = inUse.isEmpty() ? record(reading, kind, id) : inUse.first();
    if (!made)
        return;
    page.items.append({.what = TimelineItem::What::Created,
                       .at = Held<Moment>::from((*made)[*created]).ms,
                       .actor = Held<qint64>::from((*made)[*by])});
}

} // namespace

Result<TimelinePage> timelineOf(const Reading &reading, const Kind &kind, RecordId id, bool onlyThis,
                                int limit, TimelinePlace from) {
    const QList<RecordChange> newest = recordChanges(reading, kind, id, limit + 1, from);
    QList<Place> places =
        together(boundPlaces(reading, kind, id, onlyThis, limit + 1, from), newest, limit + 1);
    TimelinePage page;
    page.more = places.size() > limit;
    if (page.more)
        places.resize(limit);
    const auto notes = recordsOf(reading, kind::note, places, What::Note);
    const auto files = recordsOf(reading, kind::file, places, What::File);
    QHash<qint64, RecordChange> changes;
    for (const RecordChange &change : newest)
        changes.emplace(change.transaction, change);
    for (const Place &place : std::as_const(places)) {
        TimelineItem item{.at = place.at, .actor = place.actor, .origin = place.origin};
        if (place.what == What::Note && notes.contains(place.id)) {
            fillNote(item, notes[place.id]);
        } else if (place.what == What::File && files.contains(place.id)) {
            fillFile(item, files[place.id]);
        } else if (place.what == What::Change && changes.contains(place.id)) {
            item.what = TimelineItem::What::Change;
            item.change = changes[place.id];
        } else {
            continue;
        }
        page.items.append(item);
    }
    if (!places.isEmpty())
        page.next = {places.last().at, places.last().id};
    if (!page.more)
        addCreation(reading, kind, id, page);
    addNames(reading, kind, page);
    return page;
}

GoesAlong goesAlong(const Reading &reading, const Kind &kind, RecordId id) {
    GoesAlong all;
    const auto bound = [&](const QByteArray &what) {
        Statement row(reading.connection, "SELECT count(*) FROM {" + what +
                                              ".link} l WHERE l.field = 'records' AND l.target_id = ?1 AND"
                                              " NOT EXISTS (SELECT 1 FROM {" +
                                              what +
                                              ".link} o WHERE o.owner_id = l.owner_id AND"
                                              " o.field = 'records' AND o.target_id <> ?1)");
        row.bind(1, id).step();
        return row.integer(0);
    };
    all.notes = bound("note");
    all.files = bound("file");
    for (const Relation &relation : relationsOf(reading, kind, id, 1))
        all.linked += relation.count;
    return all;
}

GoesAlong boundTo(const Reading &reading, const QList<Record> &records) {
    QList<RecordId> ids;
    for (const Record &record : records)
        ids.append(record.id);
    const auto bound = [&](const QByteArray &what) {
        Statement row(reading.connection, "SELECT count(DISTINCT l.owner_id) FROM {" + what +
                                              ".link} l WHERE l.field = 'records' AND l.target_id" +
                                              amongIds(ids));
        bindIds(row, 1, ids);
        row.step();
        return row.integer(0);
    };
    GoesAlong all{.notes = bound("note"), .files = bound("file")};
    for (const Record &record : records) {
        for (const Relation &relation : relationsOf(reading, *record.kind, record.id, 1))
            all.linked += relation.count;
    }
    return all;
}

} // namespace kontor
