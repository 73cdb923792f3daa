-- What was merged into a record and what came back from it is found by that record, for its timeline (X1, MG9).
CREATE INDEX history_merges ON history(coalesce(new, old)) WHERE field = 'mergedInto';
