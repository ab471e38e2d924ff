import { Hono, type Context } from 'hono';

export interface VoucherifyCard {
  id: string;
  code: string;
  active: boolean;
  /** Voucherify's id of the customer, and the shop's. */
  holder_id: string;
  source_id: string;
  name: string;
  points: number;
  balance: number;
}

export interface VoucherifyReward {
  id: string;
  name: string;
  type: 'CAMPAIGN' | 'COIN' | 'MATERIAL';
  parameters: object;
  /** What is left; null for no limit. */
  stock: number | null;
  redeemed: number;
  /** Of its assignment; none for COIN. */
  points?: number;
  /** What its coupons take off. */
  discount?: object;
}

interface Row {
  id: string;
  [field: string]: unknown;
}

export const APP_ID = 'c70a6f00-cf91-4756-9df5-47628850002b';
export const APP_TOKEN = '3266b9f8-e246-4f79-bdf0-833929b1380c';
export const CAMPAIGN = 'camp_22noMlhTADb7Fq2UL3vWu3d1';

/**
 * Voucherify's loyalty API v1, with the voucher, reward, customer and redemption calls that go with it: keeps its own
 * books, and refuses like the vendor. Written from the vendor's documents (the API description at 65c33a7 and the SDK
 * 2.9.0). Not confirmed: the key of a refusal for what ran out (`reward_out_of_stock` here).
 */
export function createVoucherifyDouble() {
  const cards = new Map<string, VoucherifyCard>();
  let rewards: VoucherifyReward[] = [];
  let transactions: Row[] = [];
  let vouchers: Row[] = [];
  let redemptions: Row[] = [];
  let ids = 0;

  const newId = (kind: string) => `${kind}_${String((ids += 1)).padStart(8, '0')}`;
  const now = () => new Date().toISOString();

  function write(card: VoucherifyCard, type: string, points: number, details: object, at = now()): void {
    card.balance += points;
    if (points > 0) card.points += points;
    const related_object = { id: card.id, type: 'voucher' };
    const balance = { type: 'loyalty_card', total: card.balance, object: 'balance', points, related_object };
    transactions.unshift({
      id: newId('vtx'),
      source_id: null,
      voucher_id: card.id,
      campaign_id: CAMPAIGN,
      source: null,
      reason: null,
      type,
      details: { balance: { ...balance, balance: card.balance }, ...details },
      related_transaction_id: null,
      created_at: at,
    });
  }

  const byCode = (code: string) => [...cards.values()].find((card) => card.code === code || card.id === code);

  const app = new Hono();

  app.use(async (context, next) => {
    const isKey = context.req.header('X-App-Id') === APP_ID && context.req.header('X-App-Token') === APP_TOKEN;
    return isKey ? next() : refuse(context, 401, 'unauthorized', 'Unauthorized');
  });

  app.get('/v1/loyalties/:campaign/members', (context) => {
    const { customer } = context.req.query();
    const found = [...cards.values()].filter((card) => card.source_id === customer || card.holder_id === customer);
    return context.json({ object: 'list', data_ref: 'vouchers', vouchers: found.map(shown), total: found.length });
  });

  app.post('/v1/loyalties/:campaign/members', async (context) => {
    const { customer } = await context.req.json<{ customer?: { source_id?: string } }>();
    if (!customer?.source_id) return refuse(context, 400, 'invalid_payload', 'Invalid payload');
    const id = newId('v');
    const holder = { holder_id: newId('cust'), source_id: customer.source_id, name: '' };
    const card = { id, code: `code-${id}`, active: true, ...holder, points: 0, balance: 0 };
    cards.set(id, card);
    return context.json(shown(card));
  });

  app.get('/v1/loyalties/members/:member', (context) => memberAnswer(context));
  app.get('/v1/loyalties/:campaign/members/:member', (context) => memberAnswer(context));

  function memberAnswer(context: Context): Response {
    const card = byCode(context.req.param('member') ?? '');
    return card ? context.json(shown(card)) : noMember(context);
  }

  app.get('/v1/loyalties/members/:member/tiers', (context) =>
    context.json({ object: 'list', data_ref: 'data', data: [tier('ltr_1', 'Bronze', 0, 4999)], total: 1 }),
  );

  app.get('/v1/loyalties/:campaign/tiers', (context) => {
    const data = [tier('ltr_2', 'Gold', 5000, 9999), tier('ltr_1', 'Bronze', 0, 4999)];
    return context.json({ object: 'list', data_ref: 'data', data, total: data.length });
  });

  app.get('/v1/loyalties/:campaign/earning-rules', (context) => {
    const order = { amount: { every: 1000, points: 1 } };
    const rule = {
      id: 'ern_1',
      loyalty: { type: 'PROPORTIONAL', calculation_type: 'ORDER_AMOUNT', order },
      event: 'order.paid',
      source: { banner: 'Order paid', object_id: CAMPAIGN, object_type: 'campaign' },
      active: true,
      object: 'earning_rule',
    };
    return context.json({ object: 'list', data_ref: 'data', data: [rule], total: 1 });
  });

  app.get('/v1/loyalties/:campaign/rewards', (context) => {
    const data = rewards.map(({ id, points }) => ({
      id: `rewa_${id}`,
      reward_id: id,
      related_object_id: CAMPAIGN,
      related_object_type: 'campaign',
      ...(points !== undefined && { parameters: { loyalty: { points } } }),
      object: 'reward_assignment',
    }));
    return context.json({ object: 'list', data_ref: 'data', data, total: data.length });
  });

  app.get('/v1/rewards', (context) => {
    const data = rewards.map(({ points: _points, discount: _discount, ...reward }) => ({
      ...reward,
      attributes: {},
      metadata: {},
      object: 'reward',
    }));
    return context.json({ object: 'list', data_ref: 'data', data, total: data.length });
  });

  app.get('/v1/customers/:id', (context) => {
    const id = context.req.param('id');
    const card = [...cards.values()].find(({ holder_id, source_id }) => holder_id === id || source_id === id);
    if (!card) return refuse(context, 404, 'not_found', 'Resource not found');
    return context.json({ id: card.holder_id, source_id: card.source_id, name: card.name, object: 'customer' });
  });

  app.get('/v1/loyalties/members/:member/transactions', (context) => {
    const card = byCode(context.req.param('member'));
    if (!card) return noMember(context);
    const { limit = '10', starting_after_id } = context.req.query();
    const mine = transactions.filter(({ voucher_id }) => voucher_id === card.id);
    const from = starting_after_id === undefined ? 0 : mine.findIndex(({ id }) => id === starting_after_id) + 1;
    if (starting_after_id !== undefined && from === 0) return refuse(context, 404, 'not_found', 'Resource not found');
    const data = mine.slice(from, from + Number(limit));
    const has_more = from + data.length < mine.length;
    return context.json({
      object: 'list',
      data_ref: 'data',
      data,
      has_more,
      ...(has_more && { more_starting_after: data.at(-1)?.id }),
    });
  });

  app.get('/v1/vouchers', (context) => {
    const { customer } = context.req.query();
    const mine = vouchers.filter(({ holder_id }) => holder_id === customer);
    return context.json({ object: 'list', data_ref: 'vouchers', vouchers: mine, total: mine.length });
  });

  app.get('/v1/redemptions/:id', (context) => {
    const redemption = redemptions.find(({ id }) => id === context.req.param('id'));
    return redemption ? context.json(redemption) : refuse(context, 404, 'not_found', 'Resource not found');
  });

  app.post('/v1/loyalties/members/:member/redemption', (context) => redeem(context));
  app.post('/v1/loyalties/:campaign/members/:member/redemption', (context) => redeem(context));

  async function redeem(context: Context): Promise<Response> {
    const { reward: asked, order } = await context.req.json<{
      reward?: { id?: string; points?: number };
      order?: { id?: string };
    }>();
    const card = byCode(context.req.param('member') ?? '');
    if (!card) return noMember(context);
    if (!asked?.id) return refuse(context, 400, 'missing_reward', 'Missing reward');
    const reward = rewards.find(({ id }) => id === asked.id);
    if (!reward) return refuse(context, 404, 'not_found', 'Resource not found');
    if (!card.active) return refuse(context, 400, 'loyalty_card_not_active', 'Loyalty card is not active');
    if (reward.type === 'COIN' && !order) return refuse(context, 400, 'missing_order', 'Missing order');
    const points = reward.points ?? asked.points ?? 0;
    if (card.balance < points) {
      return refuse(context, 400, 'loyalty_card_points_exceeded', 'loyalty card points exceeded', card.code);
    }
    if (reward.stock === 0) return refuse(context, 400, 'reward_out_of_stock', 'Reward is out of stock');
    if (reward.stock !== null) reward.stock -= 1;
    const redemption = carryOut(card, reward, points);
    return context.json(redemption);
  }

  function carryOut(card: VoucherifyCard, reward: VoucherifyReward, points: number): Row {
    const id = newId('r');
    const { id: reward_id, name, type, parameters } = reward;
    write(card, 'POINTS_REDEMPTION', -points, { redemption: { id }, reward: { id: reward_id, name } });
    const voucher = type === 'CAMPAIGN' ? issue(card, reward) : null;
    const redemption = {
      id,
      object: 'redemption',
      date: now(),
      customer_id: card.holder_id,
      amount: points,
      result: 'SUCCESS',
      status: 'SUCCEEDED',
      related_object_type: 'voucher',
      related_object_id: card.id,
      voucher: shown(card),
      reward: { id: reward_id, name, type, parameters, object: 'reward', assignment_id: `rewa_${reward_id}`, voucher },
      loyalty_card: { points },
    };
    redemptions.push(redemption);
    return redemption;
  }

  function issue(card: VoucherifyCard, { name, discount }: VoucherifyReward): Row {
    const id = newId('v');
    const voucher = {
      id,
      code: `COUPON-${id}`,
      campaign: name,
      campaign_id: newId('camp'),
      type: 'DISCOUNT_VOUCHER',
      discount: discount ?? { type: 'AMOUNT', amount_off: 100 },
      gift: null,
      active: true,
      expiration_date: null,
      holder_id: card.holder_id,
      redemption: { quantity: 1, redeemed_quantity: 0, object: 'list' },
      created_at: now(),
      object: 'voucher',
    };
    vouchers.unshift(voucher);
    return voucher;
  }

  app.notFound((context) => refuse(context, 404, 'not_found', 'Resource not found'));

  return {
    app,
    cards,
    earn: (card: VoucherifyCard, points: number, at: string) =>
      write(card, 'POINTS_ACCRUAL', points, { earning_rule: { id: 'ern_1', source: { banner: 'Order paid' } } }, at),
    reset: (given: VoucherifyReward[]) => {
      cards.clear();
      rewards = given;
      transactions = [];
      vouchers = [];
      redemptions = [];
    },
  };
}

function shown({ id, code, active, holder_id, points, balance }: VoucherifyCard) {
  return {
    id,
    code,
    campaign: 'Loyalty',
    campaign_id: CAMPAIGN,
    type: 'LOYALTY_CARD',
    discount: null,
    gift: null,
    loyalty_card: { points, balance, next_expiration_date: null, next_expiration_points: null },
    active,
    holder_id,
    object: 'voucher',
  };
}

function tier(id: string, name: string, from: number, to: number): object {
  return { id, name, campaign_id: CAMPAIGN, metadata: {}, points: { from, to }, config: { points: { from, to } } };
}

export function voucherifyProblem(status: number): object {
  return { code: status, key: status === 429 ? 'too_many_requests' : 'internal_error', message: 'Try again later' };
}

function refuse(context: Context, status: 400 | 401 | 404, key: string, message: string, details = ''): Response {
  return context.json({ code: status, key, message, details, request_id: 'v-0a885062c80375740f' }, status);
}

function noMember(context: Context): Response {
  const details = `Cannot find voucher with id ${context.req.param('member')}`;
  return refuse(context, 404, 'not_found', 'Resource not found', details);
}
