import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EarningRule, LoyaltyAdapter, Member, Reward } from '../../src/adapters/adapter.js';
import { memoryAdapter } from '../../src/adapters/memory/memory.js';
import { sampleState } from '../../src/adapters/memory/sample.js';

const START = Date.parse('2031-05-04T12:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const signal = new AbortController().signal;
const write = () => ({ signal, key: crypto.randomUUID() });

type Memory = Required<LoyaltyAdapter>;

/** The sample with a clock that the test moves. */
function inTime(more: { rule?: EarningRule; reward?: Reward } = {}) {
  let now = START;
  const state = sampleState(START);
  const sample = state.program;
  state.program = (currency) => {
    const program = sample(currency);
    const { earning, rewards } = program;
    return {
      ...program,
      earning: more.rule ? [...earning, more.rule] : earning,
      rewards: more.reward ? [...rewards, more.reward] : rewards,
    };
  };
  const adapter = memoryAdapter({ state }, { runsIn: 'page', fetch, now: () => now }) as Memory;
  return {
    adapter,
    pass: (time: number) => (now += time),
    member: async (): Promise<Member> => (await adapter.load({ locale: 'en' }, { signal })).member,
  };
}

describe('the memory adapter, as time passes', () => {
  it('gives back by itself what was held for a cart for a day', async () => {
    const { adapter, member, pass } = inTime();
    const given = await adapter.redeem({ locale: 'en', reward: 'shipping', points: 200, hold: true }, write());
    assert.ok(given.state === 'done');
    assert.equal(given.voucher.heldUntil, '2031-05-05T12:00:00.000Z');
    pass(DAY - 1);
    assert.equal((await member()).points?.available, 180);
    pass(1);
    const { points, vouchers, activity } = await member();
    assert.equal(points?.available, 380);
    assert.equal(vouchers.find(({ id }) => id === given.voucher.id)?.state, 'revoked');
    assert.deepEqual([activity[0]?.kind, activity[0]?.at], ['undone', '2031-05-05T12:00:00.000Z']);
  });

  it('does not give back a second time what the shopper gave back before', async () => {
    const { adapter, member, pass } = inTime();
    const given = await adapter.redeem({ locale: 'en', reward: 'shipping', points: 200, hold: true }, write());
    assert.ok(given.state === 'done');
    await adapter.undo(given.voucher.id, write());
    pass(2 * DAY);
    assert.equal((await member()).points?.available, 380);
  });

  it('credits what nobody can check two days after it was claimed, and once', async () => {
    const { adapter, member, pass } = inTime();
    const progress = await adapter.complete('follow', write());
    assert.deepEqual(progress, { done: true, times: 1, pending: 'delay', clearsAt: '2031-05-06T12:00:00.000Z' });
    assert.equal((await member()).points?.available, 380);
    pass(2 * DAY);
    const { points, earning } = await member();
    assert.equal(points?.available, 390);
    assert.deepEqual(earning['follow'], { done: true, times: 1 });
    await assert.rejects(() => adapter.complete('follow', write()), { code: 'limit_reached' });
  });

  it('lets a rule be done again when its calendar period is over', async () => {
    const rule: EarningRule = { id: 'share', kind: 'social_share', title: 'Share', points: 5, by: 'claim' };
    const { adapter, member, pass } = inTime({ rule: { ...rule, limit: { times: 1, per: 'month' } } });
    const { resetsAt } = await adapter.complete('share', write());
    assert.equal(resetsAt, '2031-06-01T00:00:00.000Z');
    pass(27 * DAY);
    await assert.rejects(() => adapter.complete('share', write()), { code: 'limit_reached' });
    pass(DAY);
    assert.deepEqual((await member()).earning['share'], { done: false, times: 0 });
    assert.equal((await adapter.complete('share', write())).done, true);
  });

  it('ends a week on Monday, in UTC', async () => {
    const rule: EarningRule = { id: 'visit', kind: 'visit', title: 'Visit', points: 5, by: 'claim' };
    const { adapter } = inTime({ rule: { ...rule, limit: { times: 1, per: 'week' } } });
    const { resetsAt } = await adapter.complete('visit', write());
    assert.equal(resetsAt, '2031-05-05T00:00:00.000Z');
  });

  it('pays for a birthday when it comes, every year', async () => {
    const { adapter, member, pass } = inTime();
    await adapter.birthday({ month: 5, day: 14 }, write());
    const opensAt = '2031-05-14T00:00:00.000Z';
    assert.deepEqual((await member()).earning['birthday'], { done: false, locked: 'waiting', opensAt });
    pass(10 * DAY);
    assert.equal((await member()).points?.available, 530);
    pass(2 * 366 * DAY);
    assert.equal((await member()).points?.available, 830);
  });

  it('writes what came in between in the order it came', async () => {
    const { adapter, member, pass } = inTime();
    await adapter.complete('follow', write());
    await adapter.redeem({ locale: 'en', reward: 'tree', points: 100, hold: true }, write());
    pass(3 * DAY);
    assert.deepEqual(
      (await member()).activity.slice(0, 3).map(({ kind }) => kind),
      ['earned', 'undone', 'redeemed'],
    );
  });

  it('opens a reward to a tier first and to all later, and closes it', async () => {
    const opens = [{ at: '2031-05-05T12:00:00Z', tier: 'icon' }, { at: '2031-05-06T12:00:00Z' }];
    const drop: Reward = { id: 'drop', kind: 'early_access', name: 'Drop', points: 1, opens };
    const { adapter, member, pass } = inTime({ reward: { ...drop, closes: '2031-05-07T12:00:00Z' } });
    const wish = { locale: 'en', reward: 'drop', points: 1 };
    pass(DAY);
    assert.equal((await member()).availability['drop']?.opensAt, '2031-05-06T12:00:00Z');
    await assert.rejects(() => adapter.redeem(wish, write()), { code: 'invalid' });
    pass(DAY);
    const given = await adapter.redeem(wish, write());
    assert.equal(given.state === 'done' && given.voucher.state, 'held');
    pass(DAY);
    assert.equal((await member()).availability['drop']?.reason, 'ended');
    await assert.rejects(() => adapter.redeem(wish, write()), { code: 'out_of_stock' });
  });
});
