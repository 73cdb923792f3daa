-- Less room for the same: the words of a document no longer repeat its names, the two indexes keep no lengths of
-- documents (nothing is ranked by them), and the entries of a record lie beside each other in the order of their key
-- instead of in a table with an index over it.

CREATE TABLE entry_by_owner (
    owner_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    position INTEGER NOT NULL,
    type TEXT NOT NULL,
    label TEXT NOT NULL,
    value TEXT NOT NULL,
    key TEXT NOT NULL,
    is_primary INTEGER NOT NULL,
    valid INTEGER NOT NULL,
    from_id INTEGER,
    PRIMARY KEY (owner_id, field, position)
) STRICT, WITHOUT ROWID;
INSERT INTO entry_by_owner
    SELECT owner_id, field, row_number() OVER (PARTITION BY owner_id, field ORDER BY position, id) - 1, type, label,
        value, key, is_primary, valid, from_id FROM entry ORDER BY owner_id, field, position, id;
DROP TABLE entry;
ALTER TABLE entry_by_owner RENAME TO entry;
CREATE INDEX entry_key ON entry(key, field, owner_id);

DROP TABLE search_names;
DROP TABLE search_words;
ALTER TABLE search_doc RENAME TO search_doc_before;
CREATE TABLE search_doc (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    names TEXT NOT NULL,
    more TEXT NOT NULL
) STRICT;
INSERT INTO search_doc SELECT id, kind, names,
    CASE WHEN words = names THEN '' ELSE substr(words, length(names) + 2) END
    FROM search_doc_before ORDER BY id;
DROP TABLE search_doc_before;
CREATE VIEW search_text AS SELECT id, names, names || ' ' || more AS words FROM search_doc;
CREATE VIRTUAL TABLE search_names USING fts5(names, content='search_doc', content_rowid='id',
    tokenize='trigram case_sensitive 1', detail=none, columnsize=0);
CREATE VIRTUAL TABLE search_words USING fts5(words, content='search_text', content_rowid='id',
    tokenize="unicode61 remove_diacritics 0", detail=none, prefix='1 2 3 4 5', columnsize=0);
INSERT INTO search_names(search_names) VALUES('rebuild');
INSERT INTO search_words(search_words) VALUES('rebuild');
