import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { Seed, SeedMember, SeedReward } from '../../src/testing/subject.js';
import { serveRaw, type Running } from '../gateway/serving.js';

/** The small REST API that the page "Write an adapter" documents, as a server with books of its own. */
export interface Beans extends Running {
  fill(seed: Seed): void;
  /** What the shop's server would sign for one of its customers. */
  tokenOf(customer: string): string;
}

interface Voucher {
  id: string;
  code: string;
  title: string;
  type: string;
  amount?: string;
  price: number;
  status: 'open' | 'cancelled';
  reward: string;
}

interface Account extends SeedMember {
  history: { id: string; what: string; at: string; points: number; title?: string }[];
  vouchers: Voucher[];
  keys: Map<string, { asked: string; voucher: Voucher }>;
}

type Refusal = [status: 401 | 403 | 404 | 409 | 422, error: string];

const TYPES: Record<string, string> = {
  amount_off: 'discount',
  free_product: 'product',
  free_shipping: 'shipping',
  gift_card: 'card',
};
const DAY = 86_400_000;

export async function serveBeans(): Promise<Beans> {
  let accounts = new Map<string, Account>();
  let rewards: SeedReward[] = [];
  let version = 0;
  let issued = 0;

  const app = new Hono();
  const signedIn = (authorization = ''): Account | undefined =>
    accounts.get(authorization.replace(/^Bearer token-of-/, ''));

  app.get('/program', (context) =>
    context.json({ version: String(version), name: 'Beans', currency: 'EUR', rewards: rewards.map(shown) }),
  );
  app.get('/me', (context) => {
    const account = signedIn(context.req.header('Authorization'));
    if (!account) return context.json({ error: 'no_token' }, 401);
    const { id, name, state, history, vouchers } = account;
    return context.json({
      id,
      name,
      status: { enrolled: 'member', candidate: 'stranger', blocked: 'blocked' }[state],
      points: balanceOf(account),
      rewards: rewards.flatMap((reward) => whyNot(account, reward) ?? []),
      history: history.slice(0, 5),
      vouchers: vouchers.toSorted((one, other) => Number(other.status === 'open') - Number(one.status === 'open')),
    });
  });
  app.post('/redemptions', async (context) => {
    const account = signedIn(context.req.header('Authorization'));
    const key = context.req.header('Idempotency-Key') ?? '';
    const { reward: id, price } = await context.req.json<{ reward: string; price: number }>();
    const asked = JSON.stringify([id, price]);
    const earlier = account?.keys.get(key);
    if (earlier?.asked === asked) return context.json({ voucher: earlier.voucher });
    if (earlier) return context.json({ error: 'key_used' }, 409);
    const reward = rewards.find((one) => one.id === id);
    const [status, error] = refusal(account, reward, price) ?? [];
    if (status || !account || !reward) return context.json({ error }, status ?? 401);
    const voucher = issue(account, reward);
    account.keys.set(key, { asked, voucher });
    return context.json({ voucher }, 201);
  });
  app.get('/redemptions/:key', (context) => {
    const found = signedIn(context.req.header('Authorization'))?.keys.get(context.req.param('key'));
    return found ? context.json({ voucher: found.voucher }) : context.json({ error: 'no_key' }, 404);
  });
  app.post('/vouchers/:id/cancellation', (context) => {
    const account = signedIn(context.req.header('Authorization'));
    const voucher = account?.vouchers.find(({ id }) => id === context.req.param('id'));
    if (!account || !voucher) return context.json({ error: 'no_voucher' }, 404);
    if (voucher.status === 'open') note(account, 'cancelled', voucher.price, voucher.title);
    voucher.status = 'cancelled';
    return context.json({});
  });

  function refusal(account: Account | undefined, reward: SeedReward | undefined, price: number): Refusal | undefined {
    if (!account) return [401, 'no_token'];
    if (account.state === 'candidate') return [403, 'no_member'];
    if (account.state === 'blocked') return [403, 'is_blocked'];
    if (!reward) return [404, 'no_reward'];
    if (reward.points !== price) return [422, 'wrong_price'];
    const no = whyNot(account, reward);
    return no && [409, no.why];
  }

  function whyNot(account: Account, { id, points, stock = Infinity, perMember = Infinity }: SeedReward) {
    const missing = points - balanceOf(account);
    const all = [...accounts.values()].flatMap(({ vouchers }) => vouchers);
    if (takenOf(all, id) >= stock) return { id, why: 'sold_out' };
    if (takenOf(account.vouchers, id) >= perMember) return { id, why: 'had' };
    return missing > 0 ? { id, why: 'not_enough', missing } : undefined;
  }

  function issue(account: Account, reward: SeedReward): Voucher {
    issued += 1;
    const { id, name, ...offer } = shown(reward);
    const names = { id: `v${issued}`, code: `BEAN-${1_000 + issued}`, title: name };
    const voucher: Voucher = { ...names, ...offer, status: 'open', reward: id };
    account.vouchers.unshift(voucher);
    note(account, 'spent', -offer.price, name);
    return voucher;
  }

  const { url, close } = await serveRaw(getRequestListener(app.fetch));
  return {
    url,
    close,
    tokenOf: (customer) => `token-of-${customer}`,
    fill(seed) {
      version += 1;
      rewards = seed.rewards;
      accounts = new Map(seed.members.map((member) => [member.id, opened(member)]));
    },
  };
}

function shown({ id, name, kind, points, value }: SeedReward) {
  const amount = value && { amount: (value.minor / 100).toFixed(2) };
  return { id, name, type: TYPES[kind] ?? 'other', price: points, ...amount };
}

function opened(member: SeedMember): Account {
  const { id, points, entries = 1 } = member;
  const history = Array.from({ length: points && entries }, (_, age) => ({
    id: `${id}-${age}`,
    what: 'earned',
    at: written(Date.now() - (age + 1) * DAY),
    points: points / entries,
  }));
  return { ...member, history, vouchers: [], keys: new Map() };
}

function note({ id, history }: Account, what: string, points: number, title: string): void {
  history.unshift({ id: `${id}-${history.length}-${what}`, what, at: written(Date.now()), points, title });
}

function balanceOf({ history }: Account): number {
  return history.reduce((sum, { points }) => sum + points, 0);
}

function takenOf(vouchers: Voucher[], reward: string): number {
  return vouchers.filter((voucher) => voucher.reward === reward && voucher.status === 'open').length;
}

/** UTC, as databases write it. */
function written(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replace('T', ' ');
}
