import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { voucherifyAdapter } from '../../../src/adapters/voucherify/voucherify.js';
import { APP_ID, APP_TOKEN, CAMPAIGN } from '../../adapters/voucherify/double.js';
import { voucherifySubject } from '../../adapters/voucherify/subject.js';
import { serveDouble, servePrism, specFile, vendorModule } from './serving.js';

interface VoucherifySdk {
  VoucherifyServerSide(options: { apiUrl: string; applicationId: string; secretKey: string }): {
    loyalties: {
      getMember(campaign: string, member: string): Promise<{ id: string; loyalty_card: { balance: number } }>;
      redeemReward(campaign: string, member: string, body: object): Promise<{ id: string; result: string }>;
    };
    vouchers: { list(query: object): Promise<{ vouchers: { id: string }[] }> };
  };
}

const { signal } = new AbortController();
const locale = { locale: 'en' };
const SEED = {
  members: [{ id: 'ada', name: 'Ada', state: 'enrolled' as const, points: 1000 }],
  rewards: [{ id: 'treat', name: 'Treat', kind: 'amount_off' as const, points: 100 }],
};

describe("Voucherify's own SDK and the adapter, before one double", async () => {
  const subject = voucherifySubject();
  await subject.seed(SEED);
  const { url, close } = await serveDouble(subject.double.app);
  after(close);
  const { VoucherifyServerSide } = vendorModule<VoucherifySdk>('@voucherify/sdk');
  const sdk = VoucherifyServerSide({ apiUrl: url, applicationId: APP_ID, secretKey: APP_TOKEN });
  const adapter = subject.adapter({ subject: 'ada' });

  it('read the same card', async () => {
    const card = await sdk.loyalties.getMember(CAMPAIGN, 'CARD-ada');
    const { member } = await adapter.load(locale, { signal });
    assert.deepEqual([card.id, card.loyalty_card.balance], [member.id, member.points?.available]);
  });

  it('see what the other one redeemed', async () => {
    const wish = { reward: 'treat', points: 100, ...locale };
    const mine = await adapter.redeem?.(wish, { key: crypto.randomUUID(), signal });
    assert.ok(mine?.state === 'done');
    const held = await sdk.vouchers.list({ customer: 'cust_ada' });
    assert.deepEqual(
      held.vouchers.map(({ id }) => id),
      [mine.voucher.id],
    );
    const theirs = await sdk.loyalties.redeemReward(CAMPAIGN, 'CARD-ada', { reward: { id: 'treat' } });
    assert.equal(theirs.result, 'SUCCESS');
    const { member } = await adapter.load(locale, { signal });
    assert.equal(member.points?.available, 800);
    assert.equal(member.vouchers.length, 2);
  });
});

const file = specFile('voucherify-loyalties.json');
const skip = file ? false : 'No voucherify-loyalties.json here.';
describe("Voucherify's own API file, served by Prism", { skip }, async () => {
  if (!file) return;
  const { url, close } = await servePrism(file);
  after(close);
  const asked: string[] = [];
  /** The file has the loyalty calls alone: the list of rewards comes from beside it. */
  const reward = { id: '', name: 'Reward', type: 'MATERIAL' };
  const adapter = voucherifyAdapter(
    { appId: APP_ID, appToken: APP_TOKEN, campaign: CAMPAIGN, currency: 'EUR', endpoint: url },
    {
      runsIn: 'gateway',
      now: Date.now,
      identity: { subject: 'customer-1' },
      fetch: async (input, init) => {
        const { pathname } = new URL(String(input));
        if (pathname === '/v1/rewards') return Response.json({ data: [reward] });
        if (!pathname.startsWith('/v1/loyalties/')) return Response.json({ vouchers: [] });
        const response = await fetch(input, init);
        asked.push(`${response.status} ${init?.method} ${pathname}`);
        if (pathname.endsWith(`/${CAMPAIGN}/rewards`)) {
          const { data } = (await response.clone().json()) as { data: { reward_id: string }[] };
          reward.id = data[0]?.reward_id ?? '';
        }
        return response;
      },
    },
  );

  it('takes every loyalty request that the adapter makes, and its answers can be read', async () => {
    await adapter.load(locale, { signal });
    const { program, member } = await adapter.load(locale, { signal });
    assert.ok(program !== 'unchanged');
    assert.equal(member.state, 'enrolled');
    const page = await adapter.activity?.(locale, { signal });
    assert.ok(page?.items.length);
    const [first] = program.rewards;
    const wish = { reward: first?.id ?? '', points: first?.points ?? 0, ...locale };
    const redeemed = await adapter.redeem?.(wish, { key: crypto.randomUUID(), signal });
    assert.ok(redeemed);
    await adapter.join?.({}, { key: crypto.randomUUID(), signal });
    assert.deepEqual(
      asked.filter((line) => !line.startsWith('200 ')),
      [],
    );
    assert.ok(asked.length >= 10, asked.join('\n'));
  });
});
