import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LoyaltyAdapter, Voucher } from '../../src/adapters/adapter.js';
import type { Client } from '../../src/client/client.js';
import { wayId } from '../../src/stores/cart-state.js';
import { createBrowser, FIFTY_OFF, offline, until } from './cart-bench.js';

const { reward } = FIFTY_OFF;

const using = ({ stores }: Client, id: string) => stores.$using.get()[id];
const comesTo = (client: Client, id: string, step: string): Promise<void> =>
  until(() => using(client, id)?.step === step, `${id} is ${step}`);

async function use(client: Client, id = reward): Promise<void> {
  const way = client.stores.$cart.get().ways.find((each) => wayId(each) === id);
  await client.actions.useInCart(way!);
}

describe('a followed cart', () => {
  it('is asked about once for all who follow, and again when it changes', async () => {
    const { backend, shop, newTab } = createBrowser();
    const client = await newTab()();
    const asked = backend.quotes();
    client.actions.followCart();
    client.actions.followCart();
    await until(() => backend.quotes() > asked, 'the cart is looked at');
    await client.actions.refresh();
    shop.cart.subtotal = { minor: 5_800, currency: 'DKK' };
    shop.changed();
    await until(() => client.stores.$cart.get().ways[0]?.refusal, 'the quote is of the new cart');
    assert.deepEqual(client.stores.$cart.get().ways[0]?.refusal?.toGo, { minor: 4_200, currency: 'DKK' });
  });

  it('is left alone when the last who followed has stopped', async () => {
    const { backend, shop, newTab } = createBrowser();
    const client = await newTab()();
    const stop = client.actions.followCart();
    await client.actions.refresh();
    assert.equal(shop.listeners.size, 1);
    stop();
    stop();
    assert.equal(shop.listeners.size, 1);
    const asked = backend.quotes();
    shop.changed();
    await until(() => backend.quotes() > asked, 'the other still follows');
  });

  it('is left alone once the client is destroyed', async () => {
    const { shop, newTab } = createBrowser();
    const client = await newTab()();
    client.destroy();
    assert.equal(shop.listeners.size, 0);
  });

  it('is none where it is empty', async () => {
    const { backend, shop, newTab } = createBrowser();
    shop.cart.subtotal = { minor: 0, currency: 'DKK' };
    const client = await newTab()();
    assert.deepEqual(client.stores.$cart.get(), { phase: 'ready', ways: [] });
    assert.equal(backend.quotes(), 0);
  });

  it('says why it can’t be asked about, and offers nothing to press meanwhile', async () => {
    const { backend, newTab } = createBrowser();
    let isOffline = false;
    const client = await newTab()({
      quote: (input, options) => (isOffline ? Promise.reject(offline()) : backend.adapter.quote!(input, options)),
    });
    isOffline = true;
    await client.actions.refresh();
    const { phase, error, ways } = client.stores.$cart.get();
    assert.deepEqual([phase, error?.code, ways], ['failed', 'offline', []]);
    isOffline = false;
    await client.actions.refresh();
    assert.equal(client.stores.$cart.get().phase, 'ready');
    assert.equal(client.stores.$cart.get().error, undefined);
  });
});

describe('a code that leaves the cart', () => {
  it('gives back points that this tab held for it', async () => {
    const { backend, shop, newTab } = createBrowser();
    const client = await newTab()();
    await use(client);
    shop.setCodes([]);
    await comesTo(client, reward, 'given_back');
    assert.equal(backend.state.points, 1000);
    await until(() => client.stores.$member.get()?.points?.available === 1000, 'the balance is fresh');
  });

  it('does so after a reload too, and in whatever case the shop writes codes', async () => {
    const { backend, shop, newTab } = createBrowser();
    const tab = newTab();
    const before = await tab();
    await use(before);
    before.destroy();
    shop.cart.codes = ['v1'];
    const after = await tab();
    await comesTo(after, 'v1', 'applied');
    shop.setCodes([]);
    await comesTo(after, reward, 'given_back');
    assert.equal(backend.state.points, 1000);
  });

  it('gives back nothing that another tab had put there', async () => {
    const { backend, shop, newTab } = createBrowser();
    const one = await newTab()();
    await use(one);
    const other = await newTab()();
    await comesTo(other, 'v1', 'applied');
    one.destroy();
    shop.setCodes([]);
    await until(() => !using(other, 'v1'), 'the other tab has seen it');
    await other.actions.refresh();
    assert.equal(backend.undos.length, 0);
  });

  it('gives back nothing that another shopper had put there in this tab', async () => {
    const { backend, shop, newTab } = createBrowser();
    const tab = newTab();
    const before = await tab();
    await use(before);
    before.destroy();
    backend.state.member = 'sam';
    shop.cart.codes = [];
    const after = await tab();
    await after.actions.refresh();
    assert.equal(backend.undos.length, 0);
  });

  it('leaves a voucher that the shopper had before', async () => {
    const { backend, shop, newTab } = createBrowser();
    backend.issue({ id: 'gift', points: 100 });
    const client = await newTab()();
    await use(client, 'gift');
    shop.setCodes([]);
    await until(() => !using(client, 'gift'), 'it is seen');
    await client.actions.refresh();
    assert.equal(backend.undos.length, 0);
  });

  it('is told as used where an order has used it', async () => {
    const { backend, shop, newTab } = createBrowser();
    const client = await newTab()();
    await use(client);
    backend.change('v1', { state: 'used', order: '1001' });
    shop.isGone = true;
    shop.changed();
    await comesTo(client, reward, 'used');
    assert.deepEqual(using(client, reward), { step: 'used', order: '1001' });
    assert.equal(backend.undos.length, 0);
  });

  it('gives nothing back with a cart that has gone, since an order may be on its way', async () => {
    const { backend, shop, newTab } = createBrowser();
    const client = await newTab()();
    await use(client);
    shop.isGone = true;
    shop.changed();
    await client.actions.refresh();
    assert.equal(backend.undos.length, 0);
    Object.assign(shop.cart, { id: 'cart-2', codes: [] });
    shop.isGone = false;
    await client.actions.refresh();
    assert.equal(backend.undos.length, 0);
    backend.change('v1', { state: 'used', order: '1001' });
    shop.changed();
    await comesTo(client, reward, 'used');
  });

  it('is told as given back where the hold has ended by itself', async () => {
    const { backend, shop, newTab } = createBrowser();
    const client = await newTab()();
    await use(client);
    backend.change('v1', { state: 'revoked' });
    shop.setCodes([]);
    await comesTo(client, reward, 'given_back');
    assert.equal(backend.undos.length, 0);
  });

  it('is told as given back, and taken out, where the hold has ended under a code that is still there', async () => {
    const { backend, shop, newTab } = createBrowser();
    const client = await newTab()();
    await use(client);
    backend.change('v1', { state: 'revoked' });
    shop.refused.set('V1', { reason: 'revoked' });
    shop.changed();
    await comesTo(client, reward, 'given_back');
    assert.ok(shop.asked.includes('remove V1'));
    assert.equal(backend.undos.length, 0);
  });

  it('stays where the shop refuses it for a reason of its own', async () => {
    const { backend, shop, newTab } = createBrowser();
    const client = await newTab()();
    await use(client);
    shop.refused.set('V1', { reason: 'other' });
    shop.changed();
    await comesTo(client, 'v1', 'lapsed');
    await client.actions.refresh();
    assert.deepEqual(shop.cart.codes, ['V1']);
    assert.equal(backend.undos.length, 0);
  });

  it('tries again at the next change when giving back has failed', async () => {
    const { backend, shop, newTab } = createBrowser();
    let isOffline = true;
    const client = await newTab()({
      undo: (id, options) => (isOffline ? Promise.reject(offline()) : backend.adapter.undo!(id, options)),
    });
    await use(client);
    shop.setCodes([]);
    await comesTo(client, reward, 'failed');
    isOffline = false;
    shop.changed();
    await comesTo(client, reward, 'given_back');
    assert.equal(backend.state.points, 1000);
  });
});

describe('a code in the cart', () => {
  it('lapses when it no longer counts, and counts again', async () => {
    const { backend, shop, newTab } = createBrowser();
    const client = await newTab()();
    await use(client);
    const refusal = { reason: 'minimum', minimum: { minor: 10_000, currency: 'DKK' } };
    shop.refused.set('V1', refusal);
    shop.changed();
    await comesTo(client, 'v1', 'lapsed');
    const lapsed = using(client, 'v1');
    assert.deepEqual(lapsed?.step === 'lapsed' && lapsed.refusal, refusal);
    shop.refused.clear();
    shop.changed();
    await comesTo(client, 'v1', 'applied');
    assert.equal(backend.undos.length, 0);
  });
});

describe('what the backend has put on a cart by itself', () => {
  const credit: Voucher = {
    ...{ id: 'cart-1', code: 'cart-1', title: 'Store credit', state: 'held', kind: 'variable_amount' },
    ...{ source: 'redemption', points: 500, undoable: true },
  };

  /** A backend of store credit: no code of it is ever in the page's cart. */
  function crediting() {
    const undone: string[] = [];
    const adapter: Partial<LoyaltyAdapter> = {
      quote: async () =>
        undone.length > 0
          ? [{ reward: 'credit', points: 500, name: 'Store credit' }]
          : [{ voucher: credit, name: 'Store credit', applied: true }],
      undo: async (id) => void undone.push(id),
    };
    return { adapter, undone };
  }

  it('is in the cart, though the page shows no code of it', async () => {
    const client = await createBrowser().newTab()(crediting().adapter);
    assert.deepEqual(using(client, credit.id), { step: 'applied', voucher: credit });
  });

  it('is taken off by the backend, and its points are back', async () => {
    const { adapter, undone } = crediting();
    const client = await createBrowser().newTab()(adapter);
    await client.actions.takeOut(client.stores.$cart.get().ways[0]!);
    assert.deepEqual(undone, [credit.id]);
    assert.deepEqual(using(client, credit.id), { step: 'given_back', points: 500 });
    assert.deepEqual(client.stores.$cart.get().ways.map(wayId), ['credit']);
  });
});
