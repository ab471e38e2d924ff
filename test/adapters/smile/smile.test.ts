import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AdapterEnvironment, SentRedeem } from '../../../src/adapters/adapter.js';
import { LoyaltyError } from '../../../src/adapters/error.js';
import { smileAdapter } from '../../../src/adapters/smile/smile.js';
import type { SmileOptions } from '../../../src/adapters/smile/options.js';
import { failing } from '../failing.js';
import { customerToken, smileAccount } from './double.js';
import { fill, shopperOn } from './subject.js';

const input = { locale: 'en', currency: 'EUR' };
const read = { signal: new AbortController().signal };
const write = (key = 'k') => ({ ...read, key });
const wish = { reward: '11', points: 100, ...input };
const sentNow = (): SentRedeem => ({ reward: '11', points: 100, at: Date.now() });

function shop() {
  const account = smileAccount();
  fill(account, {
    members: [
      { id: 'ada', name: 'Ada', state: 'enrolled', points: 500 },
      { id: 'bob', name: 'Bob', state: 'enrolled', points: 70 },
    ],
    rewards: [
      { id: '11', name: '5 off', kind: 'amount_off', points: 100 },
      { id: '12', name: 'Free shipping', kind: 'free_shipping', points: 50 },
    ],
  });
  const { publishableKey } = account;
  const page = account.page();
  const shopper = (id?: string, options: SmileOptions = {}, more: Partial<AdapterEnvironment> = {}) =>
    shopperOn(page, id, { publishableKey, ...options }, more);
  return { account, publishableKey, page, shopper };
}

describe('the smile adapter joins the page', () => {
  it('initialises once, for two adapters that come at once', async () => {
    const { page, shopper } = shop();
    await Promise.all([shopper('ada').load(input, read), shopper('ada').load(input, read)]);
    assert.equal(page.initializations.length, 1);
  });

  it('neither initialises nor resets what the page has initialised, and keeps who the page logged in', async () => {
    const { page, publishableKey, shopper } = shop();
    await page.initialize({ publishableKey, customerToken: await customerToken('ada') });
    page.reset = () => assert.fail('The page was reset.');
    const { member } = await shopper(undefined, { publishableKey: undefined }).load(input, read);
    assert.deepEqual([member.name, page.initializations.length], ['Ada', 1]);
  });

  it('logs out whom it logged in when the shop says that another one is shopping', async () => {
    const { page, shopper } = shop();
    let who: string | undefined = 'ada';
    const adapter = shopper(undefined, {}, { token: async () => (who ? customerToken(who) : undefined) });
    const names: unknown[] = [];
    for (who of ['ada', 'bob', undefined]) names.push((await adapter.load(input, read)).member.name);
    assert.deepEqual([names, page.initializations.length], [['Ada', 'Bob', undefined], 1]);
  });

  it('tells everything in one call, with whom it knows', async () => {
    const { account, shopper } = shop();
    await shopper('ada').load(input, read);
    assert.deepEqual(
      account.asked.map((one) => one.split(' ')[0]),
      ['initialize', 'preload'],
    );
  });

  it('renews an expired token once, before the page is initialised and after', async () => {
    const { page, publishableKey, shopper } = shop();
    const asked: unknown[] = [];
    const token: AdapterEnvironment['token'] = async ({ refresh = false }) => {
      asked.push(refresh);
      return customerToken('ada', { expiresIn: refresh ? 300 : -5 });
    };
    assert.equal((await shopper('ada', {}, { token }).load(input, read)).member.name, 'Ada');
    assert.deepEqual(asked, [false, true]);
    page.reset();
    await page.initialize({ publishableKey });
    assert.equal((await shopper('ada', {}, { token }).load(input, read)).member.name, 'Ada');
    assert.deepEqual(asked, [false, true, false, true]);
  });

  it('logs in again where the session has ended', async () => {
    const { account, page, shopper } = shop();
    const adapter = shopper('ada');
    await adapter.load(input, read);
    const { purchase } = page.pointsProducts;
    let times = 0;
    page.pointsProducts.purchase = (...order) => {
      times += 1;
      account.failing = times === 1 ? 401 : undefined;
      const bought = purchase(...order);
      void bought.catch(() => (account.failing = undefined));
      return bought;
    };
    assert.equal((await adapter.redeem!(wish, write())).state, 'done');
    assert.deepEqual([times, account.asked.includes('login'), account.customers[0]!.balance], [2, true, 400]);
  });

  it('takes no token that another key has signed', async () => {
    const { shopper } = shop();
    const token = () => customerToken('ada', { key: 'the signing key of somebody else' });
    assert.equal((await failing(shopper('ada', {}, { token }).load(input, read))).code, 'unauthenticated');
  });
});

describe('the smile adapter says how it wants to be set up', () => {
  const environment: AdapterEnvironment = { runsIn: 'page', fetch, now: Date.now };

  for (const options of [{ publishableKey: 'sec_1234' }, { publishableKey: 7 }, { vip: 'orders' }]) {
    it(`refuses ${JSON.stringify(options)}`, () => {
      assert.throws(() => smileAdapter(options, environment), { code: 'config', message: /^data-options: / });
    });
  }

  it('refuses to be a gateway', () => {
    assert.throws(() => smileAdapter({}, { ...environment, runsIn: 'gateway' }), {
      code: 'config',
      message: /smile-rest/,
    });
  });

  it('does not use Smile UI, nor calls that were named Smile before', async () => {
    const said = async (page: Record<string, unknown>): Promise<string> => {
      const sdk: AdapterEnvironment['sdk'] = async (find) => {
        const found = find(page);
        if (found === undefined) throw new LoyaltyError('unavailable', 'Smile.js did not come.');
        return found;
      };
      const error = await failing(smileAdapter({ publishableKey: 'pub_1' }, { ...environment, sdk }).load(input, read));
      return `${error.code}: ${error.message}`;
    };
    const old = { fetchAllPointsProducts: () => assert.fail('An old call was used.') };
    assert.match(await said({ SmileUI: {}, Smile: old }), /^config: Only Smile UI/);
    assert.match(await said({}), /^config: .*smile-js\/v1\/smile\.js/);
  });
});

describe('the smile adapter reads what Smile says', () => {
  it('tells tiers, progress, ways to earn, the offer to friends, and a birthday without its year', async () => {
    const { account, shopper } = shop();
    Object.assign(account.customers[0]!, {
      dateOfBirth: '1004-05-17',
      vipStatus: {
        vipTier: { id: 1, name: 'Basic' },
        nextVipTier: { id: 2, name: 'Gold' },
        progressValue: 120,
        deltaToNextVipTier: 80,
        deltaToRetainVipTier: -20,
        vipTierExpiresAt: '2027-01-01T00:00:00Z',
      },
    });
    Object.assign(account.program, {
      vipTiers: [
        { id: 2, name: 'Gold', milestone: 200, perks: [{ name: 'Early access' }], entryRewards: [{ name: '10 off' }] },
        { id: 1, name: 'Basic', milestone: 0, perks: [], entryRewards: [] },
      ],
      earningRules: [
        { id: 1, name: 'Buy', rewardValue: { type: 'variable', variable: { value: 0.5, perAmount: 1 } } },
        {
          id: 2,
          name: 'Like us',
          rewardValue: { type: 'fixed', fixed: { value: 50 } },
          earningLimit: { type: 'lifetime', max: 1 },
        },
      ],
      referralSettings: { receiverReward: { name: '10 off' }, senderReward: { name: '500 Coins' } },
    });
    const { program, member } = await shopper('ada', { vip: 'points' }).load(input, read);
    assert.ok(program !== 'unchanged');
    assert.deepEqual(
      program.tiers.map(({ id, threshold, perks, welcome }) => [id, threshold, perks, welcome]),
      [
        ['1', 0, [], undefined],
        ['2', 200, ['Early access'], '10 off'],
      ],
    );
    assert.deepEqual(
      program.earning.map(({ kind, points, per, limit }) => ({ kind, points, per, limit })),
      [
        { kind: 'purchase', points: 1, per: { minor: 200, currency: 'EUR' }, limit: undefined },
        { kind: 'custom', points: 50, per: undefined, limit: { times: 1 } },
      ],
    );
    assert.deepEqual(program.referral, { friend: '10 off', advocate: '500 Coins' });
    assert.deepEqual(program.points?.name, { other: 'Coins', one: 'Coin' });
    const { tier, birthday, referral } = member;
    assert.deepEqual([tier?.current, tier?.next, tier?.value, tier?.target, tier?.keep], ['1', '2', 120, 200, 100]);
    assert.deepEqual(birthday, { month: 5, day: 17 });
    assert.match(referral!.link, /^https:/);
  });

  it('leaves out rows that make no sense, and shows kinds that nobody has heard of', async () => {
    const { account, shopper } = shop();
    account.isSpoilt = true;
    const { program } = await shopper('ada').load(input, read);
    assert.ok(program !== 'unchanged');
    assert.deepEqual(
      program.rewards.map(({ id }) => id),
      ['11', '12'],
    );
  });

  it('finds no use for an answer that is no list', async () => {
    const { account, shopper } = shop();
    account.program.pointsProducts = { error: 'maintenance' };
    assert.equal((await failing(shopper('ada').load(input, read))).code, 'bad_response');
  });
});

describe('the smile adapter redeems', () => {
  it('waits for what is issued later, and finds it by its key', async () => {
    const { account, shopper } = shop();
    const adapter = shopper('ada');
    await adapter.load(input, read);
    account.issuesAs = 'pending';
    assert.deepEqual(await adapter.redeem!(wish, write()), { state: 'pending' });
    assert.deepEqual(await adapter.redemption!('k', read), { state: 'pending' });
    Object.assign(account.issued[0]!.fulfillment, { fulfillmentStatus: 'issued', code: 'LATE' });
    const made = await adapter.redemption!('k', read);
    assert.equal(made.state === 'done' && made.voucher.code, 'LATE');
    account.issued[0]!.fulfillment.fulfillmentStatus = 'failed';
    assert.deepEqual(await adapter.redemption!('k', read), { state: 'refused', code: 'unknown' });
  });

  it('settles a lost answer by what was issued since, also on a page that was loaded since', async () => {
    const { account, page, shopper } = shop();
    const adapter = shopper('ada');
    await adapter.load(input, read);
    await adapter.redeem!(wish, write('before'));
    account.losesNext = true;
    const sent = sentNow();
    const error = await failing(adapter.redeem!(wish, write()));
    assert.deepEqual([error.code, error.outcome], ['unavailable', 'unknown']);
    const made = await adapter.redemption!('k', { ...read, sent });
    const { code } = account.issued[1]!.fulfillment;
    assert.equal(made.state === 'done' && made.voucher.code, code);
    account.issued.shift();
    const later = shopperOn(page, 'ada', { publishableKey: account.publishableKey });
    const again = await later.redemption!('k', { ...read, sent });
    assert.equal(again.state === 'done' && again.voucher.code, code);
  });

  it('says that nothing was made where nothing was: not by this, nor of another reward', async () => {
    const { shopper } = shop();
    const adapter = shopper('ada');
    await adapter.load(input, read);
    await adapter.redeem!({ ...wish, reward: '12', points: 50 }, write('other'));
    assert.equal((await failing(adapter.redemption!('k', { ...read, sent: sentNow() }))).code, 'not_found');
    assert.equal((await failing(adapter.redemption!('k', read))).code, 'not_found');
  });

  it('does not take a shopper who has left for one who redeemed nothing', async () => {
    const { shopper } = shop();
    const error = await failing(shopper(undefined).redemption!('k', { ...read, sent: sentNow() }));
    assert.deepEqual([error.code, error.outcome], ['unauthenticated', 'unknown']);
  });

  it('says why where points do not reach', async () => {
    const { account, shopper } = shop();
    const error = await failing(shopper('bob').redeem!(wish, write()));
    assert.deepEqual(
      [error.code, error.outcome, account.customers[1]!.balance],
      ['insufficient_points', 'not_done', 70],
    );
  });

  it('does not take the unreadable answer to a purchase for a failure', async () => {
    const { account, page, shopper } = shop();
    const adapter = shopper('ada');
    await adapter.load(input, read);
    const { purchase } = page.pointsProducts;
    page.pointsProducts.purchase = async (...order) => ({ ok: await purchase(...order).then(() => true) });
    const error = await failing(adapter.redeem!(wish, write()));
    assert.deepEqual([error.code, error.outcome, account.customers[0]!.balance], ['bad_response', 'unknown', 400]);
  });
});

describe("the smile adapter tells Smile's failures apart", () => {
  const FAILURES = [
    [0, 'unavailable', 'unknown'],
    [403, 'forbidden', 'not_done'],
    [429, 'rate_limited', 'not_done'],
    [503, 'unavailable', 'unknown'],
  ] as const;

  for (const [status, code, outcome] of FAILURES) {
    it(`status ${status} is ${code}`, async () => {
      const { account, page, shopper } = shop();
      const adapter = shopper('ada');
      await adapter.load(input, read);
      account.failing = status;
      const reading = await failing(adapter.rewards!(input, read));
      assert.deepEqual([reading.code, reading.outcome], [code, 'not_done']);
      account.failing = undefined;
      const { purchase } = page.pointsProducts;
      page.pointsProducts.purchase = (...order) => {
        account.failing = status;
        return purchase(...order);
      };
      const writing = await failing(adapter.redeem!(wish, write()));
      assert.deepEqual([writing.code, writing.outcome], [code, outcome]);
    });
  }

  it('obeys its signal: what was sent may have happened', async () => {
    const { page, shopper } = shop();
    const adapter = shopper('ada');
    await adapter.load(input, read);
    page.pointsProducts.purchase = () => new Promise(() => undefined);
    const leaving = new AbortController();
    const redeeming = failing(adapter.redeem!(wish, { key: 'k', signal: leaving.signal }));
    setTimeout(() => leaving.abort(), 50);
    const error = await redeeming;
    assert.deepEqual([error.code, error.outcome], ['aborted', 'unknown']);
  });
});
