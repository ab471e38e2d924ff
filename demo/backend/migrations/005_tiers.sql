-- The tier each member holds, as of its last change; absent while they are where everyone starts. Written under the
-- account's lock. tier: absent below the lowest. invited: held whatever the measure says. grace_until: the measure fell
-- below what keeps the tier, which goes by then unless it recovers.
CREATE TABLE member_tiers (
  member text PRIMARY KEY REFERENCES members,
  tier text,
  since timestamptz NOT NULL,
  previous text,
  invited boolean NOT NULL DEFAULT false,
  grace_until timestamptz
);

INSERT INTO member_tiers (member, tier, since, previous)
SELECT DISTINCT ON (member) member, tier, at, lag(tier) OVER (PARTITION BY member ORDER BY id)
FROM entries WHERE kind = 'tier' ORDER BY member, id DESC;

-- When it was noted: a return is dated as its order, but lowers what counts only from then on.
ALTER TABLE spend ADD COLUMN noted_at timestamptz;
