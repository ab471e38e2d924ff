import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LoyaltyAdapter, Member, Program } from '../../src/adapters/adapter.js';
import { memoryAdapter, type MemoryOptions } from '../../src/adapters/memory/memory.js';
import { sampleState } from '../../src/adapters/memory/sample.js';
import * as shapes from '../../src/testing/shapes.js';

const NOW = Date.parse('2031-05-04T12:00:00Z');
const signal = new AbortController().signal;

function inPage(options: MemoryOptions = {}): LoyaltyAdapter {
  return memoryAdapter(options, { runsIn: 'page', fetch, now: () => NOW });
}

async function load(adapter: LoyaltyAdapter, currency?: string): Promise<{ program: Program; member: Member }> {
  const { program, member } = await adapter.load({ locale: 'en', ...(currency && { currency }) }, { signal });
  assert.ok(program !== 'unchanged');
  return { program, member };
}

function redeem(adapter: LoyaltyAdapter, reward: string, points: number) {
  return adapter.redeem?.({ locale: 'en', reward, points }, { signal, key: crypto.randomUUID() });
}

describe('the memory adapter in a page, told nothing', () => {
  it('shows a program and a member of the shape the contract asks for', async () => {
    const { program, member } = await load(inPage());
    shapes.program('program', program);
    shapes.member('member', member);
    assert.equal(member.name, 'Alex');
  });

  it('explains the balance by lines that add up to it', async () => {
    const adapter = inPage();
    const lines = await adapter.activity?.({ locale: 'en' }, { signal });
    const sum = lines?.items.reduce((total, { points }) => total + points, 0);
    assert.equal(sum, 380);
    assert.equal((await load(adapter)).member.points?.available, 380);
  });

  it('counts the approved orders, and no others, towards the tier', async () => {
    const { program, member } = await load(inPage());
    const spent = member.activity.filter(({ kind }) => kind === 'approved').map(({ points }) => points * 100);
    assert.equal(
      member.tier?.value,
      spent.reduce((total, amount) => total + amount, 0),
    );
    assert.equal(member.tier?.target, program.tiers.find(({ id }) => id === member.tier?.next)?.threshold);
  });

  it('has a reward that can be had, one that lacks points, one of a higher tier, and one that is not open', async () => {
    const { availability } = (await load(inPage())).member;
    assert.deepEqual(availability['discount'], { available: true });
    assert.deepEqual(availability['percentage'], { available: false, reason: 'insufficient_points', missing: 120 });
    assert.deepEqual(availability['early'], { available: false, reason: 'tier_required', tier: 'icon' });
    const opensAt = '2031-05-07T12:00:00.000Z';
    assert.deepEqual(availability['tasting'], { available: false, reason: 'not_open', opensAt });
  });

  it('never looks stale: what was is past, what comes is ahead', async () => {
    const { activity, points, tier, vouchers } = (await load(inPage())).member;
    assert.ok(activity.every(({ at }) => Date.parse(at) < NOW));
    const ahead = [points?.clearsAt, points?.expiring[0]?.at, tier?.until, vouchers[0]?.expiresAt];
    assert.ok(ahead.every((at) => at !== undefined && Date.parse(at) > NOW));
  });

  it('names the currency asked for, and converts nothing', async () => {
    const { program, member } = await load(inPage(), 'DKK');
    const dollars = await load(inPage());
    assert.deepEqual(program.rewards[0]?.value, { minor: 500, currency: 'DKK' });
    assert.deepEqual(dollars.program.rewards[0]?.value, { minor: 500, currency: 'USD' });
    assert.equal(member.tier?.currency, 'DKK');
    assert.notEqual(program.version, dollars.program.version);
  });

  it('spends what expires first', async () => {
    const adapter = inPage();
    await redeem(adapter, 'tree', 100);
    assert.deepEqual((await load(adapter)).member.points?.expiring, []);
  });

  it('takes back the voucher that the member holds from the start', async () => {
    const adapter = inPage();
    await adapter.undo?.('sample', { signal, key: crypto.randomUUID() });
    assert.equal((await load(adapter)).member.points?.available, 580);
  });

  it('lets a member have again what they gave back', async () => {
    const adapter = inPage({ state: { ...sampleState(NOW), limits: { tree: { perMember: 1 } } } });
    const given = await redeem(adapter, 'tree', 100);
    assert.ok(given?.state === 'done');
    await assert.rejects(async () => redeem(adapter, 'tree', 100), { code: 'limit_reached' });
    await adapter.undo?.(given.voucher.id, { signal, key: crypto.randomUUID() });
    assert.equal((await redeem(adapter, 'tree', 100))?.state, 'done');
  });

  it('welcomes who joins with the points of its sign-up rule', async () => {
    const adapter = inPage({ member: 'someone new' });
    assert.equal((await load(adapter)).member.state, 'candidate');
    await adapter.join?.({}, { signal, key: crypto.randomUUID() });
    const { state, points, earning } = (await load(adapter)).member;
    assert.deepEqual([state, points?.available, earning['sign_up']], ['enrolled', 100, { done: true }]);
  });

  it('keeps every perk of a tier in the tiers above it', async () => {
    const { tiers } = (await load(inPage())).program;
    for (const [index, { perks }] of tiers.slice(1).entries()) {
      assert.deepEqual(perks.slice(0, tiers[index]?.perks.length), tiers[index]?.perks);
    }
  });

  it('offers a cart the voucher held, then points by the step, as many as the cart takes', async () => {
    const adapter = inPage();
    const cart = { subtotal: { minor: 1_500, currency: 'USD' }, codes: [] };
    const ways = (await adapter.quote?.({ locale: 'en', cart }, { signal })) ?? [];
    assert.deepEqual(
      ways.map(({ voucher, reward, points, discount, refusal }) => [
        voucher?.id ?? reward,
        points,
        discount?.minor,
        refusal?.reason,
      ]),
      [
        ['sample', undefined, undefined, undefined],
        ['choose', 350, 525, undefined],
        ['shipping', 200, undefined, undefined],
        ['surprise', 150, undefined, undefined],
        ['discount', 300, 500, 'minimum'],
        ['percentage', 500, 225, 'insufficient_points'],
      ],
    );
  });

  it('puts the voucher first whose code is in the cart', async () => {
    const adapter = inPage();
    const given = await redeem(adapter, 'choose', 150);
    assert.ok(given?.state === 'done');
    const cart = { subtotal: { minor: 1_500, currency: 'USD' }, codes: ['SHIP-7KM4'] };
    const ways = await adapter.quote?.({ locale: 'en', cart }, { signal });
    assert.deepEqual(
      ways?.slice(0, 2).map(({ voucher }) => voucher?.id),
      ['sample', given.voucher.id],
    );
  });

  it('says where a voucher does not count: in another currency, nothing is converted', async () => {
    const adapter = inPage();
    await redeem(adapter, 'choose', 150);
    const cart = { subtotal: { minor: 15_000, currency: 'DKK' }, codes: [] };
    const ways = await adapter.quote?.({ locale: 'en', currency: 'DKK', cart }, { signal });
    assert.deepEqual(ways?.find(({ voucher }) => voucher?.kind === 'variable_amount')?.refusal, {
      reason: 'wrong_market',
    });
  });

  it('knows its orders: cleared, and on their way', async () => {
    const adapter = inPage();
    const standing = async (order: string) => adapter.order?.({ locale: 'en', order }, { signal });
    assert.deepEqual(await standing('1031'), { order: '1031', state: 'cleared', points: 235 });
    assert.deepEqual(await standing('1042'), {
      order: '1042',
      state: 'pending',
      points: 45,
      at: '2031-05-16T12:00:00.000Z',
    });
  });

  it('acts for nobody when told so', async () => {
    assert.equal((await load(inPage({ member: '' }))).member.state, 'guest');
  });

  it('shares nothing with another adapter, nor with who got its answers', async () => {
    const adapter = inPage();
    await redeem(adapter, 'tree', 100);
    assert.equal((await load(inPage())).member.points?.available, 380);
    (await load(adapter)).member.vouchers.length = 0;
    assert.equal((await load(adapter)).member.vouchers.length, 2);
  });
});
