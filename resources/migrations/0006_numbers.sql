-- The number format of the office: which marks stand between thousands and before decimals.
ALTER TABLE office ADD COLUMN numbers TEXT;
UPDATE office SET numbers = 'language';
