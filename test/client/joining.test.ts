import { expect } from '@open-wc/testing';
import type { ClaimState, LoyaltyAdapter } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import { memoryAdapter } from '../../src/adapters/memory/memory.js';
import { sampleState } from '../../src/adapters/memory/sample.js';
import { createClient, type Client } from '../../src/client/client.js';
import { createIdentity } from '../../src/client/identity.js';
import { eventHost } from '../../src/host/event-host.js';
import type { JoinRequest } from '../../src/host/events.js';
import type { JoinAnswer } from '../../src/host/host.js';
import { openShop, until } from '../elements/shop.js';

const address = { email: 'kim@example.com', marketing: false };
const joining = ({ stores }: Client): string => stores.$joining.get().step;
const state = ({ stores }: Client): string | undefined => stores.$member.get()?.state;

async function opened(client: Client): Promise<Client> {
  await client.actions.start();
  return client;
}

/** A shop that makes accounts without leaving the page: its next token speaks for the new member. */
async function openingShop(answer: JoinAnswer | undefined) {
  const target = new EventTarget();
  const backend = sampleState(Date.now());
  let shopper = '';
  const asked: unknown[] = [];
  target.addEventListener('loyalty-join', (event) => {
    const request = event as JoinRequest;
    asked.push(request.wish);
    if (answer?.state === 'joined') shopper = 'alex';
    request.respondWith(answer ? Promise.resolve(answer) : Promise.reject(new Error('Out of order')));
  });
  const tokenOf = (sub: string): string => `${btoa(JSON.stringify({ sub }))}.signature`;
  const getToken = () => Promise.resolve(shopper ? tokenOf(shopper) : undefined);
  const identity = createIdentity({ getToken, fetch, now: Date.now });
  const adapter: LoyaltyAdapter = {
    ...memoryAdapter({ state: backend }, { runsIn: 'page', fetch, now: Date.now }),
    async load(input, options) {
      const token = await identity.token(options);
      const member = token === undefined ? '' : 'alex';
      return memoryAdapter({ state: backend, member }, { runsIn: 'page', fetch, now: Date.now }).load(input, options);
    },
  };
  const host = eventHost({ target, join: 'event' });
  const cacheKey = `joining-${String(Math.random())}`;
  return { client: await opened(createClient(adapter, host, { locale: 'en', identity, cacheKey })), asked };
}

describe('a guest who joins in the panel', () => {
  it('goes on as the new member in place, where they meant to go', async () => {
    const { client, asked } = await openingShop({ state: 'joined' });
    expect(state(client)).to.equal('guest');
    client.actions.intend('rewards/shipping');
    expect(client.actions.takeIntent()).to.equal(undefined);
    await client.actions.join(address);
    expect(asked).to.eql([address]);
    expect(state(client)).to.equal('enrolled');
    expect(joining(client)).to.equal('no');
    expect(client.actions.takeIntent()).to.equal('rewards/shipping');
    expect(client.actions.takeIntent()).to.equal(undefined);
  });

  for (const step of ['sent', 'exists', 'invalid'] as const) {
    it(`is told that it is: ${step}`, async () => {
      const { client } = await openingShop({ state: step });
      await client.actions.join(address);
      expect(joining(client)).to.equal(step);
      expect(state(client)).to.equal('guest');
    });
  }

  it('is told that it failed when the page breaks or answers something else', async () => {
    const broken = await openingShop(undefined);
    await broken.client.actions.join(address);
    expect(joining(broken.client)).to.equal('failed');
    const odd = await openingShop({ state: 'maybe' } as never);
    await odd.client.actions.join(address);
    expect(joining(odd.client)).to.equal('failed');
  });

  it('joins once for a double press', async () => {
    const { client, asked } = await openingShop({ state: 'sent' });
    await Promise.all([client.actions.join(address), client.actions.join(address)]);
    expect(asked).to.have.length(1);
  });
});

describe('a candidate who joins', () => {
  it('becomes a member at the backend, with news only if they asked for it', async () => {
    const asked: unknown[] = [];
    const shop = openShop({ shopper: 'sam' });
    const backend = memoryAdapter({ state: shop.state, member: 'sam' }, { runsIn: 'page', fetch, now: Date.now });
    const join: LoyaltyAdapter['join'] = async (input, options) => {
      asked.push(input);
      await backend.join!(input, options);
    };
    const { client } = openShop({ shopper: 'sam', adapter: { ...backend, join } });
    await opened(client);
    await client.actions.join({ email: '', marketing: true });
    expect(asked).to.eql([{ marketing: true }]);
    await until(() => state(client) === 'enrolled', 'they are a member');
    expect(joining(client)).to.equal('no');
  });

  it('is told when it failed, and may try again', async () => {
    const join = () => Promise.reject(new LoyaltyError('unavailable', 'Down.'));
    const { client, tracked } = openShop({ shopper: 'sam', adapter: { join } });
    await opened(client);
    await client.actions.join();
    expect(joining(client)).to.equal('failed');
    await client.actions.join();
    expect(tracked.map(({ action }) => action)).to.eql(['join', 'join']);
  });
});

describe('a guest’s order', () => {
  const claiming = (answer: ClaimState) => {
    const keys: string[] = [];
    const claim: LoyaltyAdapter['claim'] = async (_, { key }) => {
      keys.push(key);
      if (keys.length === 1) throw new LoyaltyError('timeout', 'No answer.', { outcome: 'unknown' });
      return answer;
    };
    return { keys, ...openShop({ shopper: '', adapter: { claim } }) };
  };
  const wish = { claim: 'proof', ...address };

  it('is claimed under one key, also after a lost answer, and analytics hear of its state alone', async () => {
    const { client, keys, tracked } = claiming('sent');
    const failed = await client.actions.claim(wish).catch((error: unknown) => error as LoyaltyError);
    expect(failed).to.have.property('code', 'timeout');
    expect(await client.actions.claim(wish)).to.equal('sent');
    expect(new Set(keys)).to.have.length(1);
    expect(tracked).to.eql([{ action: 'claim', detail: { state: 'sent' } }]);
  });

  it('is asked about with its proof', async () => {
    const asked: unknown[] = [];
    const order: LoyaltyAdapter['order'] = async (input) => {
      asked.push(input);
      return { order: input.order, state: 'waiting', points: 240 };
    };
    const { client } = openShop({ shopper: '', adapter: { order } });
    expect(await client.actions.order({ order: '1001', claim: 'proof' })).to.have.property('points', 240);
    expect(asked).to.eql([{ locale: 'en', order: '1001', claim: 'proof' }]);
  });

  it('says so where the backend knows nothing of orders', async () => {
    const { client } = openShop({ shopper: '', adapter: { order: undefined } as object });
    const error = await client.actions.order({ order: '1001' }).catch((reason: unknown) => reason);
    expect(error).to.have.property('code', 'unsupported');
  });
});
