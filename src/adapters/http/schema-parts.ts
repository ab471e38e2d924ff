import * as v from 'valibot';
import { compact, type Compact } from '../reading.js';

const LONGEST_TEXT = 2000;

/**
 * An object of these fields, without any other. The entries have no prototype because valibot walks them with `in`: on
 * a page that adds to Object.prototype it would take the page's function for a schema.
 */
export function shape<Entries extends v.ObjectEntries>(entries: Entries) {
  const own: Entries = Object.assign(Object.create(null), entries);
  return v.pipe(
    v.object(own, 'an object'),
    v.transform((fields): Compact<v.InferOutput<v.ObjectSchema<Entries, undefined>>> => compact(fields)),
  );
}

/** May be missing or null; what is there must be right, because the shopper would be told something else without it. */
export function optional<Schema extends v.GenericSchema>(schema: Schema) {
  return v.pipe(
    v.nullish(schema),
    v.transform((value): v.InferOutput<Schema> | undefined => value ?? undefined),
  );
}

/** May be missing, and is left out when it makes no sense. */
export function adorning<Schema extends v.GenericSchema>(schema: Schema) {
  return v.fallback(optional(schema), undefined);
}

/** A list, without the rows that make no sense; nothing at all is an empty one. */
export function rows<Schema extends v.GenericSchema>(schema: Schema, most = Infinity) {
  return v.pipe(
    v.nullish(list, []),
    v.transform((items): v.InferOutput<Schema>[] => items.flatMap((item) => good(schema, item)).slice(0, most)),
  );
}

/** The same by id. */
export function rowsById<Schema extends v.GenericSchema>(schema: Schema) {
  return v.pipe(
    v.nullish(record, {}),
    v.transform((items): Record<string, v.InferOutput<Schema>> => {
      const entries = Object.entries(items);
      return Object.fromEntries(entries.flatMap(([id, item]) => good(schema, item).map((row) => [id, row])));
    }),
  );
}

function good<Schema extends v.GenericSchema>(schema: Schema, item: unknown): v.InferOutput<Schema>[] {
  const result = v.safeParse(schema, item);
  return result.success ? [result.output] : [];
}

/** One of the names this version knows. */
export function oneOf<const Name extends string>(names: readonly Name[]) {
  return v.picklist(names, names.join(' or '));
}

/** The same; any other name, or none, is `plain`. */
export function kind<const Name extends string>(names: readonly Name[], plain: Name) {
  return v.fallback(oneOf(names), plain);
}

function must<T>(be: string, test: (value: unknown) => value is T) {
  return v.custom<T>(test, be);
}

function matching(pattern: RegExp, be: string) {
  return must(be, (value): value is string => typeof value === 'string' && pattern.test(value));
}

function between(least: number, most: number, be: string) {
  return must(
    be,
    (value): value is number => Number.isSafeInteger(value) && least <= Number(value) && Number(value) <= most,
  );
}

const list = must('a list', (value): value is unknown[] => Array.isArray(value));
const record = must('an object', (value): value is object => typeof value === 'object' && value !== null);

export const text = v.pipe(
  must('a text', (value): value is string => typeof value === 'string'),
  v.transform((value) => value.slice(0, LONGEST_TEXT)),
);
export const id = matching(/^[^]{1,255}$/, 'a text of 1 to 255 characters');
export const opaque = matching(/^[^]{1,2048}$/, 'a text of 1 to 2048 characters');
export const flag = must('true or false', (value): value is boolean => typeof value === 'boolean');
/** http(s), or a path of the shop: what can be a link without being able to run. */
export const url = matching(/^(?:https?:\/\/|\/(?![/\\]))\S{0,2000}$/i, 'an http(s) address or a path');
export const currency = matching(/^[A-Z]{3}$/, 'a currency code');
export const time = must('a time with an offset', isTime);
export const event = shape({ starts: time, ends: adorning(time), place: adorning(text) });

export const integer = between(-Infinity, Infinity, 'an integer');
export const natural = between(0, Infinity, 'an integer of 0 or more');
export const positive = between(1, Infinity, 'an integer of 1 or more');
export const percent = between(1, 100, 'an integer from 1 to 100');
export const decimals = between(0, 4, 'an integer from 0 to 4');
export const month = between(1, 12, 'an integer from 1 to 12');
export const day = between(1, 31, 'an integer from 1 to 31');
export const money = shape({ minor: natural, currency });

export const rewardKind = kind(
  [
    'amount_off',
    'percentage_off',
    'variable_amount',
    'free_shipping',
    'free_product',
    'gift_card',
    'store_credit',
    'donation',
    'early_access',
    'experience',
    'content',
    'custom',
  ],
  'custom',
);

/** A slider would run off a last step that is not whole, and never move by one of nothing. */
export const range = v.pipe(
  shape({ min: natural, max: natural, step: positive, value: money }),
  v.check(({ min, max, step }) => max >= min && (max - min) % step === 0, 'a range of whole steps'),
);

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

function isTime(value: unknown): value is string {
  return typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value));
}
