import { expect } from '@open-wc/testing';
import type { LoyaltyAdapter, Redemption, Voucher } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import { memoryAdapter } from '../../src/adapters/memory/memory.js';
import { sampleState } from '../../src/adapters/memory/sample.js';
import { createClient, type Client } from '../../src/client/client.js';
import { eventHost } from '../../src/host/event-host.js';
import type { CartRequest, CodeRequest } from '../../src/host/events.js';
import type { Cart, CodeAnswer, KeyValue } from '../../src/host/host.js';
import { until } from '../elements/until.js';

const shipping = { id: 'shipping', points: 200 };
const lost = () => new LoyaltyError('timeout', 'No answer.', { outcome: 'unknown' });

/** One backend and one browser's storage; each `page` is a page opened on them, and knows nothing of the others. */
function shop() {
  const state = sampleState(Date.now());
  const stored = new Map<string, unknown>();
  const store: KeyValue = {
    get: (key) => stored.get(key),
    set: (key, value) => stored.set(key, value),
    remove: (key) => stored.delete(key),
  };
  const memory = memoryAdapter({ state }, { runsIn: 'page', fetch, now: Date.now });
  const target = new EventTarget();
  const host = eventHost({ target, cart: 'event', storage: { local: store, session: store } });

  async function page(differing: Partial<LoyaltyAdapter> = {}): Promise<Client> {
    const wait = () => Promise.resolve();
    const client = createClient({ ...memory, ...differing }, host, { locale: 'en', cacheKey: 'shop', wait });
    await client.actions.start();
    return client;
  }
  const unsettled = () => stored.get('shop:unsettled') as { key: string }[] | undefined;
  return { state, memory, target, page, unsettled };
}

/** The shop's cart: gives each code this answer, and remembers what it holds. */
function cart(target: EventTarget, answer: CodeAnswer): Set<string> {
  const codes = new Set<string>();
  target.addEventListener('loyalty-apply-code', (event) => {
    const request = event as CodeRequest;
    if (answer.applied) codes.add(request.code);
    request.respondWith(answer);
  });
  target.addEventListener('loyalty-remove-code', (event) => {
    const request = event as CodeRequest;
    codes.delete(request.code);
    request.respondWith({ applied: true });
  });
  return codes;
}

const step = ({ stores }: Client): string | undefined => stores.$redeeming.get()[shipping.id]?.step;
const available = ({ stores }: Client): number | undefined => stores.$member.get()?.points?.available;
const stands = (client: Client, wanted: string): Promise<void> =>
  until(() => step(client) === wanted, `the redeem is ${wanted}`);

describe('redeeming in a page', () => {
  it('charges once for a double click, and shows the new balance and voucher', async () => {
    const { state, page } = shop();
    const client = await page();
    await Promise.all([client.actions.confirmRedeem(shipping), client.actions.confirmRedeem(shipping)]);
    await until(() => available(client) === 180, 'the balance is fresh');
    expect(step(client)).to.equal('done');
    expect(state.redemptions).to.have.length(1);
    expect(client.stores.$member.get()!.vouchers[0]!.code).to.equal(state.redemptions[0]!.voucher.code);
  });

  it('settles a lost answer after a reload, by the key kept before sending', async () => {
    const { state, memory, page, unsettled } = shop();
    const before = await page({
      redeem: async (input, options) => {
        await memory.redeem!(input, options);
        throw lost();
      },
      redemption: () => new Promise<Redemption>(() => undefined),
    });
    void before.actions.confirmRedeem(shipping);
    await stands(before, 'checking');
    expect(unsettled()).to.have.length(1);
    before.destroy();

    const after = await page();
    await stands(after, 'done');
    await until(() => available(after) === 180, 'the balance is fresh');
    expect(state.redemptions).to.have.length(1);
    expect(unsettled()).to.equal(undefined);
  });

  it('sends again under the same key after a reload what never arrived', async () => {
    const { state, page, unsettled } = shop();
    const silent = { redeem: () => new Promise<Redemption>(() => undefined) };
    const before = await page(silent);
    void before.actions.confirmRedeem(shipping);
    await until(unsettled, 'the key is kept');
    const [{ key }] = unsettled() as [{ key: string }];
    before.destroy();

    await stands(await page(), 'done');
    expect(state.redemptions.map((redemption) => redemption.key)).to.eql([key]);
  });

  it('charges once when two tabs redeem the same reward while the first waits for its answer', async () => {
    const { state, memory, page } = shop();
    let arrive: (() => void) | undefined;
    const network = new Promise<void>((resolve) => (arrive = resolve));
    const slow: LoyaltyAdapter['redeem'] = async (input, options) => {
      await network;
      return memory.redeem!(input, options);
    };
    const [one, other] = [await page({ redeem: slow }), await page()];
    const first = one.actions.confirmRedeem(shipping);
    await other.actions.confirmRedeem(shipping);
    arrive!();
    await first;
    expect([step(one), step(other)]).to.eql(['done', 'done']);
    expect(state.redemptions).to.have.length(1);
  });

  it('spends nothing and frees the key when the backend refuses', async () => {
    const { page, unsettled } = shop();
    const client = await page();
    await client.actions.confirmRedeem({ ...shipping, points: 1 });
    expect(step(client)).to.equal('failed');
    expect(available(client)).to.equal(380);
    expect(unsettled()).to.equal(undefined);
  });

  it('shows nothing of one shopper’s redeem to the next, and leaves it to be settled', async () => {
    const { state, page, unsettled } = shop();
    const before = await page({ redeem: () => new Promise<Redemption>(() => undefined) });
    void before.actions.confirmRedeem(shipping);
    await until(unsettled, 'the key is kept');
    before.destroy();
    state.members.set('sam', { ...state.members.get('alex')!, name: 'Sam', activity: [], vouchers: [] });
    const sam = memoryAdapter({ state, member: 'sam' }, { runsIn: 'page', fetch, now: Date.now });
    const next = await page(sam);
    await next.actions.refresh();
    expect(next.stores.$redeeming.get()).to.eql({});
    expect(state.redemptions).to.have.length(0);
    expect(unsettled()).to.have.length(1);
  });
});

describe('a voucher in the cart', () => {
  const own = (client: Client): Voucher => client.stores.$member.get()!.vouchers[0]!;

  it('stays the shopper’s when the cart refuses it, and the balance as it was', async () => {
    const { target, page } = shop();
    const minimum = { minor: 2000, currency: 'USD' };
    cart(target, { applied: false, reason: 'minimum', minimum });
    const client = await page();
    await client.actions.apply(own(client));
    await client.actions.refresh();
    expect(client.stores.$holding.get()[own(client).id]).to.eql({ step: 'refused', reason: 'minimum', minimum });
    expect(own(client).state).to.equal('issued');
    expect(available(client)).to.equal(380);
  });

  it('leaves the cart before its points come back', async () => {
    const { target, memory, page } = shop();
    const codes = cart(target, { applied: true });
    let inCart: string[] | undefined;
    const client = await page({
      undo: (id, options) => {
        inCart = [...codes];
        return memory.undo!(id, options);
      },
    });
    const { code } = own(client);
    await client.actions.apply(own(client));
    expect([...codes]).to.eql([code]);
    await client.actions.undo(own(client));
    expect(inCart).to.eql([]);
    expect(available(client)).to.equal(580);
  });

  /** The page tells what is in its cart, and `client` follows it with the voucher in it. */
  async function followed({ target, page }: ReturnType<typeof shop>) {
    const codes = cart(target, { applied: true });
    const tell = (): Cart => ({ subtotal: { minor: 5000, currency: 'USD' }, codes: [...codes] });
    const answers: Promise<Cart>[] = [];
    target.addEventListener('loyalty-cart', (event) => {
      (event as CartRequest).respondWith(answers.shift() ?? tell());
    });
    const client = await page();
    const stop = client.actions.followCart();
    await client.actions.apply(own(client));
    const change = () => document.dispatchEvent(new Event('loyalty-cart-changed'));
    change();
    await until(() => client.stores.$cart.get().cart?.codes.length === 1, 'the voucher is seen in the cart');
    const holding = () => client.stores.$holding.get()[own(client).id]?.step;
    expect(holding()).to.equal('applied');
    return { client, codes, answers, holding, change, stop };
  }

  it('is no longer said to be in the cart once the shop’s own page has taken its code out', async () => {
    const { codes, holding, change, stop } = await followed(shop());
    codes.clear();
    change();
    await until(() => holding() === undefined, 'it is a voucher like any other');
    stop();
  });

  it('is no longer said to be in the cart once it was taken out here', async () => {
    const { client, codes, holding, stop } = await followed(shop());
    const voucher = own(client);
    await client.actions.takeOut({ name: voucher.title, voucher });
    expect([...codes]).to.eql([]);
    expect(holding()).to.equal(undefined);
    stop();
  });

  it('is said to be in the cart when it came while the cart was asked what is in it', async () => {
    const { client, answers, holding, change, stop } = await followed(shop());
    let answer!: (cart: Cart) => void;
    answers.push(new Promise((resolve) => (answer = resolve)));
    change();
    await until(() => answers.length === 0, 'the cart is asked');
    await client.actions.apply(own(client));
    answer({ subtotal: { minor: 4000, currency: 'USD' }, codes: [] });
    await until(() => client.stores.$cart.get().cart?.subtotal.minor === 4000, 'the cart has answered');
    expect(holding()).to.equal('applied');
    stop();
  });

  it('counts as refused when the page does not answer', async () => {
    const { page } = shop();
    const client = await page();
    await client.actions.apply(own(client));
    expect(client.stores.$holding.get()[own(client).id]).to.eql({ step: 'refused', reason: 'other' });
  });
});
