-- What the backups of the office may take together, in GB.
ALTER TABLE office ADD COLUMN backup_space INTEGER;
UPDATE office SET backup_space = 20;
