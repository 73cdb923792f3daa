-- What the backups of the office may take together, in GB; empty: as the program thinks fit.
ALTER TABLE office ADD COLUMN backup_space INTEGER;
