import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EarningProgress, LoyaltyAdapter, Member } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import type { Client } from '../../src/client/client.js';
import { createClient } from '../../src/client/client.js';
import type { TrackDetail } from '../../src/host/host.js';
import { createShop, keyValue, lost, until } from './cart-bench.js';

/** A backend that credits each rule once, and a shopper's browser. */
function createWorld() {
  const keys: string[] = [];
  const tracked: [string, TrackDetail | undefined][] = [];
  const storage = { local: keyValue(), session: keyValue() };
  const earning: Record<string, EarningProgress> = {};
  const member = { state: 'enrolled', id: 'alex', availability: {}, earning, activity: [], vouchers: [] } as Member;

  const adapter: LoyaltyAdapter = {
    contract: 1,
    name: 'bench',
    runsIn: ['page'],
    idempotency: 'key',
    load: async () => ({
      program: {
        ...{ version: '1', name: 'Beans', tiers: [], earning: [], rewards: [] },
        capabilities: ['complete', 'birthday', 'wish'],
      },
      member: structuredClone(member),
    }),
    async complete(rule, { key }) {
      keys.push(key);
      earning[rule] = { done: true, pending: 'delay' };
      return earning[rule];
    },
    async birthday(date, { key }) {
      keys.push(key);
      member.birthday = date;
      earning.birthday = { done: true, pending: 'delay' };
    },
    async wish(reward, { key }) {
      keys.push(key);
      if (reward === null) delete member.wish;
      else member.wish = reward;
    },
  };

  async function page(differing: Partial<LoyaltyAdapter> = {}): Promise<Client> {
    const { host } = createShop();
    const track = (action: string, detail?: TrackDetail): void => void tracked.push([action, detail]);
    const client = createClient({ ...adapter, ...differing }, { ...host, storage, track }, { locale: 'en' });
    await client.actions.start();
    return client;
  }
  return { page, keys, tracked, adapter, member };
}

const completing = ({ stores }: Client, rule: string) => stores.$completing.get()[rule];

describe('doing what a rule asks for', () => {
  it('is told to the backend once, and shown by what it said', async () => {
    const { page, keys, tracked } = createWorld();
    const client = await page();
    await Promise.all([client.actions.completeRule('follow'), client.actions.completeRule('follow')]);
    assert.equal(keys.length, 1);
    assert.deepEqual(completing(client, 'follow'), { step: 'done', progress: { done: true, pending: 'delay' } });
    assert.deepEqual(client.stores.$member.get()?.earning.follow, { done: true, pending: 'delay' });
    assert.deepEqual(tracked, [['complete', { rule: 'follow' }]]);
  });

  it('is repeated under its key after a lost answer, and under a new one after a refusal', async () => {
    const { page, keys, adapter } = createWorld();
    const faults = [lost(), new LoyaltyError('limit_reached', 'Once.')];
    const client = await page({
      async complete(rule, options) {
        const progress = await adapter.complete!(rule, options);
        const fault = faults.shift();
        if (fault) throw fault;
        return progress;
      },
    });
    await client.actions.completeRule('follow');
    assert.equal(completing(client, 'follow')?.step, 'failed');
    await client.actions.completeRule('follow');
    await client.actions.completeRule('follow');
    assert.equal(completing(client, 'follow')?.step, 'done');
    assert.equal(keys[0], keys[1]);
    assert.notEqual(keys[1], keys[2]);
  });

  it('can be said after coming back from the rule’s address, until it has been said', async () => {
    const { page } = createWorld();
    const before = await page();
    before.actions.openRule('follow');
    assert.deepEqual(completing(before, 'follow'), { step: 'opened' });
    before.destroy();

    const back = await page();
    assert.deepEqual(completing(back, 'follow'), { step: 'opened' });
    await back.actions.completeRule('follow');
    back.destroy();
    assert.equal(completing(await page(), 'follow'), undefined);
  });

  it('is a birthday where a date is told, which analytics never hear', async () => {
    const { page, tracked, member } = createWorld();
    const client = await page();
    await client.actions.completeRule('birthday', { month: 6, day: 21 });
    assert.deepEqual(member.birthday, { month: 6, day: 21 });
    assert.deepEqual(completing(client, 'birthday'), { step: 'done', progress: { done: true, pending: 'delay' } });
    assert.deepEqual(tracked, [['birthday', { rule: 'birthday' }]]);
  });

  it('says that this backend has no such thing', async () => {
    const { page } = createWorld();
    const client = await page({ complete: undefined } as object);
    await client.actions.completeRule('follow');
    const failed = completing(client, 'follow');
    assert.equal(failed?.step === 'failed' && failed.error.code, 'unsupported');
  });
});

describe('saving for a reward', () => {
  it('shows when the backend has said so', async () => {
    const { page, adapter } = createWorld();
    let answer: (() => void) | undefined;
    const client = await page({
      async wish(reward, options) {
        await new Promise<void>((resolve) => (answer = resolve));
        await adapter.wish!(reward, options);
      },
    });
    const wishing = client.actions.wish('grinder');
    await until(() => answer, 'the backend has been asked');
    assert.equal(client.stores.$member.get()?.wish, undefined);
    answer!();
    await wishing;
    assert.equal(client.stores.$member.get()?.wish, 'grinder');
  });

  it('is told once for a double press, and the last of two counts', async () => {
    const { page, keys } = createWorld();
    const client = await page();
    await Promise.all(['grinder', 'grinder', 'kettle'].map((reward) => client.actions.wish(reward)));
    assert.equal(keys.length, 2);
    assert.equal(client.stores.$member.get()?.wish, 'kettle');
    await client.actions.wish(null);
    assert.equal(client.stores.$member.get()?.wish, undefined);
  });

  it('rejects for nobody', async () => {
    const { page } = createWorld();
    const client = await page({ wish: () => Promise.reject(new LoyaltyError('offline', 'No network.')) });
    await client.actions.wish('grinder');
    assert.equal(client.stores.$member.get()?.wish, undefined);
  });
});
