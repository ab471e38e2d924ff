import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseQuote, parseRedemption, parseRewardPage } from '../../src/adapters/http/schema-calls.js';
import { parsedMember, parsedProgram, parsedWay } from './changed.js';
import { way } from './daily.js';
import { activity, member, program, reward } from './whole-answer.js';

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
      ['tier', 7],
      ['limit', 'one'],
      ['closes', 'soon'],
      ['opens', 'soon'],
      ['range', 'any'],
    ]) {
      assert.deepEqual(parsedProgram(`rewards.0.${field}`, value).rewards, [], `${field}`);
    }
    assert.deepEqual(parsedProgram('earning.0.tier', 7).earning, []);
    assert.deepEqual(parsedMember('vouchers.0.validIn', 7).vouchers, []);
  });

  it('is a range that no slider could follow', () => {
    const steps: [field: string, value: number][] = [
      ['step', 0],
      ['step', -50],
      ['step', 70],
      ['min', 1050],
      ['max', 1010],
      ['max', 99],
    ];
    for (const [field, value] of steps) {
      assert.deepEqual(parsedProgram(`rewards.0.range.${field}`, value).rewards, [], `${field} ${value}`);
      assert.equal(parsedWay(`range.${field}`, value), undefined, `${field} ${value}`);
    }
    assert.equal(parsedProgram('rewards.0.range.max', 100).rewards.length, 1, 'one choice is one');
  });

  it('is a way that would look open, or lead nowhere', () => {
    for (const [field, value] of [
      ['refusal', 'no'],
      ['discount', { minor: -1, currency: 'DKK' }],
      ['points', '500'],
      ['voucher', { id: 'v1' }],
      ['name', undefined],
    ]) {
      assert.equal(parsedWay(`${field}`, value), undefined, `${field}`);
    }
    const { voucher: _voucher, reward: _reward, ...nowhere } = way;
    assert.deepEqual(parseQuote({ ways: [nowhere, way] }), [way]);
  });

  it('is an opening for nobody knows whom, not one for all', () => {
    const opens = [{ at: way.voucher.expiresAt, tier: 7 }, { at: 'soon' }, ...program.rewards[0]!.opens!];
    assert.deepEqual(parsedProgram('rewards.0.opens', opens).rewards, program.rewards);
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
    assert.equal(parsedMember('earning.buy.pending', 'full_moon').earning.buy?.pending, 'delay');
    assert.equal(parsedMember('earning.buy.locked', 'full_moon').earning.buy?.locked, 'waiting');
    assert.equal(parsedWay('refusal.reason', 'full_moon')?.refusal?.reason, 'other');
    assert.deepEqual(parseRedemption({ state: 'refused', code: 'full_moon' }), { state: 'refused', code: 'unknown' });
  });

  it('is no way into a tier that could be promised', () => {
    assert.equal(parsedProgram('tiers.0.access', 'lottery').tiers[0]?.access, 'hidden');
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
    assert.equal('birthday' in parsedMember('birthday.month', 13), false);
    assert.equal('wish' in parsedMember('wish', { id: 'bag' }), false);
    assert.equal('standing' in (parsedMember('tier.standing', 'cursed').tier ?? {}), false);
    const { points } = parsedProgram('points.worth.points', 0);
    assert.deepEqual(points, { name: program.points.name, decimals: 2 }, 'nothing is bought by no points');
    for (const [field, value] of [
      ['by', 'magic'],
      ['limit', { times: 0 }],
      ['limit', { times: 2, per: 'decade' }],
      ['bonus', { factor: 200, from: 'noon' }],
    ]) {
      const [rule] = parsedProgram(`earning.0.${field}`, value).earning;
      assert.equal(rule && `${field}` in rule, false, `${field}`);
    }
    const { balance: _balance, ...line } = activity;
    assert.deepEqual(parsedMember('activity.0.balance', '380').activity, [line]);
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
      assert.equal(parsedProgram('terms', url).terms, undefined);
      assert.equal(parsedMember('vouchers.0.url', url).vouchers[0]?.url, undefined);
      assert.equal(parsedMember('referral.link', url).referral, undefined);
    });
  }

  it('is cut where it goes on for ever', () => {
    assert.equal(parsedProgram('welcome', 'x'.repeat(1_000_000)).welcome?.length, 2000);
  });
});
