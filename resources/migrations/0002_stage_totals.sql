-- The kept sums belong to the stages of any kind, not to deals alone.
ALTER TABLE deal_total RENAME TO stage_total;
