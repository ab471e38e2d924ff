import {
  currency,
  day,
  decimals,
  flag,
  id,
  integer,
  list,
  month,
  natural,
  opaque,
  percent,
  positive,
  range,
  record,
  string,
  time,
  url,
  type Flaw,
} from './schema-parts.js';

/** What each of them takes. */
const TAKES = new Map<unknown, string>([
  [list, 'a list'],
  [record, 'an object'],
  [string, 'a text'],
  [id, 'a text of 1 to 255 characters'],
  [opaque, 'a text of 1 to 2048 characters'],
  [flag, 'true or false'],
  [url, 'an http(s) address or a path'],
  [currency, 'a currency code'],
  [time, 'a time with an offset'],
  [integer, 'an integer'],
  [natural, 'an integer of 0 or more'],
  [positive, 'an integer of 1 or more'],
  [percent, 'an integer from 1 to 100'],
  [decimals, 'an integer from 0 to 4'],
  [month, 'an integer from 1 to 12'],
  [day, 'an integer from 1 to 31'],
  [range, 'a range of whole steps'],
]);

/** "member.points.owed should be an integer of 0 or more." What was found is not quoted: it can be private. */
export function wordsOf({ path, by, found }: Flaw): string {
  const should = typeof by === 'function' ? TAKES.get(by) : by.join(' or ');
  return `${path.join('.') || 'the answer'} ${found === undefined ? 'is missing' : `should be ${should ?? 'another'}`}.`;
}
