-- A deal's customer: its account, or its contact if it has none. Kept by the rules of deals; no reference, because it
-- leads to either kind.

ALTER TABLE deal ADD COLUMN customer_id INTEGER;
UPDATE deal SET customer_id = coalesce(account_id, contact_id);
