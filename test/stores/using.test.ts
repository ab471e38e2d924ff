import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CartWay, Redemption } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import type { Client } from '../../src/client/client.js';
import { wayId } from '../../src/stores/cart-state.js';
import { createBrowser, FIFTY_OFF, lost, offline, until } from './cart-bench.js';

const { reward } = FIFTY_OFF;

const wayOf = ({ stores }: Client, id: string): CartWay => {
  const way = stores.$cart.get().ways.find((each) => wayId(each) === id);
  assert.ok(way, `${id} is offered`);
  return way;
};
const using = ({ stores }: Client, id: string) => stores.$using.get()[id];
const comesTo = (client: Client, id: string, step: string): Promise<void> =>
  until(() => using(client, id)?.step === step, `${id} is ${step}`);
const useReward = (client: Client): Promise<void> => client.actions.useInCart(wayOf(client, reward));
const looked = async ({ actions }: Client): Promise<void> => actions.refresh();

describe('points used in the cart', () => {
  it('become a discount in the cart, held for it, and are shown by the voucher then', async () => {
    const { backend, shop, newTab } = createBrowser();
    const client = await newTab()();
    await useReward(client);
    assert.deepEqual(shop.cart.codes, ['V1']);
    assert.equal(backend.state.points, 500);
    assert.ok(backend.vouchers.get('v1')?.heldUntil);
    assert.equal(using(client, 'v1')?.step, 'applied');
    assert.equal(using(client, reward), undefined);
  });

  it('are taken once for a double press', async () => {
    const { backend, newTab } = createBrowser();
    const client = await newTab()();
    await Promise.all([useReward(client), useReward(client)]);
    assert.equal(backend.redemptions.size, 1);
  });

  it('stay where they are when the cart does not qualify', async () => {
    const { backend, shop, newTab } = createBrowser();
    shop.cart.subtotal = { minor: 5_800, currency: 'DKK' };
    const client = await newTab()();
    const before = backend.quotes();
    await useReward(client);
    assert.equal(backend.redemptions.size, 0);
    assert.equal(using(client, reward), undefined);
    assert.ok(backend.quotes() > before);
  });

  it('stay where they are when the cart has changed since it was asked about', async () => {
    const { backend, shop, newTab } = createBrowser();
    const client = await newTab()();
    const way = wayOf(client, reward);
    shop.cart.subtotal = { minor: 5_800, currency: 'DKK' };
    shop.changed();
    await client.actions.useInCart(way);
    assert.equal(backend.redemptions.size, 0);
    assert.equal(wayOf(client, reward).refusal?.reason, 'minimum');
  });

  it('come back at once when the cart refuses the code', async () => {
    const { backend, shop, newTab } = createBrowser();
    shop.refusal = { reason: 'excluded', items: ['Gift card'] };
    const client = await newTab()();
    await useReward(client);
    const refusal = { reason: 'excluded', items: ['Gift card'] };
    assert.deepEqual(using(client, reward), { step: 'refused', refusal, gaveBack: true });
    assert.equal(backend.state.points, 1000);
    await until(() => client.stores.$member.get()?.points?.available === 1000, 'the balance is fresh');
  });

  it('come back when the page breaks instead of answering', async () => {
    const { backend, newTab } = createBrowser();
    const client = await newTab()({}, { applyCode: () => Promise.reject(new Error('Page script')) });
    await useReward(client);
    assert.deepEqual(using(client, reward), { step: 'refused', refusal: { reason: 'other' }, gaveBack: true });
    assert.equal(backend.state.points, 1000);
  });

  it('are on the cart where the backend put them there by itself: no code is put in, nothing comes back', async () => {
    const { backend, shop, newTab } = createBrowser();
    shop.cart.id = 'cart_1';
    const carts: unknown[] = [];
    const asked: string[] = [];
    const client = await newTab()(
      {
        async redeem(input, options) {
          carts.push(input.cart);
          const redemption = await backend.adapter.redeem!(input, options);
          return redemption.state === 'done' ? { ...redemption, state: 'applied' } : redemption;
        },
      },
      {
        applyCode(code) {
          asked.push(code);
          return Promise.resolve({ applied: false, reason: 'unknown' });
        },
      },
    );
    await useReward(client);
    assert.deepEqual(carts, ['cart_1']);
    assert.deepEqual(asked, []);
    assert.equal(using(client, reward), undefined);
    assert.equal(backend.state.points, 500);
  });

  it('leave a voucher in their place where the backend takes none back', async () => {
    const { backend, shop, newTab } = createBrowser();
    shop.refusal = { reason: 'other' };
    const client = await newTab()({ undo: undefined } as object);
    await useReward(client);
    const refused = using(client, reward);
    assert.ok(refused?.step === 'refused' && !refused.gaveBack);
    assert.equal(refused.voucher?.code, 'V1');
    assert.equal(backend.vouchers.get('v1')?.state, 'issued');
  });

  it('count as applied when the cart holds the code, whatever it answered', async () => {
    const { backend, shop, newTab } = createBrowser();
    const client = await newTab()(
      {},
      {
        async applyCode(code) {
          shop.setCodes([code]);
          return { applied: false, reason: 'used' };
        },
      },
    );
    await useReward(client);
    assert.equal(using(client, 'v1')?.step, 'applied');
    assert.equal(backend.state.points, 500);
  });
});

describe('a hold whose answer is lost', () => {
  it('is asked about, applied, and charged once', async () => {
    const { backend, shop, newTab } = createBrowser();
    const client = await newTab()({
      async redeem(input, options) {
        await backend.adapter.redeem!(input, options);
        throw lost();
      },
    });
    const steps = new Set<string | undefined>();
    client.stores.$using.listen((all) => steps.add(all[reward]?.step));
    await useReward(client);
    assert.ok(steps.has('checking'));
    assert.equal(backend.redemptions.size, 1);
    assert.deepEqual(shop.cart.codes, ['V1']);
  });

  it('is a voucher like any other once its page has gone', async () => {
    const { backend, shop, local, newTab } = createBrowser();
    const tab = newTab();
    const before = await tab({
      async redeem(input, options) {
        await backend.adapter.redeem!(input, options);
        throw lost();
      },
      redemption: () => new Promise<Redemption>(() => undefined),
    });
    void useReward(before);
    await comesTo(before, reward, 'checking');
    before.destroy();

    const after = await tab();
    await until(() => !local.values.has('bench:unsettled'), 'the hold is settled');
    await looked(after);
    assert.ok(wayOf(after, 'v1').voucher);
    assert.equal(using(after, reward), undefined);
    assert.deepEqual(shop.cart.codes, []);
    assert.equal(backend.state.points, 500);
  });

  it('is not taken twice by two tabs, and is in the cart for both', async () => {
    const { backend, shop, local, newTab } = createBrowser();
    let arrive: (() => void) | undefined;
    const network = new Promise<void>((resolve) => (arrive = resolve));
    const one = await newTab()({
      async redeem(input, options) {
        await network;
        return backend.adapter.redeem!(input, options);
      },
    });
    const other = await newTab()();
    const first = useReward(one);
    await until(() => local.values.has('bench:unsettled'), 'the first has kept its key');
    const second = useReward(other);
    arrive!();
    await Promise.all([first, second]);
    assert.equal(backend.redemptions.size, 1);
    assert.equal(backend.state.points, 500);
    assert.deepEqual(shop.cart.codes, ['V1']);
    for (const tab of [one, other]) assert.equal(using(tab, 'v1')?.step, 'applied');
  });

  it('applies nothing once the client has been destroyed', async () => {
    const { backend, shop, newTab } = createBrowser();
    let answer: (() => void) | undefined;
    const client = await newTab()({
      async redeem(input, options) {
        const redemption = await backend.adapter.redeem!(input, options);
        await new Promise<void>((resolve) => (answer = resolve));
        return redemption;
      },
    });
    const use = useReward(client);
    await until(() => answer, 'the backend has been asked');
    client.destroy();
    answer!();
    await use;
    assert.deepEqual(shop.asked, []);
    assert.equal(backend.undos.length, 0);
  });

  it('applies nothing for whoever signs in meanwhile', async () => {
    const { backend, shop, newTab } = createBrowser();
    let answer: (() => void) | undefined;
    const client = await newTab()({
      async redeem(input, options) {
        const redemption = await backend.adapter.redeem!(input, options);
        await new Promise<void>((resolve) => (answer = resolve));
        return redemption;
      },
    });
    const use = useReward(client);
    await until(() => answer, 'the backend has been asked');
    backend.state.member = 'sam';
    const refreshed = client.actions.refresh();
    await until(() => client.stores.$member.get()?.id === 'sam', 'Sam is here');
    answer!();
    await Promise.all([use, refreshed]);
    assert.deepEqual(shop.asked, []);
    assert.equal(using(client, reward), undefined);
  });

  it('tells nobody else how it ended', async () => {
    const { backend, newTab } = createBrowser();
    let refuse: (() => void) | undefined;
    const client = await newTab()({
      async redeem() {
        await new Promise<void>((resolve) => (refuse = resolve));
        throw new LoyaltyError('limit_reached', 'One each.');
      },
    });
    const use = useReward(client);
    await until(() => refuse, 'the backend has been asked');
    backend.state.member = 'sam';
    const refreshed = client.actions.refresh();
    await until(() => client.stores.$member.get()?.id === 'sam', 'Sam is here');
    refuse!();
    await Promise.all([use, refreshed]);
    assert.equal(using(client, reward), undefined);
  });
});

describe('a voucher the shopper had', () => {
  it('is applied, and stays theirs when it is refused', async () => {
    const { backend, shop, newTab } = createBrowser();
    backend.issue({ id: 'gift', points: 100 });
    shop.refusal = { reason: 'expired' };
    const client = await newTab()();
    await client.actions.useInCart(wayOf(client, 'gift'));
    const refused = using(client, 'gift');
    assert.ok(refused?.step === 'refused' && !refused.gaveBack);
    assert.equal(backend.undos.length, 0);
  });

  it('just leaves the cart when it is taken out', async () => {
    const { backend, shop, newTab } = createBrowser();
    backend.issue({ id: 'gift', points: 100 });
    const client = await newTab()();
    await client.actions.useInCart(wayOf(client, 'gift'));
    assert.deepEqual(shop.cart.codes, ['GIFT']);
    await client.actions.takeOut(wayOf(client, 'gift'));
    assert.deepEqual(shop.cart.codes, []);
    assert.equal(using(client, 'gift'), undefined);
    assert.equal(backend.undos.length, 0);
  });
});

describe('taking points out of the cart', () => {
  it('removes the code first, then gives them back', async () => {
    const { backend, shop, newTab } = createBrowser();
    let codesAtUndo: string[] | undefined;
    const client = await newTab()({
      async undo(id, options) {
        codesAtUndo = [...shop.cart.codes];
        await backend.adapter.undo!(id, options);
      },
    });
    await useReward(client);
    await client.actions.takeOut(wayOf(client, 'v1'));
    assert.deepEqual(codesAtUndo, []);
    assert.equal(backend.state.points, 1000);
    assert.deepEqual(using(client, reward), { step: 'given_back', points: 500 });
  });

  it('gives nothing back while the cart keeps the code', async () => {
    const { backend, shop, newTab } = createBrowser();
    const client = await newTab()();
    await useReward(client);
    shop.keepsCodes = true;
    const seen = new Set<string | undefined>();
    client.stores.$using.listen((all) => seen.add(all.v1?.step));
    await client.actions.takeOut(wayOf(client, 'v1'));
    assert.ok(seen.has('failed'));
    assert.equal(backend.undos.length, 0);
    assert.equal(backend.state.points, 500);
  });

  it('asks again under the same key when the answer was lost', async () => {
    const { backend, newTab } = createBrowser();
    let lose = true;
    const client = await newTab()({
      async undo(id, options) {
        await backend.adapter.undo!(id, options);
        if (lose) {
          lose = false;
          throw lost();
        }
      },
    });
    await useReward(client);
    await client.actions.takeOut(wayOf(client, 'v1'));
    assert.equal(backend.undos.length, 2);
    assert.equal(new Set(backend.undos).size, 1);
    assert.equal(backend.state.points, 1000);
    assert.equal(using(client, reward)?.step, 'given_back');
  });
});

describe('keeping one of two that do not combine', () => {
  it('takes the other out, whose held points come back', async () => {
    const { backend, shop, newTab } = createBrowser();
    const client = await newTab()();
    await useReward(client);
    backend.issue({ id: 'gift' });
    await looked(client);
    await client.actions.useInCart(wayOf(client, 'gift'), { replace: ['V1'] });
    await comesTo(client, reward, 'given_back');
    assert.deepEqual(shop.cart.codes, ['GIFT']);
    assert.equal(backend.state.points, 1000);
  });

  it('makes possible what was refused beside it', async () => {
    const { backend, shop, newTab } = createBrowser();
    shop.cart.codes = ['SOLO10'];
    const client = await newTab()();
    const way = wayOf(client, reward);
    assert.deepEqual(way.refusal, { reason: 'combination', codes: ['SOLO10'] });
    await client.actions.useInCart(way, { replace: ['SOLO10'] });
    assert.deepEqual(shop.cart.codes, ['V1']);
    assert.equal(backend.state.points, 500);
  });

  it('puts the other back when nothing comes of it, and spends nothing', async () => {
    const { backend, shop, newTab } = createBrowser();
    shop.cart.codes = ['SOLO10'];
    shop.cart.subtotal = { minor: 5_800, currency: 'DKK' };
    const client = await newTab()();
    await client.actions.useInCart(wayOf(client, reward), { replace: ['SOLO10'] });
    assert.deepEqual(shop.cart.codes, ['SOLO10']);
    assert.equal(backend.redemptions.size, 0);
  });
});

describe('what could not be begun', () => {
  it('is told', async () => {
    const { newTab } = createBrowser();
    const client = await newTab()({ redeem: () => Promise.reject(new LoyaltyError('limit_reached', 'One each.')) });
    await useReward(client);
    const failed = using(client, reward);
    assert.ok(failed?.step === 'failed');
    assert.equal(failed.error.code, 'limit_reached');
  });

  it('may go well the next time', async () => {
    const { backend, shop, newTab } = createBrowser();
    let isOffline = true;
    const client = await newTab()({
      redeem: (input, options) => (isOffline ? Promise.reject(offline()) : backend.adapter.redeem!(input, options)),
    });
    await useReward(client);
    isOffline = false;
    await useReward(client);
    assert.deepEqual(shop.cart.codes, ['V1']);
    assert.equal(backend.redemptions.size, 1);
  });
});
