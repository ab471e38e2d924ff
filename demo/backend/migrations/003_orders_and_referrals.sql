-- member: absent for a guest. earns: whether the shopper was enrolled when ordering.
CREATE TABLE orders (
  program text NOT NULL,
  number text NOT NULL,
  member text REFERENCES members,
  earns boolean NOT NULL,
  currency text NOT NULL,
  total bigint NOT NULL CHECK (total >= 0),
  placed_at timestamptz NOT NULL,
  clears_at timestamptz NOT NULL,
  approved_at timestamptz,
  PRIMARY KEY (program, number)
);
CREATE INDEX orders_by_member ON orders (member, placed_at DESC);
CREATE INDEX orders_to_approve ON orders (program, clears_at) WHERE approved_at IS NULL;

-- paid and points: the line's share of the order's total after discounts, and of the points it earns.
CREATE TABLE order_lines (
  program text NOT NULL,
  order_number text NOT NULL,
  id text NOT NULL,
  position integer NOT NULL,
  title text NOT NULL,
  quantity integer NOT NULL CHECK (quantity > 0),
  amount bigint NOT NULL CHECK (amount >= 0),
  paid bigint NOT NULL CHECK (paid >= 0),
  points bigint NOT NULL CHECK (points >= 0),
  returned boolean NOT NULL DEFAULT false,
  PRIMARY KEY (program, order_number, id),
  FOREIGN KEY (program, order_number) REFERENCES orders
);

CREATE TABLE order_returns (
  program text NOT NULL,
  order_number text NOT NULL,
  id text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (program, order_number, id),
  FOREIGN KEY (program, order_number) REFERENCES orders
);

-- void: the friend's first order came back whole before it counted.
CREATE TABLE referrals (
  friend text PRIMARY KEY REFERENCES members,
  advocate text NOT NULL REFERENCES members,
  state text NOT NULL CHECK (state IN ('pending', 'completed', 'void')),
  first_order text,
  claimed_at timestamptz NOT NULL
);
CREATE INDEX referrals_by_advocate ON referrals (advocate, state);
