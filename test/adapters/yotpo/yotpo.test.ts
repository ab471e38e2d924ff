import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SentRedeem } from '../../../src/adapters/adapter.js';
import { yotpoAdapter } from '../../../src/adapters/yotpo/yotpo.js';
import { failing } from '../failing.js';
import { swellAccount } from './double.js';
import { emailOf, fill, shopperOn } from './subject.js';

const input = { locale: 'en', currency: 'EUR' };
const read = { signal: new AbortController().signal };
const write = (key = 'k') => ({ ...read, key });
const wish = { reward: '11', points: 100, ...input };
const sentNow = (more: Partial<SentRedeem> = {}): SentRedeem => ({
  reward: '11',
  points: 100,
  at: Date.now(),
  ...more,
});

function shop() {
  const account = swellAccount();
  fill(account, {
    members: [{ id: 'ada', name: 'Ada', state: 'enrolled', points: 500, entries: 2 }],
    rewards: [
      { id: '11', name: '5 off', kind: 'amount_off', points: 100, value: { minor: 500, currency: 'EUR' } },
      { id: '12', name: 'Big', kind: 'custom', points: 900 },
    ],
  });
  const page = account.page(emailOf('ada'));
  return { account, ada: account.shoppers[0]!, page, adapter: shopperOn(page, { friend: '10 off' }) };
}

describe('the yotpo adapter reads what the script says', () => {
  it("never shows a redemption's status, which is its code", async () => {
    const { account, adapter } = shop();
    await adapter.load(input, read);
    const made = await adapter.redeem!(wish, write());
    const code = made.state === 'done' ? made.voucher.code : undefined;
    const { items } = await adapter.activity!(input, read);
    assert.deepEqual([items[0]!.kind, items[0]!.points, items[0]!.title], ['redeemed', -100, '5 off']);
    assert.ok(code && !JSON.stringify(items).includes(code));
    const { member } = await adapter.load(input, read);
    assert.deepEqual(
      member.vouchers.map((one) => [one.code, one.value?.minor]),
      [[code, 500]],
    );
    assert.ok(!JSON.stringify(member.activity).includes(code));
    assert.equal(account.wishes[0]!.delayPointDeduction, false);
  });

  it('tells what is pending and what was taken back', async () => {
    const { ada, adapter } = shop();
    const at = new Date().toISOString();
    const line = { createdAt: at, date: '', action: 'Order', points: 40 };
    ada.actionHistoryItems.unshift({ ...line, status: 'Pending' }, { ...line, status: 'Reversed' });
    const { member } = await adapter.load(input, read);
    assert.equal(member.points!.pending, 40);
    assert.deepEqual(
      member.activity.slice(0, 2).map(({ kind, points, pending }) => [kind, points, pending]),
      [
        ['earned', 0, 40],
        ['returned', 0, undefined],
      ],
    );
  });

  it('tells tiers, campaigns and friends', async () => {
    const { account, ada, adapter } = shop();
    account.tiers = [
      { id: 2, name: 'Gold', rank: 2, requiredAmountSpentCents: 50_000, pointsMultiplier: 1.5 },
      { id: 1, name: 'Base', rank: 1, requiredAmountSpentCents: 0, pointsMultiplier: 1 },
    ];
    account.campaigns = [
      { id: 5, type: 'ReferralCampaign', title: 'Refer', details: '', rewardText: '500 Points' },
      {
        id: 6,
        type: 'TwitterFollow',
        title: 'Follow',
        rewardText: '1,000 points',
        maxCompletionsPerUser: 1,
        customerCompleted: true,
      },
      { id: 7, type: 'Transactions', title: 'Buy', rewardText: '5 points for every €1 spent' },
      { id: 8, type: 'Brand new', title: 'Odd', rewardText: 'A surprise', customerMinutesUntilNextParticipation: 60 },
    ];
    Object.assign(ada, {
      vipTier: { id: 1, name: 'Base' },
      vipTierStats: { amountSpentCents: 12_000 },
      referrals: [
        { email: 'a@example.com', status: 'Completed' },
        { email: 'b@example.com', status: 'pending' },
      ],
    });
    const { program, member } = await adapter.load(input, read);
    assert.ok(program !== 'unchanged');
    assert.deepEqual(
      program.tiers.map((one) => [one.id, one.threshold, one.multiplier]),
      [
        ['1', 0, undefined],
        ['2', 50_000, 150],
      ],
    );
    assert.deepEqual(
      program.earning.map(({ kind, points }) => [kind, points]),
      [
        ['referral', 500],
        ['social_follow', 1000],
        ['purchase', undefined],
        ['custom', undefined],
      ],
    );
    assert.equal(program.earning[2]!.description, '5 points for every €1 spent');
    assert.deepEqual(program.referral, { friend: '10 off', advocate: '500 Points' });
    assert.deepEqual([member.tier?.current, member.tier?.value, member.tier?.target], ['1', 12_000, 50_000]);
    assert.deepEqual([member.earning['6']!.done, member.earning['8']!.done], [true, false]);
    assert.ok(Date.parse(member.earning['8']!.resetsAt!) > Date.now());
    assert.deepEqual([member.referral?.completed, member.referral?.pending], [1, 1]);
    assert.ok(!JSON.stringify(member).includes('a@example.com'));
  });

  it('leaves out rows that make no sense, and a guest has nothing', async () => {
    const { account, adapter } = shop();
    account.isSpoilt = true;
    const { program, member } = await adapter.load(input, read);
    assert.ok(program !== 'unchanged');
    assert.deepEqual([program.rewards.map(({ id }) => id), member.state], [['11', '12'], 'enrolled']);
    const guest = shopperOn(account.page());
    assert.equal((await guest.load(input, read)).member.state, 'guest');
    assert.equal((await failing(guest.redeem!(wish, write()))).code, 'unauthenticated');
  });

  it('finds no use for a balance that is no number', async () => {
    const { account, adapter } = shop();
    account.failing = 'junk';
    assert.equal((await failing(adapter.load(input, read))).code, 'bad_response');
  });

  it('refuses to be a gateway', () => {
    assert.throws(() => yotpoAdapter({}, { runsIn: 'gateway', fetch, now: Date.now }), { code: 'config' });
  });
});

describe('the yotpo adapter redeems', () => {
  it('for the cart of this moment, takes the points when an order uses the code, and counts them out until then', async () => {
    const { account, ada, adapter } = shop();
    await adapter.load(input, read);
    const made = await adapter.redeem!({ ...wish, hold: true }, write());
    assert.equal(made.state, 'done');
    assert.deepEqual([account.wishes[0]!.delayPointDeduction, ada.pointsBalance], [true, 500]);
    const { member } = await adapter.load(input, read);
    assert.deepEqual([member.points!.available, member.vouchers.length], [400, 1]);
  });

  it('settles a lost answer by the code that was given since, also on a page that was loaded since', async () => {
    const { account, ada, adapter } = shop();
    await adapter.load(input, read);
    account.losesNext = true;
    const sent = sentNow();
    const error = await failing(adapter.redeem!(wish, write()));
    assert.deepEqual([error.code, error.outcome, ada.pointsBalance], ['unavailable', 'unknown', 400]);
    for (const one of [adapter, shopperOn(account.page(emailOf('ada')))]) {
      const made = await one.redemption!('k', { ...read, sent });
      assert.equal(made.state === 'done' && made.voucher.code, ada.actionHistoryItems[0]!.status);
    }
    const other = failing(adapter.redemption!('k', { ...read, sent: sentNow({ reward: '12', points: 900 }) }));
    assert.equal((await other).code, 'not_found');
  });

  it('knows that what was to be paid later and left no code has cost nothing', async () => {
    const { account, ada, adapter } = shop();
    await adapter.load(input, read);
    account.failing = { status: 0 };
    const error = await failing(adapter.redeem!({ ...wish, hold: true }, write()));
    assert.equal(error.outcome, 'unknown');
    account.failing = undefined;
    const made = await adapter.redemption!('k', { ...read, sent: sentNow({ hold: true }) });
    assert.deepEqual([made, ada.pointsBalance], [{ state: 'refused', code: 'unavailable' }, 500]);
  });

  it('does not take a shopper who has left for one who redeemed nothing', async () => {
    const guest = shopperOn(shop().account.page());
    const error = await failing(guest.redemption!('k', { ...read, sent: sentNow() }));
    assert.deepEqual([error.code, error.outcome], ['unauthenticated', 'unknown']);
  });

  it('says why where points do not reach', async () => {
    const { adapter } = shop();
    await adapter.load(input, read);
    const error = await failing(adapter.redeem!({ ...wish, reward: '12', points: 900 }, write()));
    assert.deepEqual([error.code, error.outcome], ['insufficient_points', 'not_done']);
  });

  for (const [status, code, outcome] of [
    [429, 'rate_limited', 'not_done'],
    [503, 'unavailable', 'unknown'],
  ] as const) {
    it(`status ${status} is ${code}`, async () => {
      const { account, adapter } = shop();
      await adapter.load(input, read);
      account.failing = { status };
      const error = await failing(adapter.redeem!(wish, write()));
      assert.deepEqual([error.code, error.outcome], [code, outcome]);
    });
  }

  it('obeys its signal where no callback ever comes: what was sent may have happened', async () => {
    const { account, page, adapter } = shop();
    await adapter.load(input, read);
    const { makeRedemption } = page;
    page.makeRedemption = (...order) => {
      account.failing = 'silence';
      makeRedemption(...order);
    };
    const leaving = new AbortController();
    const redeeming = failing(adapter.redeem!(wish, { key: 'k', signal: leaving.signal }));
    setTimeout(() => leaving.abort(), 50);
    const error = await redeeming;
    assert.deepEqual([error.code, error.outcome], ['aborted', 'unknown']);
  });

  it('does not take an answer without a code for a failure', async () => {
    const { account, page, adapter } = shop();
    await adapter.load(input, read);
    const { makeRedemption } = page;
    page.makeRedemption = (order, _done, failed) => makeRedemption(order, () => _done({ success: true }), failed);
    const error = await failing(adapter.redeem!(wish, write()));
    assert.deepEqual([error.code, error.outcome, account.wishes.length], ['bad_response', 'unknown', 1]);
  });
});
