-- How many of a limited reward are given out; the limit itself stands in the program.
CREATE TABLE reward_stock (
  program text NOT NULL,
  reward text NOT NULL,
  taken bigint NOT NULL CHECK (taken >= 0),
  PRIMARY KEY (program, reward)
);

-- worth and minimum: minor units by currency; a voucher counts only in the currencies it names.
CREATE TABLE vouchers (
  id text PRIMARY KEY,
  serial bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  member text NOT NULL REFERENCES members,
  code text NOT NULL UNIQUE,
  source text NOT NULL CHECK (source IN ('redemption', 'referral')),
  reward text,
  kind text NOT NULL,
  state text NOT NULL CHECK (state IN ('issued', 'held', 'used', 'revoked')),
  points bigint NOT NULL CHECK (points >= 0),
  percent integer,
  worth jsonb,
  minimum jsonb,
  issued_at timestamptz NOT NULL,
  expires_at timestamptz,
  used_in text
);
CREATE INDEX vouchers_by_member ON vouchers (member, serial DESC);

-- One row a wish: a repeated key finds what the first one did.
CREATE TABLE write_keys (
  member text NOT NULL REFERENCES members,
  key text NOT NULL,
  operation text NOT NULL CHECK (operation IN ('redeem', 'undo')),
  payload_hash text NOT NULL,
  voucher text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (member, key)
);
