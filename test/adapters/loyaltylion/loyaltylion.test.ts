import assert from 'node:assert/strict';
import { after, beforeEach, describe, it } from 'node:test';
import type { SentRedeem } from '../../../src/adapters/adapter.js';
import type { ErrorCode } from '../../../src/adapters/error.js';
import { loyaltylionAdapter } from '../../../src/adapters/loyaltylion/loyaltylion.js';
import { failing } from '../failing.js';
import { serveLoyaltyLion, sessionToken } from './double.js';
import { fill, shopperAt } from './subject.js';

const input = { locale: 'de-AT', currency: 'EUR' };
const read = { signal: new AbortController().signal };
const write = (key = 'k') => ({ ...read, key });
const wish = { reward: '11', points: 100, ...input };
const sentNow = (): SentRedeem => ({ reward: '11', points: 100, at: Date.now() });
const server = await serveLoyaltyLion();
const { books, asked } = server;
const ada = () => books.find('ada')!;
const shopper = (id: string | undefined = 'ada') => shopperAt(server, id);
const reward = (id: number, kind: string, properties: Record<string, unknown> = {}, more: object = {}) => ({
  id,
  kind,
  title: kind,
  points: 100,
  properties,
  ...more,
});
const cartProduct = () =>
  reward(11, 'product_cart', { product: { id: '7', variants: [{ id: 'v1', title: 'M', inventory_count: 3 }] } });

describe('the loyaltylion adapter', () => {
  after(() => server.close());
  beforeEach(() => {
    server.calm();
    fill(books, {
      members: [
        { id: 'ada', name: 'Ada', state: 'enrolled', points: 500 },
        { id: 'bea', name: 'Bea', state: 'candidate', points: 0 },
        { id: 'cy', name: 'Cy', state: 'blocked', points: 0 },
      ],
      rewards: [{ id: '11', name: '5 off', kind: 'amount_off', points: 100, value: { minor: 500, currency: 'EUR' } }],
    });
    for (const one of books.site.rewards) one.id = Number(one.id);
  });

  it('brings program and member by one call, as its shopper, in their language, from the web', async () => {
    const { program, member } = await shopper().load(input, read);
    assert.ok(program !== 'unchanged');
    assert.deepEqual([program.name, member.name, member.points!.available], ['Lion Rewards', 'Ada', 500]);
    const [call, ...others] = asked;
    assert.deepEqual([call!.method, call!.path, others.length], ['POST', 'customers/ada/sessions', 0]);
    assert.equal(call!.headers['x-loyaltylion-channel'], 'web');
    assert.equal(call!.headers['x-loyaltylion-language'], 'de');
    assert.match(call!.headers.authorization!, /^Bearer /);
  });

  it('renews an expired token once, and is refused with one that another key has signed', async () => {
    const old = await sessionToken('ada', { expiresIn: -5 });
    const token = async ({ refresh }: { refresh?: boolean }) => (refresh ? sessionToken('ada') : old);
    assert.equal((await shopperAt(server, 'ada', { token }).load(input, read)).member.name, 'Ada');
    assert.equal(asked.length, 2);
    const forged = shopperAt(server, 'ada', {
      token: () => sessionToken('ada', { secret: 'the SDK token of somebody else altogether' }),
    });
    assert.equal((await failing(forged.load(input, read))).code, 'unauthenticated');
  });

  it('shows a guest the program, a guest of LoyaltyLion as a candidate, and the blocked as such', async () => {
    const states = [];
    for (const one of [shopperAt(server, undefined), shopper('bea'), shopper('cy')]) {
      states.push((await one.load(input, read)).member.state);
    }
    assert.deepEqual(states, ['guest', 'candidate', 'blocked']);
    assert.equal((await failing(shopper('bea').redeem!(wish, write()))).code, 'not_enrolled');
    assert.equal((await failing(shopper('cy').redeem!(wish, write()))).code, 'blocked');
  });

  it('shows every kind of reward, and those of kinds that nobody has heard of', async () => {
    const discount = { discount_type: 'fixed', discount: books.money(5) };
    books.site.rewards = [
      reward(1, 'cart_discount_voucher', discount),
      reward(2, 'collection_discount_voucher', discount),
      reward(3, 'product_discount_voucher', { discount: { percentage: 15 } }),
      reward(4, 'active_subscription_discount_voucher', discount),
      reward(5, 'free_shipping_voucher', { minimum_spend: books.money(20) }),
      reward(6, 'gift_card', { initial_balance: books.money(25) }),
      { ...cartProduct(), id: 7 },
      reward(8, 'active_subscription_product', { product: { id: '7', variants: [] } }),
      reward(9, 'custom'),
      reward(10, 'moon_landing'),
      reward(11, 'cart_variable_discount_voucher', {
        points_per_unit: 10,
        minimum_discount: books.money(5),
        maximum_discount: books.money(20),
      }),
    ];
    const { program, member } = await shopper().load(input, read);
    assert.ok(program !== 'unchanged');
    assert.deepEqual(
      program.rewards.map(({ kind, value, percent, minimum }) => [kind, value?.minor ?? percent ?? minimum?.minor]),
      [
        ['amount_off', 500],
        ['amount_off', 500],
        ['percentage_off', 15],
        ['amount_off', 500],
        ['free_shipping', 2000],
        ['gift_card', 2500],
        ['free_product', undefined],
        ['free_product', undefined],
        ['custom', undefined],
        ['custom', undefined],
        ['variable_amount', undefined],
      ],
    );
    assert.deepEqual(program.rewards[10]!.range, {
      min: 50,
      max: 200,
      step: 10,
      value: { minor: 100, currency: 'EUR' },
    });
    assert.deepEqual(member.availability['11'], { available: false, reason: 'unknown' });
    assert.ok(program.capabilities.includes('undo'));
  });

  it('maps every kind of rule, and says which can be done from a page', async () => {
    const kinds: [string, string, string | undefined][] = [
      ['purchase', 'purchase', undefined],
      ['referral', 'referral', undefined],
      ['review', 'review', undefined],
      ['birthday', 'birthday', 'birthday'],
      ['join_program', 'sign_up', undefined],
      ['newsletter_signup', 'newsletter', 'request'],
      ['pageview', 'visit', undefined],
      ['facebook_like', 'social_follow', 'claim'],
      ['instagram_follow', 'social_follow', 'claim'],
      ['tiktok_follow', 'social_follow', 'claim'],
      ['twitter_follow', 'social_follow', 'claim'],
      ['instagram_mention', 'social_share', undefined],
      ['instagram_post_hashtag', 'social_share', undefined],
      ['tiktok_post_hashtag', 'social_share', undefined],
      ['loyalty_pass_install', 'wallet_pass', undefined],
      ['clickthrough', 'custom', 'claim'],
      ['custom', 'custom', undefined],
      ['moon_landing', 'custom', undefined],
      ['toString', 'custom', undefined],
    ];
    books.site.rules = kinds.map(([kind], id) => ({ id, kind, title: kind, points: 5 }));
    const { program } = await shopper().load(input, read);
    assert.ok(program !== 'unchanged');
    assert.deepEqual(
      program.earning.map(({ kind, by }, index) => [kinds[index]![0], kind, by]),
      kinds,
    );
  });

  it('tells the tier, what it takes to rise and to stay, and when it is at risk', async () => {
    books.site.tierConfiguration = {
      tiers: [
        { id: 2, name: 'Gold', position: 2, lower_bound: books.money(300), benefit_ids: [9] },
        { id: 1, name: 'Base', position: 1, lower_bound: books.money(0), benefit_ids: [] },
      ],
      tier_benefits: [{ id: 9, label: 'Early access' }],
    };
    ada().tierMembership = {
      tier_id: 2,
      expires_at: new Date(Date.now() + 5 * 86_400_000).toISOString(),
      progress: {
        kind: 'spend',
        tier_spend: { now: books.money(120) },
        spend_needed_for_renewal: books.money(180),
        forecasted_tier_id: 1,
      },
    };
    const { program, member } = await shopper().load(input, read);
    assert.ok(program !== 'unchanged');
    assert.deepEqual(
      program.tiers.map(({ id, threshold, perks }) => [id, threshold, perks]),
      [
        ['1', 0, []],
        ['2', 30_000, ['Early access']],
      ],
    );
    const { tier } = member;
    assert.deepEqual(
      [tier!.current, tier!.measure, tier!.keep, tier!.target],
      ['2', 'spend', tier!.value + 18_000, undefined],
    );
    assert.match(JSON.stringify(tier), /risk/);
  });

  it('says why a reward can not be had', async () => {
    books.site.rewards = [
      reward(1, 'custom', {}, { points: 900 }),
      reward(2, 'custom', {}, { stock: 0 }),
      reward(3, 'custom', {}, { limit: { count: 0, interval: null } }),
      reward(4, 'custom'),
    ];
    const { member } = await shopper().load(input, read);
    assert.deepEqual(member.availability['1'], { available: false, reason: 'insufficient_points', missing: 400 });
    assert.deepEqual(
      ['2', '3', '4'].map((id) => {
        const one = member.availability[id]!;
        return one.available || one.reason;
      }),
      ['out_of_stock', 'limit_reached', true],
    );
  });

  it('redeems a free product for a cart alone, holds it, and gives it back', async () => {
    books.site.rewards = [cartProduct()];
    const adapter = shopper();
    await adapter.load(input, read);
    assert.equal((await failing(adapter.redeem!(wish, write()))).code, 'cart_requirements');
    const made = await adapter.redeem!({ ...wish, cart: 'c1' }, write());
    assert.ok(made.state === 'done');
    assert.deepEqual([made.voucher.state, made.voucher.undoable, ada().approved], ['held', true, 400]);
    assert.ok(Date.parse(made.voucher.heldUntil!) > Date.now());
    await adapter.undo!(made.voucher.id, write('u'));
    assert.equal(ada().approved, 500);
    const again = await failing(adapter.undo!(made.voucher.id, write('u2')));
    assert.deepEqual([again.code, again.outcome, ada().approved], ['not_found', 'not_done', 500]);
  });

  it("tells a gift card's code once, and its last letters later", async () => {
    books.site.rewards = [reward(11, 'gift_card', { initial_balance: books.money(25) })];
    const adapter = shopper();
    const made = await adapter.redeem!(wish, write());
    assert.equal(made.state === 'done' && made.voucher.code, '8c88rfd8t8d6yxp9');
    assert.equal((await adapter.vouchers!(input, read)).items[0]!.code, '…yxp9');
  });

  it('waits for claims that the merchant approves or declines', async () => {
    const adapter = shopper();
    books.site.claimState = 'pending';
    assert.deepEqual(await adapter.redeem!(wish, write()), { state: 'pending' });
    ada().claims[0]!.state = 'declined';
    assert.deepEqual(await adapter.redemption!('k', read), { state: 'refused', code: 'unknown' });
    ada().claims[0]!.state = 'approved';
    assert.equal((await adapter.redemption!('k', read)).state, 'done');
  });

  it('settles a lost answer by what was claimed since, also on a page that was loaded since', async () => {
    const adapter = shopper();
    await adapter.load(input, read);
    assert.equal((await failing(adapter.redemption!('k', { ...read, sent: sentNow() }))).code, 'not_found');
    server.loseNextAnswer();
    const sent = sentNow();
    const error = await failing(adapter.redeem!(wish, write()));
    assert.deepEqual([error.code, error.outcome, ada().approved], ['unavailable', 'unknown', 400]);
    for (const one of [adapter, shopper()]) {
      const made = await one.redemption!('k', { ...read, sent });
      assert.equal(made.state === 'done' && made.voucher.id, String(ada().claims[0]!.id));
    }
    server.fail({ status: 503, body: '' }, 'reads');
    const blind = await failing(adapter.redemption!('k', { ...read, sent }));
    assert.deepEqual([blind.code, blind.outcome], ['unavailable', 'unknown']);
  });

  it('joins with the newsletter, tells a birthday once, and completes what can be done from a page', async () => {
    books.site.rules = [
      {
        id: 1,
        kind: 'instagram_follow',
        title: 'Follow',
        points: 10,
        limit: { count: 1, interval: null },
        isDelayed: true,
      },
      { id: 2, kind: 'pageview', title: 'Look', points: 10 },
    ];
    const adapter = shopper('bea');
    await adapter.join!({ marketing: true }, write());
    const bea = books.find('bea')!;
    assert.deepEqual([bea.state, bea.isSubscribed], ['enrolled', true]);
    await adapter.birthday!({ month: 5, day: 17 }, write());
    await adapter.birthday!({ month: 5, day: 17 }, write());
    assert.equal((await failing(adapter.birthday!({ month: 6, day: 1 }, write()))).code, 'limit_reached');
    const done = await adapter.complete!('1', write());
    assert.deepEqual([done.done, done.pending], [true, 'delay']);
    assert.equal((await failing(adapter.complete!('1', write()))).code, 'limit_reached');
    assert.equal((await failing(adapter.complete!('2', write()))).code, 'invalid');
  });

  const SAID: Record<string, ErrorCode> = {
    customer_blocked: 'blocked',
    customer_not_enrolled: 'not_enrolled',
    email_already_in_use: 'forbidden',
    fraud_detected: 'referral_refused',
    insufficient_points: 'insufficient_points',
    invalid_date: 'invalid',
    invalid_referee: 'referral_refused',
    invalid_referral_id: 'referral_refused',
    invalid_variant_id: 'invalid',
    max_cart_redemptions_reached: 'cart_requirements',
    no_active_subscriptions: 'forbidden',
    no_subscription_integration_configured: 'unsupported',
    no_vouchers_available: 'out_of_stock',
    referee_email_required: 'invalid',
    referral_cap_reached: 'referral_refused',
    referrals_not_enabled: 'unsupported',
    reward_already_refunded: 'not_found',
    reward_already_used: 'invalid',
    reward_kind_mismatch: 'invalid',
    reward_limit_reached: 'limit_reached',
    reward_not_enabled_for_customer: 'tier_required',
    reward_out_of_stock: 'out_of_stock',
    rule_kind_mismatch: 'invalid',
    rule_limit_reached: 'limit_reached',
    rule_not_enabled_for_customer: 'tier_required',
    rule_requirements_not_met: 'invalid',
    subscription_failed: 'unavailable',
    unsupported_platform: 'unsupported',
    voucher_allocation_failed: 'unavailable',
  };

  it('knows all 29 refusals, wherever their code stands; none of them changed anything', async () => {
    const adapter = shopper();
    for (const [code, ours] of Object.entries(SAID)) {
      for (const body of [{ error: { message: 'No', code } }, { error: { message: 'No' }, code }]) {
        server.fail({ status: 422, body }, 'writes');
        const error = await failing(adapter.redeem!(wish, write()));
        assert.deepEqual([code, error.code, error.outcome], [code, ours, 'not_done']);
      }
    }
    assert.equal(Object.keys(SAID).length, 29);
  });

  it('tells failures apart, and takes no unreadable answer to a redeem for a failure', async () => {
    const adapter = shopper();
    server.fail({ status: 429, headers: { 'Retry-After': '7' }, body: {} }, 'all');
    const limited = await failing(adapter.load(input, read));
    assert.deepEqual([limited.code, limited.retryAfter], ['rate_limited', 7]);
    server.fail({ status: 200, body: { points: 'many' } }, 'all');
    assert.equal((await failing(adapter.load(input, read))).code, 'bad_response');
    server.fail({ status: 201, body: { points: 'many' } }, 'writes');
    const unread = await failing(adapter.redeem!(wish, write()));
    assert.deepEqual([unread.code, unread.outcome], ['bad_response', 'unknown']);
    server.fail({ status: 0, isSilent: true }, 'writes');
    const leaving = new AbortController();
    setTimeout(() => leaving.abort(), 150);
    const silent = await failing(adapter.redeem!(wish, { key: 'k', signal: leaving.signal }));
    assert.deepEqual([silent.code, silent.outcome], ['aborted', 'unknown']);
  });

  it('leaves out rows that make no sense', async () => {
    server.spoil();
    const { program, member } = await shopper().load(input, read);
    assert.ok(program !== 'unchanged');
    assert.ok(program.rewards.some(({ id }) => id === '11'));
    assert.deepEqual(member.availability['11'], { available: true });
  });

  it('says how it wants to be set up', () => {
    const environment = { runsIn: 'page', fetch, now: Date.now } as const;
    assert.throws(() => loyaltylionAdapter({}, environment), { code: 'config', message: /"site"/ });
    assert.throws(() => loyaltylionAdapter({ site: 1, endpoint: 'lion' }, environment), { message: /data-endpoint/ });
    assert.throws(() => loyaltylionAdapter({ site: 1 }, { ...environment, runsIn: 'gateway' }), { code: 'config' });
  });
});
