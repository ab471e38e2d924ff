import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Member, Program, Redemption, RewardPage } from '../../src/adapters/adapter.js';
import { ERROR_CODES } from '../../src/adapters/error.js';
import {
  parseActivityPage,
  parseLoad,
  parseProblem,
  parseRedemption,
  parseRewardPage,
  parseVoucherPage,
} from '../../src/adapters/schema.js';
import { document, object, type Json } from './openapi.js';
import { activity, member, program, reward, voucher, whole } from './whole-answer.js';

/** The same with one field changed, by its path. */
function changed<T>(value: T, path: string, to: unknown): unknown {
  const [step = '', ...rest] = path.split('.');
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...(value as object) };
  const fields = copy as Record<string, unknown>;
  fields[step] = rest.length > 0 ? changed(fields[step], rest.join('.'), to) : to;
  return copy;
}

function parsedProgram(path: string, to: unknown): Program {
  const { program: parsed } = parseLoad({ program: changed(program, path, to), member });
  return parsed === 'unchanged' ? assert.fail('unchanged') : parsed;
}

function parsedMember(path: string, to: unknown): Member {
  return parseLoad({ program: 'unchanged', member: changed(member, path, to) }).member;
}

describe('what is right', () => {
  it('comes through whole', () => {
    assert.deepEqual(parseLoad(JSON.parse(JSON.stringify(whole))), whole);
    assert.deepEqual(parseLoad({ program: 'unchanged', member }), { program: 'unchanged', member });
    const page: RewardPage = { items: [...program.rewards], next: 'c2', availability: member.availability };
    assert.deepEqual(parseRewardPage(page), page);
    assert.deepEqual(parseActivityPage({ items: [activity], next: 'c2' }), { items: [activity], next: 'c2' });
    assert.deepEqual(parseVoucherPage({ items: [voucher] }), { items: [voucher] });
  });

  it('comes through as a redemption of every kind', () => {
    const redemptions: Redemption[] = [
      { state: 'done', voucher },
      { state: 'applied', voucher },
      { state: 'applied' },
      { state: 'pending' },
      ...ERROR_CODES.map((code) => ({ state: 'refused' as const, code })),
    ];
    for (const redemption of redemptions) assert.deepEqual(parseRedemption(redemption), redemption);
  });

  it('knows every name that the protocol does', () => {
    const names = (schema: string, field: string) => {
      const { properties } = object(object(object(document.components).schemas)[schema]);
      return enumOf(object(properties)[field]);
    };
    for (const kind of names('EarningRule', 'kind'))
      assert.equal(parsedProgram('earning.0.kind', kind).earning[0]?.kind, kind);
    for (const kind of names('Reward', 'kind'))
      assert.equal(parsedProgram('rewards.0.kind', kind).rewards[0]?.kind, kind);
    for (const kind of names('Activity', 'kind'))
      assert.equal(parsedMember('activity.0.kind', kind).activity[0]?.kind, kind);
    for (const state of names('Voucher', 'state'))
      assert.equal(parsedMember('vouchers.0.state', state).vouchers[0]?.state, state);
    for (const source of names('Voucher', 'source'))
      assert.equal(parsedMember('vouchers.0.source', source).vouchers[0]?.source, source);
    for (const reason of names('Availability', 'reason'))
      assert.equal(parsedMember('availability.bag.reason', reason).availability.bag?.reason, reason);
    for (const measure of names('TierProgress', 'measure'))
      assert.equal(parsedMember('tier.measure', measure).tier?.measure, measure);
    for (const state of names('Member', 'state')) assert.equal(parsedMember('state', state).state, state);
  });

  it('may leave out every list, and say null for what it does not have', () => {
    const { program: bare, member: guest } = parseLoad({
      program: { version: '1', name: 'Beans', points: null, rewards: null, welcome: null },
      member: { state: 'guest', id: null, points: null, tier: null, vouchers: null },
    });
    assert.deepEqual(bare, { version: '1', name: 'Beans', capabilities: [], tiers: [], earning: [], rewards: [] });
    assert.deepEqual(guest, { state: 'guest', availability: {}, earning: {}, activity: [], vouchers: [] });
    assert.deepEqual(parseVoucherPage({}), { items: [] });
  });
});

function enumOf(schema: Json | undefined): string[] {
  const given = object(schema);
  const { enum: names } =
    typeof given.$ref === 'string'
      ? object(object(object(document.components).schemas)[given.$ref.split('/').at(-1)!])
      : given;
  return Array.isArray(names) ? names.map(String) : assert.fail('no enum');
}

describe('one bad row', () => {
  it('is left out, and the others stay', () => {
    const bad = [null, 7, 'bag', [], {}, { ...reward, id: '' }, { ...reward, points: -1 }, { ...reward, points: 1.5 }];
    const items = bad.flatMap((row) => [row, reward]);
    assert.deepEqual(
      parseRewardPage({ items }).items,
      bad.map(() => reward),
    );
  });

  it('is one that hides a condition or a price, however it does it', () => {
    for (const [field, value] of [
      ['minimum', { minor: '100', currency: 'DKK' }],
      ['value', { minor: 2 ** 53, currency: 'DKK' }],
      ['value', { minor: 100, currency: 'kr' }],
      ['percent', 101],
    ]) {
      assert.deepEqual(parsedProgram(`rewards.0.${field}`, value).rewards, [], `${field}`);
    }
  });

  it('of a map is left out by its name', () => {
    const { availability } = parsedMember('availability.cup', { available: 'yes' });
    assert.deepEqual(availability, member.availability);
    const hostile = JSON.parse('{"__proto__":{"available":true},"constructor":{"available":true}}') as unknown;
    const parsed = parsedMember('availability', hostile).availability;
    assert.deepEqual(Object.keys(parsed), ['__proto__', 'constructor']);
    assert.equal(Object.getPrototypeOf(parsed), Object.prototype);
  });

  it('is a line of history at no time', () => {
    for (const at of ['yesterday', '2030-01-01', '2030-01-01T12:00:00', '2030-13-45T12:00:00Z', 1893456000]) {
      assert.deepEqual(parsedMember('activity.0.at', at).activity, [], String(at));
    }
  });
});

describe('what this version does not know', () => {
  it('becomes plain', () => {
    assert.equal(parsedProgram('rewards.0.kind', 'moon_trip').rewards[0]?.kind, 'custom');
    assert.equal(parsedProgram('earning.0.kind', undefined).earning[0]?.kind, 'custom');
    assert.equal(parsedMember('activity.0.kind', 'gifted').activity[0]?.kind, 'other');
    assert.equal(parsedMember('availability.bag.reason', 'full_moon').availability.bag?.reason, 'unknown');
    assert.equal(parsedMember('vouchers.0.source', 'lottery').vouchers[0]?.source, 'bonus');
    assert.deepEqual(parseRedemption({ state: 'refused', code: 'full_moon' }), { state: 'refused', code: 'unknown' });
  });

  it('is never taken for a voucher that is free to use', () => {
    assert.equal(parsedMember('vouchers.0.state', 'frozen').vouchers[0]?.state, 'held');
  });

  it('is ignored where it is a capability or a field', () => {
    assert.deepEqual(parsedProgram('capabilities', ['redeem', 'teleport', 7]).capabilities, ['redeem']);
    assert.deepEqual(parsedProgram('color', 'red'), program);
  });
});

describe('what only adorns', () => {
  it('is dropped when it makes no sense', () => {
    assert.equal('welcome' in parsedProgram('welcome', { en: 'Hello' }), false);
    assert.equal('referral' in parsedMember('referral.link', 7), false);
  });

  for (const url of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'vbscript:x',
    'products',
    '',
  ]) {
    it(`is dropped when it is an address like ${JSON.stringify(url)}`, () => {
      assert.equal(parsedProgram('earning.0.url', url).earning[0]?.url, undefined);
      assert.equal(parsedProgram('rewards.0.image', url).rewards[0]?.image, undefined);
      assert.equal(parsedMember('referral.link', url).referral, undefined);
    });
  }

  it('is cut where it goes on for ever', () => {
    assert.equal(parsedProgram('welcome', 'x'.repeat(1_000_000)).welcome?.length, 2000);
  });
});

describe('what nobody can do without', () => {
  const needed: [path: string, to: unknown, message: RegExp][] = [
    ['program', undefined, /^program is missing/],
    ['program', 'changed', /^program should be an object/],
    ['program.version', undefined, /^program\.version is missing/],
    ['program.name', 7, /^program\.name should be a text/],
    ['program.tiers', 'none', /^program\.tiers should be a list/],
    ['program.points.decimals', 5, /^program\.points\.decimals should be an integer from 0 to 4/],
    ['program.points.name.other', undefined, /^program\.points\.name\.other is missing/],
    ['member', null, /^member should be an object/],
    ['member.state', 'vip', /^member\.state should be guest or candidate or enrolled or blocked/],
    ['member.points', 780, /^member\.points should be an object/],
    ['member.points.available', '780', /^member\.points\.available should be an integer of 0 or more/],
    ['member.points.available', -1, /^member\.points\.available should be/],
    ['member.points.owed', Infinity, /^member\.points\.owed should be/],
    ['member.availability', 7, /^member\.availability should be an object/],
    ['member.id', 7, /^member\.id should be a text/],
  ];
  for (const [path, to, message] of needed) {
    it(`is named when it is wrong: ${path} = ${JSON.stringify(to)}`, () => {
      assert.throws(() => parseLoad(changed(whole, path, to)), { name: 'LoyaltyError', code: 'bad_response', message });
    });
  }

  it('is the whole answer, too', () => {
    for (const value of [undefined, null, 7, 'x', []]) {
      assert.throws(() => parseLoad(value), { code: 'bad_response' });
      assert.throws(() => parseRedemption(value), { code: 'bad_response' });
    }
    assert.throws(() => parseRedemption({ state: 'constructor' }), { code: 'bad_response' });
    assert.throws(() => parseRedemption({ state: 'done', voucher: { ...voucher, code: 7 } }), {
      message: /^voucher\.code/,
    });
  });
});

describe('the body of an error', () => {
  it('says what it says in our words, and nothing else', () => {
    assert.deepEqual(parseProblem({ code: 'blocked', outcome: 'not_done', detail: 'x', status: 403 }), {
      code: 'blocked',
      outcome: 'not_done',
      detail: 'x',
    });
    assert.deepEqual(parseProblem({ code: 'E_OOPS', outcome: true, detail: null }), {});
    for (const value of [undefined, null, 7, 'x', []]) assert.deepEqual(parseProblem(value), {});
  });
});
