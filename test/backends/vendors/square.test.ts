import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { squareAdapter } from '../../../src/adapters/square/square.js';
import { PROGRAM, TOKEN } from '../../adapters/square/double.js';
import { squareSubject } from '../../adapters/square/subject.js';
import { serveDouble, servePrism, specFile, vendorModule } from './serving.js';

interface SquareSdk {
  SquareClient: new (options: { token: string; baseUrl: string }) => {
    loyalty: {
      programs: {
        get(request: { programId: string }): Promise<{ program?: { id?: string; rewardTiers?: unknown[] } }>;
      };
      accounts: {
        search(
          request: object,
        ): Promise<{ loyaltyAccounts?: { id?: string; balance?: number; customerId?: string }[] }>;
      };
      rewards: {
        create(request: object): Promise<{ reward?: { id?: string; status?: string; points?: number } }>;
        get(request: { rewardId: string }): Promise<{ reward?: { status?: string } }>;
        delete(request: { rewardId: string }): Promise<object>;
      };
      searchEvents(request: object): Promise<{ events?: { type?: string }[] }>;
    };
  };
}

const { signal } = new AbortController();
const key = () => crypto.randomUUID();
const locale = { locale: 'en' };
const SEED = {
  members: [{ id: 'ada', name: 'Ada', state: 'enrolled' as const, points: 1000 }],
  rewards: [{ id: 'treat', name: 'Treat', kind: 'custom' as const, points: 100 }],
};

describe("Square's own SDK and the adapter, before one double", async () => {
  const subject = squareSubject();
  await subject.seed(SEED);
  const { url, close } = await serveDouble(subject.double.app);
  after(close);
  const { SquareClient } = vendorModule<SquareSdk>('square');
  const { loyalty } = new SquareClient({ token: TOKEN, baseUrl: url });
  const adapter = subject.adapter({ subject: 'ada' });
  const account = 'account-of-ada';

  it('read the same account and program', async () => {
    const { loyaltyAccounts = [] } = await loyalty.accounts.search({ query: { customerIds: ['ada'] } });
    const { member } = await adapter.load(locale, { signal });
    assert.deepEqual(
      loyaltyAccounts.map(({ id, balance }) => ({ id, balance })),
      [{ id: member.id, balance: member.points?.available }],
    );
    const { program } = await loyalty.programs.get({ programId: 'main' });
    assert.equal(program?.id, PROGRAM);
    assert.equal(program.rewardTiers?.length, 1);
  });

  it('see what the other one redeemed, and gave back', async () => {
    const redeemed = await adapter.redeem?.({ reward: 'treat', points: 100, ...locale }, { key: key(), signal });
    assert.ok(redeemed?.state === 'done');
    const rewardId = redeemed.voucher.id;
    assert.equal((await loyalty.rewards.get({ rewardId })).reward?.status, 'ISSUED');
    await loyalty.rewards.delete({ rewardId });
    const reward = { loyaltyAccountId: account, rewardTierId: 'treat' };
    const { reward: theirs } = await loyalty.rewards.create({ reward, idempotencyKey: key() });
    const { member } = await adapter.load(locale, { signal });
    assert.deepEqual(
      member.vouchers.map(({ id }) => id),
      [theirs?.id],
    );
    assert.equal(member.points?.available, 900);
    assert.equal(member.activity[1]?.kind, 'undone');
    await adapter.undo?.(theirs?.id ?? '', { key: key(), signal });
    const filter = { loyaltyAccountFilter: { loyaltyAccountId: account } };
    const { events = [] } = await loyalty.searchEvents({ query: { filter } });
    assert.equal(events[0]?.type, 'DELETE_REWARD');
  });
});

const file = specFile('square-loyalty.json');
describe(
  "Square's own API file, served by Prism",
  { skip: file ? false : 'No square-loyalty.json here.' },
  async () => {
    if (!file) return;
    const { url, close } = await servePrism(file);
    after(close);
    const asked: string[] = [];
    const adapter = squareAdapter(
      { accessToken: TOKEN, endpoint: url },
      {
        runsIn: 'gateway',
        now: Date.now,
        identity: { subject: 'customer-1' },
        fetch: async (input, init) => {
          const response = await fetch(input, init);
          if (String(input).includes('/v2/loyalty/')) asked.push(`${response.status} ${init?.method} ${String(input)}`);
          return response;
        },
      },
    );

    it('takes every loyalty request that the adapter makes, and its answers can be read', async () => {
      const { program, member } = await adapter.load(locale, { signal });
      assert.ok(program !== 'unchanged' && program.rewards.length > 0);
      assert.equal(member.state, 'enrolled');
      await adapter.activity?.(locale, { signal });
      await adapter.vouchers?.(locale, { signal });
      const [reward] = program.rewards;
      const wish = { reward: reward?.id ?? '', points: reward?.points ?? 0, ...locale };
      const redeemed = await adapter.redeem?.(wish, { key: key(), signal });
      assert.equal(redeemed?.state, 'done');
      assert.deepEqual(
        asked.filter((line) => !line.startsWith('200 ')),
        [],
      );
      assert.ok(asked.length >= 8, asked.join('\n'));
    });
  },
);
