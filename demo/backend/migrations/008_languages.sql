-- locale: the language tag in which they shop, as far as the shop has said.
ALTER TABLE members ADD COLUMN locale text;
