-- email: trimmed and in lower case. marketing_consent_at: when they asked for news. wish: the reward they are saving for.
ALTER TABLE members
  ADD COLUMN email text,
  ADD COLUMN marketing_consent_at timestamptz,
  ADD COLUMN wish text;
CREATE UNIQUE INDEX members_by_email ON members (program, email);

-- return_id: the return that took a line, and that an entry is about.
ALTER TABLE order_lines ADD COLUMN return_id text;
ALTER TABLE entries ADD COLUMN return_id text;
CREATE INDEX entries_by_return ON entries (member, return_id) WHERE return_id IS NOT NULL;

-- With the points, so that a running balance is read from the index alone.
DROP INDEX entries_by_member;
CREATE INDEX entries_by_member ON entries (member, id DESC) INCLUDE (points);

-- A guest's order whose points wait for whoever joins with its address.
CREATE TABLE order_claims (
  program text NOT NULL,
  order_number text NOT NULL,
  email text NOT NULL,
  expires_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  PRIMARY KEY (program, order_number),
  FOREIGN KEY (program, order_number) REFERENCES orders
);

-- What proves who placed an order: one token for every time the shop sent it, kept only as a hash.
CREATE TABLE claim_tokens (
  token_hash text PRIMARY KEY,
  program text NOT NULL,
  order_number text NOT NULL,
  FOREIGN KEY (program, order_number) REFERENCES order_claims
);

CREATE TABLE claim_attempts (
  program text NOT NULL,
  order_number text NOT NULL,
  key text NOT NULL,
  payload_hash text NOT NULL,
  answer text NOT NULL CHECK (answer IN ('sent', 'email_differs')),
  at timestamptz NOT NULL,
  PRIMARY KEY (program, order_number, key),
  FOREIGN KEY (program, order_number) REFERENCES order_claims
);

-- Stands in for the shoppers' mailboxes, which is why the links' tokens can be read here and nowhere else.
CREATE TABLE mails (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  program text NOT NULL,
  recipient text NOT NULL,
  at timestamptz NOT NULL,
  subject text NOT NULL,
  body text NOT NULL,
  token text NOT NULL
);
CREATE INDEX mails_by_program ON mails (program, id DESC);

-- What following an e-mail's link confirms: a member's newsletter rule, or that a guest's order is theirs.
CREATE TABLE confirmations (
  token_hash text PRIMARY KEY,
  program text NOT NULL,
  purpose text NOT NULL CHECK (purpose IN ('newsletter', 'claim')),
  member text REFERENCES members,
  rule text,
  order_number text,
  marketing boolean NOT NULL DEFAULT false,
  expires_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  FOREIGN KEY (program, order_number) REFERENCES order_claims,
  CHECK (purpose <> 'newsletter' OR (member IS NOT NULL AND rule IS NOT NULL)),
  CHECK (purpose <> 'claim' OR order_number IS NOT NULL)
);
CREATE INDEX confirmations_by_order ON confirmations (program, order_number);
