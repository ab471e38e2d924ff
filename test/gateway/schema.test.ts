import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Redemption, RewardPage } from '../../src/adapters/adapter.js';
import { ERROR_CODES } from '../../src/adapters/error-codes.js';
import {
  parseActivityPage,
  parseClaim,
  parseEarningProgress,
  parseOrderStanding,
  parseQuote,
  parseRedemption,
  parseRewardPage,
  parseVoucherPage,
} from '../../src/adapters/http/schema-calls.js';
import { parseProblem } from '../../src/adapters/http/failures.js';
import { wordsOf } from '../../src/adapters/http/flaws.js';
import * as parts from '../../src/adapters/http/schema-parts.js';
import { parseLoad } from '../../src/adapters/http/schema.js';
import { changed, parsedMember, parsedProgram, parsedWay } from './changed.js';
import { standing, way } from './daily.js';
import { object, resolve } from './openapi.js';
import { activity, earningProgress, member, program, reward, voucher, whole } from './whole-answer.js';

describe('what is right', () => {
  it('comes through whole', () => {
    assert.deepEqual(parseLoad(JSON.parse(JSON.stringify(whole))), whole);
    assert.deepEqual(parseLoad({ program: 'unchanged', member }), { program: 'unchanged', member });
    const page: RewardPage = { items: [...program.rewards], next: 'c2', availability: member.availability };
    assert.deepEqual(parseRewardPage(page), page);
    assert.deepEqual(parseActivityPage({ items: [activity], next: 'c2' }), { items: [activity], next: 'c2' });
    assert.deepEqual(parseVoucherPage({ items: [voucher] }), { items: [voucher] });
  });

  it('comes through in the answers to the daily calls', () => {
    assert.deepEqual(parseQuote({ ways: [way] }), [way]);
    assert.deepEqual(parseEarningProgress(earningProgress), earningProgress);
    assert.deepEqual(parseOrderStanding(standing), standing);
    assert.equal(parseClaim({ state: 'email_differs' }), 'email_differs');
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

  const enums: [schema: string, field: string, read: (name: string) => unknown][] = [
    ['EarningRule', 'kind', (name) => parsedProgram('earning.0.kind', name).earning[0]?.kind],
    ['EarningRule', 'by', (name) => parsedProgram('earning.0.by', name).earning[0]?.by],
    ['EarningLimit', 'per', (name) => parsedProgram('earning.0.limit.per', name).earning[0]?.limit?.per],
    ['EarningProgress', 'pending', (name) => parsedMember('earning.buy.pending', name).earning.buy?.pending],
    ['EarningProgress', 'locked', (name) => parsedMember('earning.buy.locked', name).earning.buy?.locked],
    ['Reward', 'kind', (name) => parsedProgram('rewards.0.kind', name).rewards[0]?.kind],
    ['Availability', 'reason', (name) => parsedMember('availability.bag.reason', name).availability.bag?.reason],
    ['Activity', 'kind', (name) => parsedMember('activity.0.kind', name).activity[0]?.kind],
    ['Voucher', 'state', (name) => parsedMember('vouchers.0.state', name).vouchers[0]?.state],
    ['Voucher', 'source', (name) => parsedMember('vouchers.0.source', name).vouchers[0]?.source],
    ['Tier', 'access', (name) => parsedProgram('tiers.0.access', name).tiers[0]?.access],
    ['TierProgress', 'measure', (name) => parsedMember('tier.measure', name).tier?.measure],
    ['TierProgress', 'standing', (name) => parsedMember('tier.standing', name).tier?.standing],
    ['Member', 'state', (name) => parsedMember('state', name).state],
    ['CartRefusal', 'reason', (name) => parsedWay('refusal.reason', name)?.refusal?.reason],
    ['OrderStanding', 'state', (state) => parseOrderStanding({ ...standing, state }).state],
    ['Claimed', 'state', (state) => parseClaim({ state })],
  ];
  for (const [schema, field, read] of enums) {
    it(`is every name that the protocol knows for ${schema}.${field}`, () => {
      for (const name of namesOf(schema, field)) assert.equal(read(name), name);
    });
  }

  it('may leave out every list, and say null for what it does not have', () => {
    const { program: bare, member: guest } = parseLoad({
      program: { version: '1', name: 'Beans', points: null, rewards: null, welcome: null },
      member: { state: 'guest', id: null, points: null, tier: null, vouchers: null },
    });
    assert.deepEqual(bare, { version: '1', name: 'Beans', capabilities: [], tiers: [], earning: [], rewards: [] });
    assert.deepEqual(guest, { state: 'guest', availability: {}, earning: {}, activity: [], vouchers: [] });
    assert.deepEqual(parseVoucherPage({}), { items: [] });
    assert.deepEqual(parseQuote({}), []);
    const lean = { ...reward, range: null, variants: null, opens: null, event: null };
    assert.deepEqual(parseRewardPage({ items: [lean] }).items, [reward]);
  });
});

function namesOf(schema: string, field: string): string[] {
  const { properties } = resolve({ $ref: `#/components/schemas/${schema}` });
  const { enum: names } = resolve(object(properties)[field] ?? {});
  return Array.isArray(names) ? names.map(String) : assert.fail('no enum');
}

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
      assert.match(
        flawOf(() => parseLoad(changed(whole, path, to))),
        message,
      );
    });
  }

  it('is the whole answer, too', () => {
    for (const value of [undefined, null, 7, 'x', []]) {
      assert.ok(flawOf(() => parseLoad(value)));
      assert.ok(flawOf(() => parseRedemption(value)));
    }
    for (const parse of [parseQuote, parseEarningProgress, parseOrderStanding, parseClaim]) {
      for (const value of [undefined, null, 7, 'x'])
        assert.match(
          flawOf(() => parse(value)),
          /^the answer /,
        );
    }
    assert.match(
      flawOf(() => parseQuote({ ways: 'many' })),
      /^ways should be a list/,
    );
    assert.match(
      flawOf(() => parseEarningProgress({ done: 'yes' })),
      /^done should be true or false/,
    );
    assert.match(
      flawOf(() => parseOrderStanding({ ...standing, state: 'lost' })),
      /^state should be pending or/,
    );
    assert.match(
      flawOf(() => parseOrderStanding({ ...standing, points: -1 })),
      /^points should be an integer of 0/,
    );
    assert.match(
      flawOf(() => parseClaim({ state: 'maybe' })),
      /^state should be sent or/,
    );
    assert.ok(flawOf(() => parseRedemption({ state: 'constructor' })));
    assert.match(
      flawOf(() => parseRedemption({ state: 'done', voucher: { ...voucher, code: 7 } })),
      /^voucher\.code should be a text of 1 to 255/,
    );
  });

  it('has words for every way of reading', () => {
    for (const [name, read] of Object.entries(parts)) {
      if (typeof read !== 'function' || ['text', ...MAKERS].includes(name)) continue;
      const flaw = flawIn(() => (read as parts.Read<unknown>)(Symbol()));
      if (flaw) assert.doesNotMatch(wordsOf(flaw), /another/, name);
    }
  });
});

/** What makes ways of reading, or is none. */
const MAKERS = ['Flaw', 'shape', 'optional', 'adorning', 'rows', 'rowsById', 'oneOf', 'kind', 'checked'];

function flawIn(read: () => unknown): parts.Flaw | undefined {
  try {
    read();
    return undefined;
  } catch (flaw) {
    assert.ok(flaw instanceof parts.Flaw);
    return flaw;
  }
}

function flawOf(read: () => unknown): string {
  const flaw = flawIn(read);
  return flaw ? wordsOf(flaw) : assert.fail('nothing was wrong with it');
}

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
