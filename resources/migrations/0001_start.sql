-- The first shape of an office file. Every visible kind has a column `gate`: empty = in the recycle bin or absorbed,
-- negative = private to its creator, else the responsible employee (0 = nobody).

CREATE TABLE state (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    rev INTEGER NOT NULL,
    next_txn INTEGER NOT NULL,
    next_id INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    replica INTEGER NOT NULL,
    file_id TEXT NOT NULL,
    demo INTEGER NOT NULL DEFAULT 0,
    sort_version TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO state(one, rev, next_txn, next_id, last_at, replica, file_id)
    VALUES (1, 0, 1, 1, 0, 0, lower(hex(randomblob(16))));

-- The copies of this file that were ever opened for writing; each numbers its records in a range of its own.
CREATE TABLE file_copy (
    replica INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    since INTEGER NOT NULL,
    opening INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TABLE number_sequence (
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (kind, year)
) STRICT, WITHOUT ROWID;

-- One row per transaction, one row per changed field.
CREATE TABLE txn (
    id INTEGER PRIMARY KEY,
    rev INTEGER NOT NULL,
    at INTEGER NOT NULL,
    actor INTEGER,
    action TEXT NOT NULL,
    undo_of INTEGER,
    undone_by INTEGER,
    first_row INTEGER,
    last_row INTEGER,
    first_id INTEGER,
    last_id INTEGER
) STRICT;
CREATE INDEX txn_actor ON txn(actor, id);

CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    txn INTEGER NOT NULL,
    kind TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    old ANY,
    new ANY
) STRICT;
CREATE INDEX history_record ON history(record_id, id);
CREATE INDEX history_tracked ON history(field, id, record_id, old)
    WHERE field IN ('stage', 'amount', 'amount.currency', 'probability', 'expectedClose', 'closed', 'responsible', 'pipeline', 'bin');

-- Who else may see a record: observers, those with a share, its creator; employee 0 = everybody.
CREATE TABLE share (
    employee_id INTEGER NOT NULL,
    record_id INTEGER NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (employee_id, record_id, why)
) STRICT, WITHOUT ROWID;
CREATE INDEX share_record ON share(record_id);

-- Fields that hold several records: tags, observers, shares; and what notes and files are bound to ('records').
CREATE TABLE link (
    owner_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    target_id INTEGER NOT NULL,
    percent INTEGER,
    position INTEGER NOT NULL,
    from_id INTEGER,
    PRIMARY KEY (owner_id, field, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_target ON link(target_id, field, owner_id);

-- List fields: e-mails, phones, messengers, web and postal addresses.
CREATE TABLE entry (
    id INTEGER PRIMARY KEY,
    owner_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    position INTEGER NOT NULL,
    type TEXT NOT NULL,
    label TEXT NOT NULL,
    value TEXT NOT NULL,
    key TEXT NOT NULL,
    is_primary INTEGER NOT NULL,
    valid INTEGER NOT NULL,
    from_id INTEGER
) STRICT;
CREATE INDEX entry_owner ON entry(owner_id, field, position);
CREATE INDEX entry_key ON entry(key, field, owner_id);

-- What a merge changed, so that it can be taken back at any time (X1).
CREATE TABLE moved_link (
    kind TEXT NOT NULL,
    id INTEGER NOT NULL,
    field TEXT NOT NULL,
    home INTEGER NOT NULL,
    PRIMARY KEY (id, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE merged_field (
    record_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    home ANY,
    PRIMARY KEY (record_id, field)
) STRICT, WITHOUT ROWID;

-- The ids that records had in the systems they were imported from.
CREATE TABLE external_id (
    source TEXT NOT NULL,
    external TEXT NOT NULL,
    kind TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    PRIMARY KEY (source, kind, external)
) STRICT, WITHOUT ROWID;
CREATE INDEX external_id_record ON external_id(record_id);

-- The bytes of files, once per content, and which file had which content when.
CREATE TABLE content (
    sha256 TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
CREATE TABLE file_version (
    file_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    sha256 TEXT NOT NULL REFERENCES content(sha256),
    at INTEGER NOT NULL,
    by_id INTEGER,
    PRIMARY KEY (file_id, version)
) STRICT, WITHOUT ROWID;

-- The look of pages: columns, widths, folded columns. Has no history.
CREATE TABLE ui_state (
    employee_id INTEGER NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (employee_id, key)
) STRICT, WITHOUT ROWID;

-- Folded text of every record that search finds.
CREATE TABLE search_doc (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    names TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search_names USING fts5(names, content='search_doc', content_rowid='id',
    tokenize='trigram case_sensitive 1', detail=none);
CREATE VIRTUAL TABLE search_words USING fts5(words, content='search_doc', content_rowid='id',
    tokenize="unicode61 remove_diacritics 0", detail=none, prefix='1 2 3 4 5');

-- Count and sums per stage, kept with every change of a deal. Private deals are never in it.
CREATE TABLE deal_total (
    pipeline_id INTEGER NOT NULL,
    stage_id INTEGER NOT NULL,
    currency TEXT NOT NULL,
    gate INTEGER NOT NULL,
    n INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    base INTEGER NOT NULL,
    weighted INTEGER NOT NULL,
    without_rate INTEGER NOT NULL,
    PRIMARY KEY (pipeline_id, stage_id, currency, gate)
) STRICT, WITHOUT ROWID;

-- How many records each gate holds, kept with every change. Private records are never in it.
CREATE TABLE kind_total (
    kind TEXT NOT NULL,
    gate INTEGER NOT NULL,
    archived INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (kind, gate, archived)
) STRICT, WITHOUT ROWID;

-- The kinds. Beside a title stand its folded form and its sort key in the office's language.

CREATE TABLE currency (
    id INTEGER PRIMARY KEY,
    comment TEXT,
    created INTEGER,
    created_by_id INTEGER REFERENCES employee(id),
    changed INTEGER,
    changed_by_id INTEGER REFERENCES employee(id),
    name TEXT,
    name_en TEXT,
    name_vi TEXT,
    name_de TEXT,
    name_pl TEXT,
    name_fa TEXT,
    retired INTEGER,
    code TEXT,
    name_fold TEXT,
    name_sort BLOB,
    bin INTEGER,
    merged_into INTEGER,
    gate INTEGER GENERATED ALWAYS AS (CASE WHEN bin IS NOT NULL OR merged_into IS NOT NULL THEN NULL ELSE 0 END) STORED
) STRICT;
CREATE INDEX currency_name ON currency(name_sort, id, gate);
CREATE INDEX currency_name_fold ON currency(name_fold);
CREATE INDEX currency_bin ON currency(bin) WHERE bin IS NOT NULL;

CREATE TABLE office (
    id INTEGER PRIMARY KEY,
    comment TEXT,
    created INTEGER,
    created_by_id INTEGER REFERENCES employee(id),
    changed INTEGER,
    changed_by_id INTEGER REFERENCES employee(id),
    name TEXT,
    country TEXT,
    language TEXT,
    currency_id INTEGER REFERENCES currency(id),
    zone TEXT,
    calendar TEXT,
    first_day_of_week INTEGER,
    weekend TEXT,
    working_hours TEXT,
    fiscal_year_start TEXT,
    backup_folder TEXT,
    name_fold TEXT,
    name_sort BLOB,
    bin INTEGER,
    merged_into INTEGER,
    gate INTEGER GENERATED ALWAYS AS (CASE WHEN bin IS NOT NULL OR merged_into IS NOT NULL THEN NULL ELSE 0 END) STORED
) STRICT;
CREATE INDEX office_name ON office(name_sort, id, gate);
CREATE INDEX office_name_fold ON office(name_fold);
CREATE INDEX office_bin ON office(bin) WHERE bin IS NOT NULL;

CREATE TABLE department (
    id INTEGER PRIMARY KEY,
    comment TEXT,
    created INTEGER,
    created_by_id INTEGER REFERENCES employee(id),
    changed INTEGER,
    changed_by_id INTEGER REFERENCES employee(id),
    name TEXT,
    name_en TEXT,
    name_vi TEXT,
    name_de TEXT,
    name_pl TEXT,
    name_fa TEXT,
    retired INTEGER,
    parent_id INTEGER REFERENCES department(id),
    head_id INTEGER REFERENCES employee(id),
    name_fold TEXT,
    name_sort BLOB,
    bin INTEGER,
    merged_into INTEGER,
    gate INTEGER GENERATED ALWAYS AS (CASE WHEN bin IS NOT NULL OR merged_into IS NOT NULL THEN NULL ELSE 0 END) STORED
) STRICT;
CREATE INDEX department_name ON department(name_sort, id, gate);
CREATE INDEX department_name_fold ON department(name_fold);
CREATE INDEX department_bin ON department(bin) WHERE bin IS NOT NULL;

CREATE TABLE team (
    id INTEGER PRIMARY KEY,
    comment TEXT,
    created INTEGER,
    created_by_id INTEGER REFERENCES employee(id),
    changed INTEGER,
    changed_by_id INTEGER REFERENCES employee(id),
    name TEXT,
    name_en TEXT,
    name_vi TEXT,
    name_de TEXT,
    name_pl TEXT,
    name_fa TEXT,
    retired INTEGER,
    leader_id INTEGER REFERENCES employee(id),
    name_fold TEXT,
    name_sort BLOB,
    bin INTEGER,
    merged_into INTEGER,
    gate INTEGER GENERATED ALWAYS AS (CASE WHEN bin IS NOT NULL OR merged_into IS NOT NULL THEN NULL ELSE 0 END) STORED
) STRICT;
CREATE INDEX team_name ON team(name_sort, id, gate);
CREATE INDEX team_name_fold ON team(name_fold);
CREATE INDEX team_bin ON team(bin) WHERE bin IS NOT NULL;

CREATE TABLE employee (
    id INTEGER PRIMARY KEY,
    comment TEXT,
    created INTEGER,
    created_by_id INTEGER REFERENCES employee(id),
    changed INTEGER,
    changed_by_id INTEGER REFERENCES employee(id),
    name TEXT,
    login TEXT,
    department_id INTEGER REFERENCES department(id),
    type TEXT,
    language TEXT,
    calendar TEXT,
    native_digits INTEGER,
    sees TEXT,
    administrator INTEGER,
    active INTEGER,
    name_fold TEXT,
    name_sort BLOB,
    bin INTEGER,
    merged_into INTEGER,
    gate INTEGER GENERATED ALWAYS AS (CASE WHEN bin IS NOT NULL OR merged_into IS NOT NULL THEN NULL ELSE 0 END) STORED
) STRICT;
CREATE INDEX employee_name ON employee(name_sort, id, gate);
CREATE INDEX employee_name_fold ON employee(name_fold);
CREATE INDEX employee_bin ON employee(bin) WHERE bin IS NOT NULL;

CREATE TABLE field_definition (
    id INTEGER PRIMARY KEY,
    comment TEXT,
    created INTEGER,
    created_by_id INTEGER REFERENCES employee(id),
    changed INTEGER,
    changed_by_id INTEGER REFERENCES employee(id),
    name TEXT,
    name_en TEXT,
    name_vi TEXT,
    name_de TEXT,
    name_pl TEXT,
    name_fa TEXT,
    retired INTEGER,
    of TEXT,
    type TEXT,
    target TEXT,
    choices TEXT,
    mandatory INTEGER,
    holds_personal_data INTEGER,
    name_fold TEXT,
    name_sort BLOB,
    bin INTEGER,
    merged_into INTEGER,
    gate INTEGER GENERATED ALWAYS AS (CASE WHEN bin IS NOT NULL OR merged_into IS NOT NULL THEN NULL ELSE 0 END) STORED
) STRICT;
CREATE INDEX field_definition_name ON field_definition(name_sort, id, gate);
CREATE INDEX field_definition_name_fold ON field_definition(name_fold);
CREATE INDEX field_definition_bin ON field_definition(bin) WHERE bin IS NOT NULL;

CREATE TABLE saved_filter (
    id INTEGER PRIMARY KEY,
    comment TEXT,
    created INTEGER,
    created_by_id INTEGER REFERENCES employee(id),
    changed INTEGER,
    changed_by_id INTEGER REFERENCES employee(id),
    name TEXT,
    name_en TEXT,
    name_vi TEXT,
    name_de TEXT,
    name_pl TEXT,
    name_fa TEXT,
    retired INTEGER,
    of TEXT,
    filter TEXT,
    owner_id INTEGER REFERENCES employee(id),
    shared INTEGER,
    is_default INTEGER,
    name_fold TEXT,
    name_sort BLOB,
    bin INTEGER,
    merged_into INTEGER,
    gate INTEGER GENERATED ALWAYS AS (CASE WHEN bin IS NOT NULL OR merged_into IS NOT NULL THEN NULL WHEN coalesce(shared, 0) = 0 THEN -coalesce(owner_id, 0) ELSE 0 END) STORED
) STRICT;
CREATE INDEX saved_filter_name ON saved_filter(name_sort, id, gate);
CREATE INDEX saved_filter_name_fold ON saved_filter(name_fold);
CREATE INDEX saved_filter_bin ON saved_filter(bin) WHERE bin IS NOT NULL;

CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    comment TEXT,
    created INTEGER,
    created_by_id INTEGER REFERENCES employee(id),
    changed INTEGER,
    changed_by_id INTEGER REFERENCES employee(id),
    name TEXT,
    name_en TEXT,
    name_vi TEXT,
    name_de TEXT,
    name_pl TEXT,
    name_fa TEXT,
    retired INTEGER,
    colour TEXT,
    name_fold TEXT,
    name_sort BLOB,
    bin INTEGER,
    merged_into INTEGER,
    gate INTEGER GENERATED ALWAYS AS (CASE WHEN bin IS NOT NULL OR merged_into IS NOT NULL THEN NULL ELSE 0 END) STORED
) STRICT;
CREATE INDEX tag_name ON tag(name_sort, id, gate);
CREATE INDEX tag_name_fold ON tag(name_fold);
CREATE INDEX tag_bin ON tag(bin) WHERE bin IS NOT NULL;

CREATE TABLE exchange_rate (
    id INTEGER PRIMARY KEY,
    comment TEXT,
    created INTEGER,
    created_by_id INTEGER REFERENCES employee(id),
    changed INTEGER,
    changed_by_id INTEGER REFERENCES employee(id),
    name TEXT,
    currency_id INTEGER REFERENCES currency(id),
    valid_from TEXT,
    rate INTEGER,
    name_fold TEXT,
    name_sort BLOB,
    bin INTEGER,
    merged_into INTEGER,
    gate INTEGER GENERATED ALWAYS AS (CASE WHEN bin IS NOT NULL OR merged_into IS NOT NULL THEN NULL ELSE 0 END) STORED
) STRICT;
CREATE INDEX exchange_rate_name ON exchange_rate(name_sort, id, gate);
CREATE INDEX exchange_rate_name_fold ON exchange_rate(name_fold);
CREATE INDEX exchange_rate_bin ON exchange_rate(bin) WHERE bin IS NOT NULL;

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    comment TEXT,
    created INTEGER,
    created_by_id INTEGER REFERENCES employee(id),
    changed INTEGER,
    changed_by_id INTEGER REFERENCES employee(id),
    name TEXT,
    name_en TEXT,
    name_vi TEXT,
    name_de TEXT,
    name_pl TEXT,
    name_fa TEXT,
    retired INTEGER,
    name_fold TEXT,
    name_sort BLOB,
    bin INTEGER,
    merged_into INTEGER,
    gate INTEGER GENERATED ALWAYS AS (CASE WHEN bin IS NOT NULL OR merged_into IS NOT NULL THEN NULL ELSE 0 END) STORED
) STRICT;
CREATE INDEX source_name ON source(name_sort, id, gate);
CREATE INDEX source_name_fold ON source(name_fold);
CREATE INDEX source_bin ON source(bin) WHERE bin IS NOT NULL;

CREATE TABLE lost_reason (
    id INTEGER PRIMARY KEY,
    comment TEXT,
    created INTEGER,
    created_by_id INTEGER REFERENCES employee(id),
    changed INTEGER,
    changed_by_id INTEGER REFERENCES employee(id),
    name TEXT,
    name_en TEXT,
    name_vi TEXT,
    name_de TEXT,
    name_pl TEXT,
    name_fa TEXT,
    retired INTEGER,
    name_fold TEXT,
    name_sort BLOB,
    bin INTEGER,
    merged_into INTEGER,
    gate INTEGER GENERATED ALWAYS AS (CASE WHEN bin IS NOT NULL OR merged_into IS NOT NULL THEN NULL ELSE 0 END) STORED
) STRICT;
CREATE INDEX lost_reason_name ON lost_reason(name_sort, id, gate);
CREATE INDEX lost_reason_name_fold ON lost_reason(name_fold);
CREATE INDEX lost_reason_bin ON lost_reason(bin) WHERE bin IS NOT NULL;

CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    comment TEXT,
    created INTEGER,
    created_by_id INTEGER REFERENCES employee(id),
    changed INTEGER,
    changed_by_id INTEGER REFERENCES employee(id),
    name TEXT,
    name_en TEXT,
    name_vi TEXT,
    name_de TEXT,
    name_pl TEXT,
    name_fa TEXT,
    retired INTEGER,
    parent_id INTEGER REFERENCES project(id),
    archived INTEGER,
    name_fold TEXT,
    name_sort BLOB,
    bin INTEGER,
    merged_into INTEGER,
    gate INTEGER GENERATED ALWAYS AS (CASE WHEN bin IS NOT NULL OR merged_into IS NOT NULL THEN NULL ELSE 0 END) STORED
) STRICT;
CREATE INDEX project_name ON project(name_sort, id, gate);
CREATE INDEX project_name_fold ON project(name_fold);
CREATE INDEX project_bin ON project(bin) WHERE bin IS NOT NULL;

CREATE TABLE pipeline (
    id INTEGER PRIMARY KEY,
    comment TEXT,
    created INTEGER,
    created_by_id INTEGER REFERENCES employee(id),
    changed INTEGER,
    changed_by_id INTEGER REFERENCES employee(id),
    name TEXT,
    name_en TEXT,
    name_vi TEXT,
    name_de TEXT,
    name_pl TEXT,
    name_fa TEXT,
    retired INTEGER,
    of TEXT,
    position INTEGER,
    name_fold TEXT,
    name_sort BLOB,
    bin INTEGER,
    merged_into INTEGER,
    gate INTEGER GENERATED ALWAYS AS (CASE WHEN bin IS NOT NULL OR merged_into IS NOT NULL THEN NULL ELSE 0 END) STORED
) STRICT;
CREATE INDEX pipeline_name ON pipeline(name_sort, id, gate);
CREATE INDEX pipeline_name_fold ON pipeline(name_fold);
CREATE INDEX pipeline_bin ON pipeline(bin) WHERE bin IS NOT NULL;

CREATE TABLE stage (
    id INTEGER PRIMARY KEY,
    comment TEXT,
    created INTEGER,
    created_by_id INTEGER REFERENCES employee(id),
    changed INTEGER,
    changed_by_id INTEGER REFERENCES employee(id),
    name TEXT,
    name_en TEXT,
    name_vi TEXT,
    name_de TEXT,
    name_pl TEXT,
    name_fa TEXT,
    retired INTEGER,
    pipeline_id INTEGER REFERENCES pipeline(id),
    position INTEGER,
    colour TEXT,
    type TEXT,
    probability INTEGER,
    stale_days INTEGER,
    required_fields TEXT,
    name_fold TEXT,
    name_sort BLOB,
    bin INTEGER,
    merged_into INTEGER,
    gate INTEGER GENERATED ALWAYS AS (CASE WHEN bin IS NOT NULL OR merged_into IS NOT NULL THEN NULL ELSE 0 END) STORED
) STRICT;
CREATE INDEX stage_name ON stage(name_sort, id, gate);
CREATE INDEX stage_name_fold ON stage(name_fold);
CREATE INDEX stage_bin ON stage(bin) WHERE bin IS NOT NULL;

CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    comment TEXT,
    created INTEGER,
    created_by_id INTEGER REFERENCES employee(id),
    changed INTEGER,
    changed_by_id INTEGER REFERENCES employee(id),
    street TEXT,
    city TEXT,
    postal_code TEXT,
    country TEXT,
    responsible_id INTEGER REFERENCES employee(id),
    project_id INTEGER REFERENCES project(id),
    global INTEGER,
    private INTEGER,
    archived INTEGER,
    name TEXT,
    type TEXT,
    first_name TEXT,
    last_name TEXT,
    registration_number TEXT,
    tax_number TEXT,
    industry TEXT,
    key_account INTEGER,
    parent_id INTEGER REFERENCES account(id),
    team_id INTEGER REFERENCES team(id),
    service_expiry TEXT,
    name_fold TEXT,
    name_sort BLOB,
    bin INTEGER,
    merged_into INTEGER,
    gate INTEGER GENERATED ALWAYS AS (CASE WHEN bin IS NOT NULL OR merged_into IS NOT NULL THEN NULL WHEN private = 1 THEN -created_by_id ELSE coalesce(responsible_id, 0) END) STORED
) STRICT;
CREATE INDEX account_name ON account(name_sort, id, gate);
CREATE INDEX account_name_fold ON account(name_fold);
CREATE INDEX account_responsible ON account(responsible_id, id, gate);
CREATE INDEX account_project ON account(project_id, id, gate) WHERE project_id IS NOT NULL;
CREATE INDEX account_parent ON account(parent_id, id, gate) WHERE parent_id IS NOT NULL;
CREATE INDEX account_bin ON account(bin) WHERE bin IS NOT NULL;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    comment TEXT,
    created INTEGER,
    created_by_id INTEGER REFERENCES employee(id),
    changed INTEGER,
    changed_by_id INTEGER REFERENCES employee(id),
    street TEXT,
    city TEXT,
    postal_code TEXT,
    country TEXT,
    responsible_id INTEGER REFERENCES employee(id),
    project_id INTEGER REFERENCES project(id),
    global INTEGER,
    private INTEGER,
    archived INTEGER,
    name TEXT,
    first_name TEXT,
    last_name TEXT,
    type TEXT,
    account_id INTEGER REFERENCES account(id),
    position TEXT,
    birthday TEXT,
    language TEXT,
    name_fold TEXT,
    name_sort BLOB,
    bin INTEGER,
    merged_into INTEGER,
    gate INTEGER GENERATED ALWAYS AS (CASE WHEN bin IS NOT NULL OR merged_into IS NOT NULL THEN NULL WHEN private = 1 THEN -created_by_id ELSE coalesce(responsible_id, 0) END) STORED
) STRICT;
CREATE INDEX contact_name ON contact(name_sort, id, gate);
CREATE INDEX contact_name_fold ON contact(name_fold);
CREATE INDEX contact_responsible ON contact(responsible_id, id, gate);
CREATE INDEX contact_project ON contact(project_id, id, gate) WHERE project_id IS NOT NULL;
CREATE INDEX contact_account ON contact(account_id, id, gate);
CREATE INDEX contact_bin ON contact(bin) WHERE bin IS NOT NULL;

CREATE TABLE deal (
    id INTEGER PRIMARY KEY,
    comment TEXT,
    created INTEGER,
    created_by_id INTEGER REFERENCES employee(id),
    changed INTEGER,
    changed_by_id INTEGER REFERENCES employee(id),
    title TEXT,
    number TEXT,
    account_id INTEGER REFERENCES account(id),
    contact_id INTEGER REFERENCES contact(id),
    pipeline_id INTEGER REFERENCES pipeline(id),
    stage_id INTEGER REFERENCES stage(id),
    amount INTEGER,
    amount_cur TEXT,
    amount_base INTEGER,
    probability INTEGER,
    probability_by_hand INTEGER,
    expected_close TEXT,
    stage_since INTEGER,
    closed TEXT,
    lost_reason_id INTEGER REFERENCES lost_reason(id),
    lost_comment TEXT,
    responsible_id INTEGER REFERENCES employee(id),
    team_id INTEGER REFERENCES team(id),
    source_id INTEGER REFERENCES source(id),
    project_id INTEGER REFERENCES project(id),
    open_to_all INTEGER,
    private INTEGER,
    locked INTEGER,
    title_fold TEXT,
    title_sort BLOB,
    bin INTEGER,
    merged_into INTEGER,
    gate INTEGER GENERATED ALWAYS AS (CASE WHEN bin IS NOT NULL OR merged_into IS NOT NULL THEN NULL WHEN private = 1 THEN -created_by_id ELSE coalesce(responsible_id, 0) END) STORED
) STRICT;
CREATE INDEX deal_title ON deal(title_sort, id, gate);
CREATE INDEX deal_title_fold ON deal(title_fold);
CREATE INDEX deal_account ON deal(account_id, id, gate);
CREATE INDEX deal_contact ON deal(contact_id, id, gate);
CREATE INDEX deal_responsible ON deal(responsible_id, id, gate);
CREATE INDEX deal_project ON deal(project_id, id, gate) WHERE project_id IS NOT NULL;
CREATE INDEX deal_bin ON deal(bin) WHERE bin IS NOT NULL;

CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    comment TEXT,
    created INTEGER,
    created_by_id INTEGER REFERENCES employee(id),
    changed INTEGER,
    changed_by_id INTEGER REFERENCES employee(id),
    name TEXT,
    text TEXT,
    name_fold TEXT,
    name_sort BLOB,
    bin INTEGER,
    merged_into INTEGER,
    gate INTEGER GENERATED ALWAYS AS (CASE WHEN bin IS NOT NULL OR merged_into IS NOT NULL THEN NULL ELSE 0 END) STORED
) STRICT;
CREATE INDEX note_name ON note(name_sort, id, gate);
CREATE INDEX note_name_fold ON note(name_fold);
CREATE INDEX note_bin ON note(bin) WHERE bin IS NOT NULL;

CREATE TABLE file (
    id INTEGER PRIMARY KEY,
    comment TEXT,
    created INTEGER,
    created_by_id INTEGER REFERENCES employee(id),
    changed INTEGER,
    changed_by_id INTEGER REFERENCES employee(id),
    name TEXT,
    size INTEGER,
    sha256 TEXT,
    version INTEGER,
    name_fold TEXT,
    name_sort BLOB,
    bin INTEGER,
    merged_into INTEGER,
    gate INTEGER GENERATED ALWAYS AS (CASE WHEN bin IS NOT NULL OR merged_into IS NOT NULL THEN NULL ELSE 0 END) STORED
) STRICT;
CREATE INDEX file_name ON file(name_sort, id, gate);
CREATE INDEX file_name_fold ON file(name_fold);
CREATE INDEX file_bin ON file(bin) WHERE bin IS NOT NULL;

CREATE INDEX deal_number ON deal(number);
CREATE INDEX deal_stage ON deal(stage_id, id, gate);
CREATE INDEX deal_board ON deal(stage_id, amount_cur, gate, amount, amount_base, probability);
CREATE INDEX deal_amount ON deal(amount_base, id, gate);
CREATE INDEX deal_stage_amount ON deal(stage_id, amount_base, id, gate);
CREATE INDEX deal_expected_close ON deal(expected_close, id, gate);
CREATE INDEX deal_closed ON deal(stage_id, closed, id, gate) WHERE closed IS NOT NULL;
CREATE INDEX deal_private ON deal(created_by_id) WHERE private = 1;
CREATE INDEX account_private ON account(created_by_id) WHERE private = 1;
CREATE INDEX contact_private ON contact(created_by_id) WHERE private = 1;
CREATE INDEX stage_pipeline ON stage(pipeline_id, position);
