import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openShop } from './shopper.js';

const FIFTY_OFF = { reward: 'amount-off-small', points: 500 } as const;

describe('the cart', () => {
  let shop: Awaited<ReturnType<typeof openShop>>;
  before(async () => {
    shop = await openShop();
  });
  after(() => shop.close());

  const memberWithCode = async (person: string) => {
    const shopper = await shop.shopper().as(person);
    await shopper.buyAndKeep('kettle', 1);
    return { shopper, code: await shopper.redeem(FIFTY_OFF.reward, FIFTY_OFF.points) };
  };

  it('keeps what was put in it, for this browser alone', async () => {
    const shopper = shop.shopper();
    await shopper.add('laerke', 2);
    await shopper.add('laerke');
    assert.match(await shopper.page('/cart'), /name="quantity"\s+value="3"/);
    assert.match(await shop.shopper().page('/cart'), /Nothing in the cart yet/);
  });

  it('changes and removes lines by plain forms', async () => {
    const shopper = shop.shopper();
    await shopper.add('laerke');
    await shopper.add('svale');
    await shopper.post('/cart/items/laerke', { quantity: '2' });
    await shopper.post('/cart/items/svale', { quantity: '1', remove: '1' });
    const cart = (await (await shopper.send('/cart.json')).json()) as { count: number; subtotal: unknown };
    assert.equal(cart.count, 2);
    assert.deepEqual(cart.subtotal, { minor: 25_800, currency: 'DKK' });
  });

  it('has its own prices in every market and converts nothing', async () => {
    const shopper = shop.shopper();
    await shopper.add('svale');
    assert.equal(await shopper.total(), '148 kr.');
    await shopper.send('/?market=de');
    assert.equal(await shopper.total(), '24 €');
  });

  it('charges shipping below the threshold and for nothing that does not travel', async () => {
    const shopper = shop.shopper();
    await shopper.add('cupping');
    assert.equal(await shopper.total(), '350 kr.');
    await shopper.add('solsort');
    assert.equal(await shopper.total(), '449 kr.');
  });

  it('takes off what a code is worth, and puts it back when the code is removed', async () => {
    const { shopper, code } = await memberWithCode('new');
    await shopper.add('laerke', 2);
    assert.deepEqual(await shopper.applyCode(code.toLowerCase()), { applied: true });
    const page = await shopper.page('/cart');
    assert.match(page, /−50 kr\./);
    assert.equal(await shopper.total(), '247 kr.');

    await shopper.applyCode(code);
    assert.equal(await shopper.total(), '247 kr.', 'the same code twice counts once');

    const answer = await shopper.send(`/cart/codes/${code}`, { method: 'DELETE' });
    assert.equal(answer.status, 200);
    assert.equal(await shopper.total(), '297 kr.');
  });

  it('uses a code once: the next order is refused it, and says so', async () => {
    const { shopper, code } = await memberWithCode('new');
    await shopper.add('laerke', 2);
    await shopper.applyCode(code);
    assert.match(await shopper.pay(), /thanks$/);

    await shopper.add('laerke', 2);
    assert.deepEqual(await shopper.applyCode(code), { applied: false, reason: 'used' });
    assert.equal(await shopper.total(), '297 kr.');
    const form = await shopper.post('/cart/codes', { code });
    assert.match(await shopper.page(form.headers.get('Location') ?? ''), /This code has been used/);
  });

  it('says how much is missing for a code with a minimum', async () => {
    const { shopper, code } = await memberWithCode('new');
    await shopper.add('svale');
    assert.deepEqual(await shopper.applyCode(code), {
      applied: false,
      reason: 'minimum',
      minimum: { minor: 15_000, currency: 'DKK' },
      toGo: { minor: 4_100, currency: 'DKK' },
    });
    const form = await shopper.post('/cart/codes', { code });
    assert.match(await shopper.page(form.headers.get('Location') ?? ''), /Add 41 kr\. more to use this code/);
  });

  it('says why when the code is unknown or another shopper’s', async () => {
    const { code } = await memberWithCode('new');
    const other = await shop.shopper().as('regular');
    await other.add('laerke', 2);
    assert.deepEqual(await other.applyCode(code), { applied: false, reason: 'not_yours' });
    assert.deepEqual(await other.applyCode('MF-0000-0000'), { applied: false, reason: 'unknown' });
    assert.deepEqual(await other.applyCode(''), { applied: false, reason: 'unknown' });
    assert.equal(await other.total(), '297 kr.');
  });

  it('keeps a code that stopped counting in sight, with its reason and without its discount', async () => {
    const { shopper, code } = await memberWithCode('new');
    await shopper.add('laerke', 2);
    await shopper.applyCode(code);
    await shopper.post('/cart/items/laerke', { quantity: '1' });
    assert.match(await shopper.page('/cart'), /Add 21 kr\. more/);
    assert.equal(await shopper.total(), '168 kr.');
  });

  it('tells the widget what is in it, and which of its codes don’t count now', async () => {
    const { shopper, code } = await memberWithCode('new');
    await shopper.add('laerke', 2);
    await shopper.applyCode(code);
    const read = async () => (await shopper.send('/cart.json')).json() as Promise<Record<string, unknown>>;
    const full = await read();
    assert.deepEqual(full['items'], [{ product: 'laerke', quantity: 2, amount: { minor: 25_800, currency: 'DKK' } }]);
    assert.deepEqual([full['codes'], full['refused']], [[code], []]);

    await shopper.post('/cart/items/laerke', { quantity: '1' });
    const lapsed = await read();
    assert.deepEqual(lapsed['codes'], [code]);
    const [minimum, toGo] = [15_000, 2_100].map((minor) => ({ minor, currency: 'DKK' }));
    assert.deepEqual(lapsed['refused'], [{ code, reason: 'minimum', minimum, toGo }]);
  });

  it('names what a code does not count for', async () => {
    const shopper = await shop.shopper().as('new');
    await shopper.buyAndKeep('kettle', 1);
    const code = await shopper.redeem('ten-percent', 750);
    await shopper.add('cupping');
    assert.deepEqual(await shopper.applyCode(code), { applied: false, reason: 'excluded', items: ['Evening cupping'] });
  });

  it('does not use up a free-shipping code where shipping is free anyway', async () => {
    const shopper = await shop.shopper().as('new');
    await shopper.buyAndKeep('kettle', 1);
    const code = await shopper.redeem('free-shipping', 300);
    await shopper.add('kettle');
    await shopper.applyCode(code);
    assert.match(await shopper.page('/cart'), /nothing left for it to take off/);
    await shopper.pay();

    await shopper.add('svale');
    assert.deepEqual(await shopper.applyCode(code), { applied: true });
    assert.equal(await shopper.total(), '109 kr.');
  });
});
