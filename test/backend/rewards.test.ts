import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, describe, it } from 'node:test';
import type { Program, RedeemInput, Reward, Voucher } from '../../src/adapters/adapter.js';
import { audit } from '../../demo/backend/audit.js';
import { momentIn } from '../../demo/backend/calendar.js';
import type { RewardDefinition } from '../../demo/backend/definition.js';
import { adjust } from '../../demo/backend/earning.js';
import { sharedDatabase } from '../setup/database.js';
import { setStage, signal, type Stage, voucherOf } from './stage.js';

const database = await sharedDatabase();

after(async () => {
  assert.deepEqual(await audit(database), [], 'every balance is what its entries add up to');
});

const refusal = (code: string) => ({ name: 'LoyaltyError', code, outcome: 'not_done' });

const badge: RewardDefinition = { id: 'badge', kind: 'custom', name: { en: 'A badge' }, points: 10 };

async function rich(stage: Stage, ...customers: string[]): Promise<void> {
  for (const customer of customers) {
    await stage.join(customer);
    await adjust(stage.context, customer, 9_900);
  }
}

async function ask(stage: Stage, customer: string, input: Partial<RedeemInput> & { reward: string }): Promise<Voucher> {
  const { points } = stage.context.program.rewards.find(({ id }) => id === input.reward)!;
  const wish = { locale: 'en', market: 'dk', points, ...input };
  return voucherOf(await stage.adapter(customer).redeem!(wish, { key: randomUUID(), signal }));
}

async function programIn(stage: Stage, market: string): Promise<Program> {
  const { program } = await stage.adapter().load({ locale: 'en', market }, { signal });
  if (program === 'unchanged') throw new Error('Expected a program');
  return program;
}

async function offered(stage: Stage, reward: string, market = 'dk'): Promise<Reward> {
  return (await programIn(stage, market)).rewards.find(({ id }) => id === reward)!;
}

async function available(stage: Stage, reward: string, customer?: string) {
  const { member } = await stage.adapter(customer).load({ locale: 'en', market: 'dk' }, { signal });
  return member.availability[reward];
}

describe('a moment of the week', () => {
  it('is told from the Monday of the week of now', () => {
    const thursday = { weeks: 0, weekday: 4, hour: 9 };
    const at = (now: string, weeks = 0) => momentIn(new Date(now), { ...thursday, weeks }).toISOString();
    assert.equal(at('2026-03-02T00:00:00Z'), '2026-03-05T09:00:00.000Z');
    assert.equal(at('2026-03-08T23:59:59Z'), '2026-03-05T09:00:00.000Z');
    assert.equal(at('2026-03-09T00:00:00Z'), '2026-03-12T09:00:00.000Z');
    assert.equal(at('2025-12-31T12:00:00Z', 1), '2026-01-08T09:00:00.000Z');
  });
});

describe('an offer', () => {
  it('is told with range, variants, limit and tier, in the prices of the market', async () => {
    const stage = await setStage(database);
    const range = (value: object) => ({ min: 100, max: 5_000, step: 50, value });
    assert.deepEqual((await offered(stage, 'beans-off')).range, range({ minor: 500, currency: 'DKK' }));
    assert.deepEqual((await offered(stage, 'beans-off', 'de')).range, range({ minor: 70, currency: 'EUR' }));
    assert.deepEqual((await offered(stage, 'blend-your-own')).variants, [
      { id: 'light', name: 'Light and floral' },
      { id: 'round', name: 'Round and nutty' },
      { id: 'dark', name: 'Dark and smoky', soldOut: true },
    ]);
    assert.equal((await offered(stage, 'ten-percent')).limit, 2);
    assert.equal((await offered(stage, 'gooseneck-kettle')).tier, 'nightingale');
  });

  it('is told with its openings, its end and its event, of the week of now', async () => {
    const stage = await setStage(database);
    const drop = await offered(stage, 'weekly-drop');
    assert.deepEqual(drop.opens, [
      { at: '2026-03-05T09:00:00.000Z', tier: 'nightingale' },
      { at: '2026-03-06T09:00:00.000Z' },
    ]);
    assert.equal(drop.closes, '2026-03-08T20:00:00.000Z');
    assert.deepEqual(drop.event, {
      starts: '2026-03-14T09:00:00.000Z',
      ends: '2026-03-14T12:00:00.000Z',
      place: 'The roastery in Nordvest',
    });
    stage.days(7);
    assert.equal((await offered(stage, 'weekly-drop')).closes, '2026-03-15T20:00:00.000Z');
  });

  it('tells what points are worth and where the terms stand', async () => {
    const stage = await setStage(database);
    const { points, terms } = await programIn(stage, 'dk');
    assert.deepEqual(points!.worth, { points: 100, value: { minor: 1_000, currency: 'DKK' } });
    assert.equal(terms, '/terms');
    const european = (await programIn(stage, 'de')).points!.worth;
    assert.deepEqual(european, { points: 100, value: { minor: 140, currency: 'EUR' } });
  });
});

describe('a timed reward', () => {
  const rewards: RewardDefinition[] = [
    {
      ...badge,
      opens: [
        { at: { weeks: 0, weekday: 4, hour: 9 }, tier: 'nightingale' },
        { at: { weeks: 0, weekday: 5, hour: 9 } },
      ],
      closes: { weeks: 0, weekday: 7, hour: 9 },
    },
  ];

  it('opens a day early for a tier, then for all, then ends', async () => {
    const stage = await setStage(database, { rewards });
    await rich(stage, 'ida', 'astrid');
    await stage.buyForGood('astrid', '1001', [5_000]);
    const seen = async () => [
      await available(stage, 'badge', 'ida'),
      await available(stage, 'badge', 'astrid'),
      await available(stage, 'badge'),
    ];
    const later = (opensAt: string) => ({ available: false, reason: 'not_open', opensAt });
    const friday = later('2026-03-06T09:00:00.000Z');
    const yes = { available: true };
    assert.deepEqual(await seen(), [friday, later('2026-03-05T09:00:00.000Z'), friday]);
    await assert.rejects(ask(stage, 'astrid', { reward: 'badge' }), refusal('invalid'));
    stage.days(3);
    assert.deepEqual(await seen(), [friday, yes, friday]);
    await assert.rejects(ask(stage, 'ida', { reward: 'badge' }), refusal('invalid'));
    await ask(stage, 'astrid', { reward: 'badge' });
    stage.days(1);
    assert.deepEqual(await seen(), [yes, yes, undefined]);
    stage.days(2);
    const over = { available: false, reason: 'ended' };
    assert.deepEqual(await seen(), [over, over, over]);
    await assert.rejects(ask(stage, 'ida', { reward: 'badge' }), refusal('out_of_stock'));
  });

  it('that only ever opens for a tier takes that tier', async () => {
    const opens = [{ at: { weeks: 0, weekday: 1, hour: 9 }, tier: 'nightingale' }];
    const stage = await setStage(database, { rewards: [{ ...badge, opens }] });
    await rich(stage, 'ida');
    assert.deepEqual(await available(stage, 'badge', 'ida'), {
      available: false,
      reason: 'tier_required',
      tier: 'nightingale',
    });
    await assert.rejects(ask(stage, 'ida', { reward: 'badge' }), refusal('tier_required'));
  });
});

describe('a reward of which there are few', () => {
  it('says how many are left, to guests as well', async () => {
    const stage = await setStage(database, { rewards: [{ ...badge, stock: 6 }] });
    await rich(stage, 'ida');
    assert.deepEqual(await available(stage, 'badge', 'ida'), { available: true });
    await ask(stage, 'ida', { reward: 'badge' });
    assert.deepEqual(await available(stage, 'badge', 'ida'), { available: true, left: 5 });
    assert.deepEqual(await available(stage, 'badge'), { available: true, left: 5 });
  });
});

describe('a range', () => {
  it('gives a voucher worth what was given for it, in both markets', async () => {
    const stage = await setStage(database);
    await rich(stage, 'ida');
    const danish = await ask(stage, 'ida', { reward: 'beans-off', points: 350 });
    assert.deepEqual(
      [danish.title, danish.value, danish.points],
      ['35\u00a0kr off', { minor: 3_500, currency: 'DKK' }, 350],
    );
    const german = await ask(stage, 'ida', { reward: 'beans-off', points: 350, market: 'de' });
    assert.deepEqual([german.title, german.value], ['€4.90 off', { minor: 490, currency: 'EUR' }]);
    assert.equal((await stage.member('ida')).points!.available, 9_300);
    await stage.undo('ida', danish);
    assert.equal((await stage.member('ida')).points!.available, 9_650);
  });

  it('refuses points that are no step of it, and more than there are', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await adjust(stage.context, 'ida', 50);
    for (const points of [0, 50, 125, 5_050, -100, 100.5]) {
      await assert.rejects(ask(stage, 'ida', { reward: 'beans-off', points }), refusal('invalid'));
    }
    await assert.rejects(ask(stage, 'ida', { reward: 'beans-off', points: 200 }), refusal('insufficient_points'));
    await ask(stage, 'ida', { reward: 'beans-off', points: 150 });
    assert.equal((await stage.member('ida')).points!.available, 0);
    assert.deepEqual(await available(stage, 'beans-off', 'ida'), {
      available: false,
      reason: 'insufficient_points',
      missing: 100,
    });
  });
});

describe('variants', () => {
  const mug = (stock: number): RewardDefinition => ({
    ...badge,
    id: 'mug',
    name: { en: 'A mug', da: 'Et krus' },
    variants: [
      { id: 'blue', name: { en: 'Blue', da: 'Blå' }, stock },
      { id: 'grey', name: { en: 'Grey' }, stock: 0 },
    ],
  });

  it('are chosen, and named in the voucher', async () => {
    const stage = await setStage(database, { rewards: [mug(9), badge] });
    await rich(stage, 'ida');
    await assert.rejects(ask(stage, 'ida', { reward: 'mug' }), refusal('invalid'));
    await assert.rejects(ask(stage, 'ida', { reward: 'mug', variant: 'pink' }), refusal('invalid'));
    await assert.rejects(ask(stage, 'ida', { reward: 'badge', variant: 'blue' }), refusal('invalid'));
    const wish = { reward: 'mug', variant: 'blue' };
    assert.equal((await ask(stage, 'ida', wish)).title, 'A mug: Blue');
    assert.equal((await ask(stage, 'ida', { ...wish, locale: 'da' })).title, 'Et krus: Blå');
  });

  it('sell out one by one, and then the reward is gone until one comes back', async () => {
    const stage = await setStage(database, { rewards: [mug(1)] });
    await rich(stage, 'ida');
    await assert.rejects(ask(stage, 'ida', { reward: 'mug', variant: 'grey' }), refusal('out_of_stock'));
    const voucher = await ask(stage, 'ida', { reward: 'mug', variant: 'blue' });
    assert.deepEqual(
      (await offered(stage, 'mug')).variants!.map(({ soldOut }) => soldOut),
      [true, true],
    );
    assert.deepEqual(await available(stage, 'mug', 'ida'), { available: false, reason: 'out_of_stock' });
    await assert.rejects(ask(stage, 'ida', { reward: 'mug', variant: 'blue' }), refusal('out_of_stock'));
    assert.equal((await stage.member('ida')).points!.available, 9_990);
    await stage.undo('ida', voucher);
    assert.deepEqual(await available(stage, 'mug', 'ida'), { available: true });
  });
});

describe('the voucher', () => {
  it('of content leads to it and has a code', async () => {
    const stage = await setStage(database);
    await rich(stage, 'ida');
    const guide = await ask(stage, 'ida', { reward: 'brew-guide' });
    assert.deepEqual([guide.kind, guide.state, guide.url], ['content', 'issued', '/guides/v60']);
    assert.match(guide.code, /^MF-/);
  });

  it('of store credit and of a gift card says what it is worth', async () => {
    const stage = await setStage(database);
    await rich(stage, 'ida');
    const credit = await ask(stage, 'ida', { reward: 'store-credit' });
    assert.deepEqual(
      [credit.kind, credit.value, credit.expiresAt],
      ['store_credit', { minor: 10_000, currency: 'DKK' }, undefined],
    );
    const card = await ask(stage, 'ida', { reward: 'gift-card', market: 'de' });
    assert.deepEqual([card.kind, card.value], ['gift_card', { minor: 2_800, currency: 'EUR' }]);
  });

  it('of an event keeps its day, which the offer moves on from, and can be undone until it begins', async () => {
    const stage = await setStage(database);
    await rich(stage, 'ida');
    const seat = await ask(stage, 'ida', { reward: 'cupping-class' });
    const event = {
      starts: '2026-04-23T17:00:00.000Z',
      ends: '2026-04-23T20:00:00.000Z',
      place: 'The roastery in Nordvest',
    };
    assert.deepEqual([seat.state, seat.event, seat.undoable], ['held', event, true]);
    stage.days(52);
    assert.deepEqual((await stage.member('ida')).vouchers[0]!.event, event);
    stage.days(1);
    assert.equal((await stage.member('ida')).vouchers[0]!.undoable, false);
    await assert.rejects(stage.undo('ida', seat), refusal('invalid'));
  });

  it('of a donation can be undone for a day', async () => {
    const stage = await setStage(database);
    await rich(stage, 'ida');
    const [first, second] = [
      await ask(stage, 'ida', { reward: 'plant-a-tree' }),
      await ask(stage, 'ida', { reward: 'plant-a-tree' }),
    ];
    assert.equal(first.undoable, true);
    await stage.undo('ida', first);
    stage.days(1);
    const tree = (await stage.member('ida')).vouchers[0]!;
    assert.deepEqual([tree.id, tree.state, tree.undoable], [second.id, 'held', false]);
    await assert.rejects(stage.undo('ida', second), refusal('invalid'));
    assert.equal((await stage.member('ida')).points!.available, 9_800);
  });

  it('of another market says where it is valid, and one without amounts is valid in both', async () => {
    const stage = await setStage(database);
    await rich(stage, 'ida');
    const amount = await ask(stage, 'ida', { reward: 'amount-off-small' });
    const share = await ask(stage, 'ida', { reward: 'ten-percent' });
    const seenIn = async (locale: string, market: string) => {
      const { items } = await stage.adapter('ida').vouchers!({ locale, market }, { signal });
      return [amount, share].map(({ id }) => items.find((voucher) => voucher.id === id)!.validIn);
    };
    assert.deepEqual(await seenIn('en', 'dk'), [undefined, undefined]);
    assert.deepEqual(await seenIn('en', 'de'), ['Denmark', undefined]);
    assert.deepEqual(await seenIn('da', 'de'), ['Danmark', undefined]);
  });
});
