-- A reward with variants has a row for each of them beside its own; '' stands for the reward as a whole.
ALTER TABLE reward_stock
  ADD COLUMN variant text NOT NULL DEFAULT '',
  DROP CONSTRAINT reward_stock_pkey,
  ADD PRIMARY KEY (program, reward, variant);

-- held_until: taken for a cart; unless an order has used it by then, it is given back. event: when what it is for takes place.
ALTER TABLE vouchers
  ADD COLUMN variant text,
  ADD COLUMN held_until timestamptz,
  ADD COLUMN event jsonb;
CREATE INDEX vouchers_on_hold ON vouchers (held_until) WHERE state = 'issued' AND held_until IS NOT NULL;
CREATE INDEX vouchers_by_order ON vouchers (member, used_in) WHERE used_in IS NOT NULL;
