import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { numberIn, openShop, type Shopper } from './shopper.js';

describe('orders', () => {
  let shop: Awaited<ReturnType<typeof openShop>>;
  before(async () => {
    shop = await openShop();
  });
  after(() => shop.close());

  const points = async (shopper: Shopper) => (await shopper.member()).points!;

  it('bring pending points, which the thank-you page asks the loyalty backend about', async () => {
    const shopper = await shop.shopper().as('new');
    const before = await points(shopper);
    await shopper.add('laerke', 2);
    const thanks = await shopper.pay();
    const tag = `<loyalty-after-purchase order="${numberIn(thanks)}" claim="">`;
    assert.ok((await shopper.page(thanks)).includes(tag), 'a member needs no claim');
    const after = await points(shopper);
    assert.equal(after.pending, before.pending + 258);
    assert.equal(after.available, before.available);
  });

  it('make the points available once the return window has passed', async () => {
    const shopper = await shop.shopper().as('new');
    const before = await points(shopper);
    await shopper.buyAndKeep('svale', 1);
    assert.equal((await points(shopper)).available, before.available + 109);
  });

  it('give back points line by line and then whole, each return once', async () => {
    const shopper = await shop.shopper().as('new');
    await shopper.add('laerke');
    await shopper.add('svale');
    const number = numberIn(await shopper.pay());
    const before = await points(shopper);
    const once = { id: '4d5f6b0e-33a1-4a53-8f3c-0e6a4c8de001', line: 'laerke' };
    await shopper.post(`/account/orders/${number}/return`, once);
    await shopper.post(`/account/orders/${number}/return`, once);
    assert.equal((await points(shopper)).pending, before.pending - 129);
    await shopper.post(`/account/orders/${number}/return`, { id: '4d5f6b0e-33a1-4a53-8f3c-0e6a4c8de002' });
    assert.equal((await points(shopper)).pending, before.pending - 238);
    assert.match(await shopper.page('/account'), /state-returned/);
  });

  it('are placed once, however often the payment is sent', async () => {
    const shopper = await shop.shopper().as('regular');
    await shopper.add('laerke');
    const [first, second] = await Promise.all([shopper.pay(), shopper.pay()]);
    const thanked = [first, second].filter((path) => path.endsWith('/thanks'));
    assert.equal(new Set(thanked).size, 1);
    assert.equal((await shop.backend.orders('cus_regular')).length, 1);
  });

  it('are not placed when the total is not the one that was shown', async () => {
    const shopper = await shop.shopper().as('candidate');
    await shopper.add('laerke');
    const paid = await shopper.post('/checkout', { total: '100', name: 'M', street: 'S', city: 'C' });
    assert.equal(paid.headers.get('Location'), '/cart?changed');
    assert.deepEqual(await shop.backend.orders('cus_candidate'), []);
    assert.match(await shopper.page('/cart?changed'), /Nothing has been ordered yet/);
  });

  it('of a guest who leaves an address can be claimed by nobody but them', async () => {
    const guest = shop.shopper();
    await guest.add('laerke');
    const thanks = await guest.pay('guest@example.com');
    const [, claim = ''] = /claim="([^"]+)"/.exec(await guest.page(thanks)) ?? [];
    const ask = (proof: object) =>
      guest.send('/loyalty/v1/order-standings', {
        method: 'POST',
        body: JSON.stringify({ order: numberIn(thanks), locale: 'en', market: 'dk', ...proof }),
        headers: { 'Content-Type': 'application/json' },
      });
    assert.equal(((await (await ask({ claim })).json()) as { state: string }).state, 'waiting');
    assert.equal((await ask({})).status, 404);
  });

  it('of a guest without an address earn nothing', async () => {
    const guest = shop.shopper();
    await guest.add('laerke');
    assert.match(await guest.page(await guest.pay()), /claim=""/);
  });

  it('belong to whoever placed them', async () => {
    const owner = await shop.shopper().as('new');
    await owner.add('laerke');
    const thanks = await owner.pay();
    const number = numberIn(thanks);
    const stranger = await shop.shopper().as('regular');
    assert.equal((await stranger.send(thanks)).status, 404);
    assert.equal((await stranger.post(`/account/orders/${number}/return`)).status, 404);
    assert.equal((await stranger.post(`/account/orders/${number}/approve`)).status, 404);
    assert.equal((await shop.shopper().send(thanks)).status, 404);
    const order = (await shop.backend.orders('cus_new')).find((candidate) => candidate.number === number);
    assert.equal(order?.state, 'pending');
  });
});
