import { fail } from './expect.js';

/** Fails when `value`, found at `path`, is not what the contract says. */
export type Check = (path: string, value: unknown) => void;

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const LINK = /^(https?:\/\/|\/(?!\/))/;
const CURRENCY = /^[A-Z]{3}$/;

export const text: Check = (path, value) => {
  if (typeof value !== 'string' || value.trim() === '') fail(path, 'a text', value);
};

export const flag: Check = (path, value) => {
  if (typeof value !== 'boolean') fail(path, 'true or false', value);
};

export const time: Check = (path, value) => {
  if (typeof value !== 'string' || !TIME.test(value) || Number.isNaN(Date.parse(value))) {
    fail(path, 'an ISO 8601 time with offset', value);
  }
};

export const link: Check = (path, value) => {
  if (typeof value !== 'string' || !LINK.test(value)) fail(path, 'an http(s) address or a path of the shop', value);
};

export const currency: Check = (path, value) => {
  if (typeof value !== 'string' || !CURRENCY.test(value)) fail(path, 'an ISO 4217 currency', value);
};

export function integer(min = -Infinity, max = Infinity): Check {
  const range = min === -Infinity ? '' : max === Infinity ? ` of ${min} or more` : ` from ${min} to ${max}`;
  return (path, value) => {
    const fits = typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max;
    if (!fits) fail(path, `an integer${range}`, value);
  };
}

/** One of the keys of `choices`: an object, so that its type can demand that none is forgotten. */
export function oneOf(choices: Record<string, true>): Check {
  return (path, value) => {
    if (typeof value !== 'string' || !Object.hasOwn(choices, value)) {
      fail(path, `one of ${Object.keys(choices).join(', ')}`, value);
    }
  };
}

/** A field may be left out, but null is not leaving out. */
export function optional(check: Check): Check {
  return (path, value) => {
    if (value !== undefined) check(path, value);
  };
}

/** Members that have an id must not share it. */
export function listOf(check: Check, most = Infinity): Check {
  return (path, value) => {
    if (!Array.isArray(value)) fail(path, 'a list', value);
    if (value.length > most) fail(`${path}.length`, `at most ${most}`, value.length);
    value.forEach((item, index) => {
      check(`${path}[${index}]`, item);
    });
    expectUniqueIds(path, value);
  };
}

export function recordOf(check: Check): Check {
  return (path, value) => {
    for (const [key, item] of Object.entries(asObject(path, value))) check(`${path}.${key}`, item);
  };
}

/** Names a check for every field of `Shape`; fields it does not know are ignored, as the contract has it. */
export function object<Shape>(fields: { [Field in keyof Required<Shape>]: Check }): Check {
  return (path, value) => {
    const found = asObject(path, value);
    for (const [field, check] of Object.entries<Check>(fields)) check(`${path}.${field}`, found[field]);
  };
}

export function all(...checks: Check[]): Check {
  return (path, value) => {
    for (const check of checks) check(path, value);
  };
}

export function expectUniqueIds(path: string, items: unknown[]): void {
  const seen = new Set<unknown>();
  for (const item of items) {
    const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
    if (id === undefined) continue;
    if (seen.has(id)) fail(`${path} → ids`, 'each once', `${String(id)} twice`);
    seen.add(id);
  }
}

function asObject(path: string, value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(path, 'an object', value);
  return value as Record<string, unknown>;
}
