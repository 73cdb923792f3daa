-- Leads, what duplicates are found by, consent, and what a merge changed.

CREATE TABLE disqualify_reason (
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
CREATE INDEX disqualify_reason_name ON disqualify_reason(name_sort, id, gate);
CREATE INDEX disqualify_reason_name_fold ON disqualify_reason(name_fold);
CREATE INDEX disqualify_reason_bin ON disqualify_reason(bin) WHERE bin IS NOT NULL;

CREATE TABLE lead (
    id INTEGER PRIMARY KEY,
    comment TEXT,
    created INTEGER,
    created_by_id INTEGER REFERENCES employee(id),
    changed INTEGER,
    changed_by_id INTEGER REFERENCES employee(id),
    title TEXT,
    number TEXT,
    first_name TEXT,
    last_name TEXT,
    company TEXT,
    position TEXT,
    street TEXT,
    city TEXT,
    postal_code TEXT,
    country TEXT,
    pipeline_id INTEGER REFERENCES pipeline(id),
    status_id INTEGER REFERENCES stage(id),
    amount INTEGER,
    amount_cur TEXT,
    amount_base INTEGER,
    priority TEXT,
    source_id INTEGER REFERENCES source(id),
    account_id INTEGER REFERENCES account(id),
    contact_id INTEGER REFERENCES contact(id),
    status_since INTEGER,
    closed TEXT,
    disqualify_reason_id INTEGER REFERENCES disqualify_reason(id),
    disqualify_comment TEXT,
    responsible_id INTEGER REFERENCES employee(id),
    team_id INTEGER REFERENCES team(id),
    project_id INTEGER REFERENCES project(id),
    registration_number TEXT,
    tax_number TEXT,
    open_to_all INTEGER,
    private INTEGER,
    archived INTEGER,
    title_fold TEXT,
    title_sort BLOB,
    bin INTEGER,
    merged_into INTEGER,
    gate INTEGER GENERATED ALWAYS AS (CASE WHEN bin IS NOT NULL OR merged_into IS NOT NULL THEN NULL WHEN private = 1 THEN -created_by_id ELSE coalesce(responsible_id, 0) END) STORED
) STRICT;
CREATE INDEX lead_title ON lead(title_sort, id, gate);
CREATE INDEX lead_title_fold ON lead(title_fold);
CREATE INDEX lead_number ON lead(number);
CREATE INDEX lead_account ON lead(account_id, id, gate) WHERE account_id IS NOT NULL;
CREATE INDEX lead_contact ON lead(contact_id, id, gate) WHERE contact_id IS NOT NULL;
CREATE INDEX lead_responsible ON lead(responsible_id, id, gate);
CREATE INDEX lead_project ON lead(project_id, id, gate) WHERE project_id IS NOT NULL;
CREATE INDEX lead_status ON lead(status_id, id, gate);
CREATE INDEX lead_board ON lead(status_id, amount_cur, gate, amount, amount_base);
CREATE INDEX lead_closed ON lead(status_id, closed, id, gate) WHERE closed IS NOT NULL;
CREATE INDEX lead_private ON lead(created_by_id) WHERE private = 1;
CREATE INDEX lead_bin ON lead(bin) WHERE bin IS NOT NULL;

-- Past days of leads are found as those of deals are.
DROP INDEX history_tracked;
CREATE INDEX history_tracked ON history(field, id, record_id, old)
    WHERE field IN ('stage', 'status', 'amount', 'amount.currency', 'probability', 'expectedClose', 'closed',
        'responsible', 'pipeline', 'bin');

-- What an e-mail or phone may be used for, and who noted that when.
ALTER TABLE entry ADD COLUMN consent TEXT;
ALTER TABLE entry ADD COLUMN consent_since TEXT;
ALTER TABLE entry ADD COLUMN consent_source TEXT;
ALTER TABLE entry ADD COLUMN consent_by_id INTEGER;

-- What duplicates are found by beside e-mails and phones: a number made of the criterion and its normalised text, so
-- that no name stands here. Only of records that are in use.
CREATE TABLE match_key (
    key INTEGER NOT NULL,
    record_id INTEGER NOT NULL,
    PRIMARY KEY (key, record_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_different ON link(owner_id, target_id) WHERE field = 'notDuplicates';
ALTER TABLE state ADD COLUMN match_version INTEGER NOT NULL DEFAULT 0;

ALTER TABLE office ADD COLUMN match_phones INTEGER;
ALTER TABLE office ADD COLUMN match_names INTEGER;
ALTER TABLE office ADD COLUMN match_tax_numbers TEXT;
ALTER TABLE office ADD COLUMN match_registration_numbers TEXT;
ALTER TABLE office ADD COLUMN uses_leads INTEGER;
UPDATE office SET match_phones = 1, match_names = 0, match_tax_numbers = 'accounts',
    match_registration_numbers = 'off', uses_leads = 1;
ALTER TABLE team ADD COLUMN without_leads INTEGER;

-- What a merge changed (DESIGN 4). A link of several: the records that people linked to, where one stands for them now.
-- merged_field.home is JSON: what the record was given itself, and whose value it shows.
ALTER TABLE link ADD COLUMN home_ids TEXT;
CREATE INDEX moved_link_home ON moved_link(home);
CREATE INDEX lead_merged ON lead(merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX deal_merged ON deal(merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX account_merged ON account(merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX contact_merged ON contact(merged_into) WHERE merged_into IS NOT NULL;

-- Keyed hashes of addresses whose persons objected and are no longer in the file.
CREATE TABLE objection (
    hash BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;
ALTER TABLE state ADD COLUMN objection_key BLOB;
UPDATE state SET objection_key = randomblob(32);
