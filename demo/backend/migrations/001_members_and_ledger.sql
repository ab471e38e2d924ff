CREATE TABLE members (
  id text PRIMARY KEY,
  program text NOT NULL,
  customer text NOT NULL,
  name text,
  state text NOT NULL CHECK (state IN ('candidate', 'enrolled', 'blocked')),
  referral_code text NOT NULL,
  referred_by text,
  joined_at timestamptz,
  UNIQUE (program, customer),
  UNIQUE (program, referral_code)
);

-- What the member's entries add up to. Written only in the transaction that appends an entry, under this row's lock.
CREATE TABLE accounts (
  member text PRIMARY KEY REFERENCES members,
  available bigint NOT NULL DEFAULT 0 CHECK (available >= 0),
  owed bigint NOT NULL DEFAULT 0 CHECK (owed >= 0),
  pending bigint NOT NULL DEFAULT 0 CHECK (pending >= 0),
  CHECK (available = 0 OR owed = 0)
);

-- points: change to available minus owed. pending: change to what waits for a return window to pass.
CREATE TABLE entries (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  member text NOT NULL REFERENCES members,
  at timestamptz NOT NULL,
  kind text NOT NULL CHECK (
    kind IN ('earned', 'approved', 'redeemed', 'undone', 'returned', 'expired', 'adjusted', 'tier', 'other')
  ),
  points bigint NOT NULL,
  pending bigint NOT NULL,
  order_number text,
  rule text,
  reward text,
  tier text,
  voucher text
);
CREATE INDEX entries_by_member ON entries (member, id DESC);

-- Available points by the day they expire; `remaining` sums to the account's available points.
CREATE TABLE batches (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  member text NOT NULL REFERENCES members,
  entry bigint NOT NULL REFERENCES entries,
  order_number text,
  remaining bigint NOT NULL CHECK (remaining >= 0),
  expires_at timestamptz NOT NULL
);
CREATE INDEX live_batches ON batches (member, expires_at, id) WHERE remaining > 0;

-- Which batches an entry took its points from, so that undoing it can put them back there.
CREATE TABLE batch_draws (
  entry bigint NOT NULL REFERENCES entries,
  batch bigint NOT NULL REFERENCES batches,
  points bigint NOT NULL CHECK (points > 0),
  PRIMARY KEY (entry, batch)
);

-- What counts toward tiers, in the currency it was paid in. A return appends a negative row dated as its order.
CREATE TABLE spend (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  member text NOT NULL REFERENCES members,
  currency text NOT NULL,
  minor bigint NOT NULL,
  order_number text NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX spend_by_member ON spend (member, at);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP;
END
$$;

CREATE TRIGGER entries_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON entries
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER batch_draws_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON batch_draws
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER spend_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON spend
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
