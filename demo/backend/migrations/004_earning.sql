-- What members did for rules other than purchases, one row each time. state: what it waits for or, once settled, how it ended.
-- due_at: a delay is credited then, a confirmation lapses. entry: the one that announced its points.
CREATE TABLE completions (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  member text NOT NULL REFERENCES members,
  rule text NOT NULL,
  at timestamptz NOT NULL,
  state text NOT NULL CHECK (state IN ('confirmation', 'approval', 'delay', 'credited', 'refused')),
  due_at timestamptz,
  entry bigint NOT NULL UNIQUE REFERENCES entries,
  CHECK (due_at IS NOT NULL OR state NOT IN ('confirmation', 'delay'))
);
CREATE INDEX completions_by_member ON completions (member, rule, at);
CREATE INDEX completions_due ON completions (due_at) WHERE state IN ('confirmation', 'delay');

INSERT INTO completions (member, rule, at, state, entry)
SELECT member, rule, at, 'credited', id FROM entries WHERE kind = 'earned' AND rule IS NOT NULL ORDER BY id;

CREATE TABLE birthdays (
  member text PRIMARY KEY REFERENCES members,
  month integer NOT NULL CHECK (month BETWEEN 1 AND 12),
  day integer NOT NULL CHECK (day BETWEEN 1 AND 31),
  year integer,
  told_at timestamptz NOT NULL
);

-- Rules done and birthdays told have no voucher.
ALTER TABLE write_keys ALTER COLUMN voucher DROP NOT NULL;
ALTER TABLE write_keys DROP CONSTRAINT write_keys_operation_check;
ALTER TABLE write_keys ADD CONSTRAINT write_keys_operation_check CHECK (
  operation IN ('redeem', 'undo', 'complete', 'birthday')
);
