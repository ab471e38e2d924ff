import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { audit } from '../../demo/backend/audit.js';
import type { RewardDefinition } from '../../demo/backend/definition.js';
import { block } from '../../demo/backend/members.js';
import { sharedDatabase } from '../setup/database.js';
import {
  alone,
  beans,
  dkk,
  eur,
  fifty,
  item,
  member,
  shipping,
  take,
  tenth,
  tree,
  ways,
  waysFor,
} from './cart-stage.js';
import { signal } from './stage.js';

const database = await sharedDatabase();

after(async () => {
  assert.deepEqual(await audit(database), [], 'every balance is what its entries add up to');
});

describe('ways to pay less for a cart', () => {
  it('are vouchers before rewards, what takes off most first, then what is refused and near', async () => {
    const stage = await member(database, 2_900, shipping, tenth, tree, fifty, alone, {
      ...alone,
      id: 'far',
      points: 9_000,
    });
    const small = await take(stage, 'fifty');
    const share = await take(stage, 'tenth');
    const free = await take(stage, 'shipping');
    const minimum = { reason: 'minimum', minimum: dkk(30_000), toGo: dkk(10_000) };
    assert.deepEqual(await ways(stage, {}), [
      { code: small.code, name: '50\u00a0kr off', discount: dkk(5_000) },
      { code: share.code, name: 'A tenth off', discount: dkk(2_000) },
      { reward: 'alone', name: 'Alone', points: 600, discount: dkk(9_000) },
      { reward: 'fifty', name: '50\u00a0kr off', points: 500, discount: dkk(5_000) },
      { reward: 'tenth', name: 'A tenth off', points: 700, discount: dkk(2_000) },
      { code: free.code, name: 'Free shipping', refusal: minimum },
      { reward: 'shipping', name: 'Free shipping', points: 300, refusal: minimum },
      { reward: 'far', name: 'Alone', points: 9_000, refusal: { reason: 'insufficient_points', missing: 7_600 } },
    ]);
  });

  it('are reckoned in the market of the cart', async () => {
    const stage = await member(database, 2_000, fifty, shipping);
    const danish = await take(stage, 'fifty');
    const european = { subtotal: eur(3_000) };
    assert.deepEqual(await ways(stage, european, 'de'), [
      { reward: 'fifty', name: '€7 off', points: 500, discount: eur(700) },
      { code: danish.code, name: 'DKK\u00a050 off', refusal: { reason: 'wrong_market' } },
      {
        reward: 'shipping',
        name: 'Free shipping',
        points: 300,
        refusal: { reason: 'minimum', minimum: eur(4_000), toGo: eur(1_000) },
      },
    ]);
    const [, foreign] = await waysFor(stage, european, 'de');
    assert.equal(foreign!.voucher!.validIn, 'Denmark');
  });

  it('begin with what is in the cart, and take off no more than it leaves', async () => {
    const stage = await member(database, 5_000, fifty, beans);
    const [first, second] = [await take(stage, 'fifty'), await take(stage, 'beans', { points: 1_900 })];
    const { code } = second;
    assert.deepEqual(await ways(stage, { codes: [code.toLowerCase()] }), [
      { code, name: '190\u00a0kr off', discount: dkk(19_000) },
      { code: first.code, name: '50\u00a0kr off', discount: dkk(1_000) },
      { reward: 'fifty', name: '50\u00a0kr off', points: 500, discount: dkk(1_000) },
      {
        reward: 'beans',
        name: 'Pay with Beans',
        points: 100,
        range: { min: 100, max: 100, step: 50, value: dkk(500) },
        discount: dkk(1_000),
      },
    ]);
  });

  it('tell of a code in the cart why it no longer counts', async () => {
    const stage = await member(database, 600, fifty);
    const { code } = await take(stage, 'fifty');
    const refusal = { reason: 'minimum', minimum: dkk(15_000), toGo: dkk(1_000) };
    const [inCart] = await ways(stage, { subtotal: dkk(14_000), codes: [code] });
    assert.deepEqual(inCart, { code, name: '50\u00a0kr off', refusal });
    await stage.buy('ida', '1001', [200], [code]);
    const [used] = await ways(stage, { codes: [code] });
    assert.deepEqual(used!.refusal, { reason: 'used' });
  });

  it('say what does not go together, and which items are left out, by name', async () => {
    const stage = await member(database, 5_000, alone, fifty, tenth);
    const { code } = await take(stage, 'fifty');
    const cart = { codes: [code], items: [item('class', 20_000)] };
    const found = (await ways(stage, cart, 'dk', 'da')).map(({ refusal, ...way }) => [way.reward, refusal]);
    assert.deepEqual(found, [
      [undefined, undefined],
      ['fifty', undefined],
      ['alone', { reason: 'combination', codes: [code] }],
      ['tenth', { reason: 'excluded', items: ['Kurset'] }],
    ]);
  });

  it('offer of a range what balance and cart allow, in whole steps', async () => {
    const offer = async (points: number, subtotal: number, market = 'dk') => {
      const stage = await member(database, points, beans);
      const currency = market === 'dk' ? dkk : eur;
      const [way] = await ways(stage, { subtotal: currency(subtotal) }, market);
      return way && [way.points, way.range?.max, way.discount?.minor, way.refusal];
    };
    assert.deepEqual(await offer(9_000, 20_000), [2_000, 2_000, 20_000, undefined]);
    assert.deepEqual(await offer(9_000, 20_400), [2_000, 2_000, 20_000, undefined]);
    assert.deepEqual(await offer(9_000, 99_000), [5_000, 5_000, 50_000, undefined]);
    assert.deepEqual(await offer(230, 20_000), [200, 200, 2_000, undefined]);
    assert.deepEqual(await offer(230, 20_000, 'de'), [200, 200, 280, undefined]);
    assert.deepEqual(await offer(9_000, 999, 'de'), [700, 700, 980, undefined]);
    assert.deepEqual(await offer(60, 20_000), [
      100,
      undefined,
      undefined,
      { reason: 'insufficient_points', missing: 40 },
    ]);
    assert.equal(await offer(9_000, 900), undefined);
  });

  it('leave out free shipping where a code in the cart pays for it, and what is chosen elsewhere', async () => {
    const kinds = [{ id: 'one', name: { en: 'One' } }];
    const product: RewardDefinition = { ...alone, id: 'product', kind: 'free_product', variants: kinds };
    const stage = await member(database, 2_000, shipping, product, tree);
    const { code } = await take(stage, 'shipping');
    await take(stage, 'shipping');
    assert.deepEqual(await ways(stage, { subtotal: dkk(40_000), codes: [code] }), [
      { code, name: 'Free shipping', freeShipping: true },
    ]);
  });

  it('are at most eight, spend nothing, and are none for who has not joined', async () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ ...fifty, id: `fifty-${index}` }));
    const stage = await member(database, 2_000, ...many);
    assert.equal((await ways(stage, {})).length, 8);
    assert.equal((await stage.member('ida')).points!.available, 2_000);
    await stage.backend.ensureCustomer({ id: 'malthe', name: 'Malthe' });
    const cart = { subtotal: dkk(20_000), codes: [] };
    const quoteOf = (customer: string) => stage.adapter(customer).quote!({ locale: 'en', cart }, { signal });
    assert.deepEqual(await quoteOf('malthe'), []);
    assert.deepEqual(await quoteOf('nobody'), []);
    await assert.rejects(stage.adapter().quote!({ locale: 'en', cart }, { signal }), { code: 'unauthenticated' });
  });

  it('are vouchers only for the blocked, who can not spend points', async () => {
    const stage = await member(database, 2_000, fifty);
    const { code } = await take(stage, 'fifty');
    await block(stage.context, 'ida');
    assert.deepEqual(await ways(stage, {}), [{ code, name: '50\u00a0kr off', discount: dkk(5_000) }]);
  });
});
