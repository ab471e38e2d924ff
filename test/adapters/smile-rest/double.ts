import { Hono, type Context } from 'hono';

export interface SmileCustomer {
  id: number;
  first_name: string;
  email: string;
  state: 'candidate' | 'member' | 'disabled';
  date_of_birth: string | null;
  points_balance: number;
  referral_url: string;
}

export interface SmileProduct {
  id: string;
  exchange_type: 'fixed' | 'variable';
  exchange_description: string;
  points_price: number | null;
  variable_points_step: number | null;
  variable_points_step_reward_value: number | null;
  variable_points_min: number | null;
  variable_points_max: number | null;
  reward: { id: number; name: string; description?: string; image_url?: string };
}

interface Transaction {
  id: number;
  customer_id: number;
  points_change: number;
  description: string;
  internal_note: null;
  created_at: string;
  updated_at: string;
}

export interface Fulfillment {
  id: number;
  name: string;
  code?: string;
  customer_id: number;
  fulfillment_status: 'pending' | 'issued' | 'cancelled' | 'failed';
  usage_status: 'used' | 'unused' | 'untracked';
  expires_at: string | null;
  terms_and_conditions: string | null;
  created_at: string;
  updated_at: string;
}

export const API_KEY = 'key_test';

/**
 * Smile.io's REST API: keeps its own books, and refuses with the vendor's status codes. Written from the vendor's documents
 * (its API description 1.0.0). Not confirmed: the body of an error, the status of a purchase that is refused (400 here),
 * and the order of lists (newest first here). A points product's id is a number at Smile; here it may be any.
 */
export function createSmileDouble() {
  const customers = new Map<number, SmileCustomer>();
  let products: SmileProduct[] = [];
  let transactions: Transaction[] = [];
  let fulfillments: Fulfillment[] = [];
  let ids = 0;
  let makes: Fulfillment['fulfillment_status'] = 'issued';

  const newId = () => 600_000_000 + (ids += 1);

  function note(customer: SmileCustomer, points_change: number, description: string, at: string): void {
    customer.points_balance += points_change;
    transactions.unshift({
      id: newId(),
      customer_id: customer.id,
      points_change,
      description,
      internal_note: null,
      created_at: at,
      updated_at: at,
    });
  }

  const app = new Hono().basePath('/v1');

  app.use(async (context, next) =>
    context.req.header('Authorization') === `Bearer ${API_KEY}` ? next() : refuse(context, 401, 'Unauthorized'),
  );

  app.get('/customers', (context) => {
    const { email } = context.req.query();
    const found = [...customers.values()].filter((one) => !email || one.email === email.toLowerCase());
    return listed(context, 'customers', found.map(withVip(context)));
  });

  app.get('/customers/:id', (context) => {
    const customer = customers.get(Number(context.req.param('id')));
    return customer ? context.json({ customer: withVip(context)(customer) }) : refuse(context, 404, 'Not found');
  });

  app.get('/points_settings', (context) =>
    context.json({ points_settings: { points_label: { one: 'Coin', other: 'Coins' } } }),
  );

  app.get('/points_products', (context) => {
    const { page = '1', page_size = '50' } = context.req.query();
    const from = (Number(page) - 1) * Number(page_size);
    return context.json({ points_products: products.slice(from, from + Number(page_size)) });
  });

  app.get('/vip_tiers', (context) =>
    context.json({
      vip_tiers: [
        { id: 2, name: 'Gold', milestone: 500, perks: [{ name: 'Early access' }], entry_rewards: [] },
        { id: 1, name: 'Bronze', milestone: 0, perks: [], entry_rewards: [{ id: 9, name: '10 Coins' }] },
      ],
    }),
  );

  app.get('/earning_rules', (context) =>
    context.json({
      earning_rules: [
        {
          id: 739_246_764,
          name: 'Place an order',
          image_url: 'https://platform.smile.io/images/earning/order-online.svg',
          action_text: null,
          action_url: null,
          restricted_to_vip_tier_ids: [],
          reward: { type: 'points' },
          reward_value: { type: 'variable', variable: { value: 5, per_amount: 1 } },
          earning_limit: null,
        },
        {
          id: 739_246_765,
          name: 'Follow us',
          action_text: 'Follow',
          action_url: 'https://social.example/shop',
          restricted_to_vip_tier_ids: [2],
          reward: { type: 'points' },
          reward_value: { type: 'fixed', fixed: { value: 50 } },
          earning_limit: { max: 1, type: 'lifetime' },
        },
      ],
      metadata: { next_cursor: null, previous_cursor: null },
    }),
  );

  app.get('/points_transactions', (context) => {
    const { customer_id, updated_at_min = '' } = context.req.query();
    const found = transactions.filter(
      (one) => one.customer_id === Number(customer_id) && one.updated_at >= updated_at_min,
    );
    return listed(context, 'points_transactions', found);
  });

  app.get('/reward_fulfillments', (context) => {
    const { customer_id, updated_at_min = '', usage_status, fulfillment_status } = context.req.query();
    const found = fulfillments.filter(
      (one) =>
        one.customer_id === Number(customer_id) &&
        one.updated_at >= updated_at_min &&
        (!usage_status || one.usage_status === usage_status) &&
        (!fulfillment_status || one.fulfillment_status === fulfillment_status),
    );
    return listed(context, 'reward_fulfillments', found);
  });

  app.post('/points_products/:id/purchase', async (context) => {
    const product = products.find(({ id }) => id === context.req.param('id'));
    const { customer_id, points_to_spend } = await context.req.json<{
      customer_id?: number;
      points_to_spend?: number;
    }>();
    const customer = customers.get(customer_id ?? 0);
    if (!product || !customer) return refuse(context, 404, 'Not found');
    const points = product.points_price ?? points_to_spend ?? 0;
    if (product.exchange_type === 'variable' && !onStep(product, points)) {
      return refuse(context, 400, 'points_to_spend is invalid');
    }
    if (customer.state !== 'member') return refuse(context, 400, 'Customer is not a member');
    if (customer.points_balance < points) return refuse(context, 400, 'Customer does not have enough points');
    const at = new Date().toISOString();
    note(customer, -points, `Redeemed for ${product.reward.name}`, at);
    const fulfillment: Fulfillment = {
      id: newId(),
      name: product.reward.name,
      ...(makes === 'issued' && { code: `code-${ids}` }),
      customer_id: customer.id,
      fulfillment_status: makes,
      usage_status: 'unused',
      expires_at: null,
      terms_and_conditions: null,
      created_at: at,
      updated_at: at,
    };
    fulfillments.unshift(fulfillment);
    const purchase = { id: newId(), customer_id, points_product_id: product.id, points_spent: points };
    return context.json(
      { points_purchase: { ...purchase, reward_fulfillment: fulfillment, created_at: at, updated_at: at } },
      201,
    );
  });

  app.notFound((context) => refuse(context, 404, 'Not found'));

  return {
    app,
    customers,
    earn: (customer: SmileCustomer, points: number, at: string) => note(customer, points, 'Placed an order', at),
    fulfillments: () => fulfillments,
    /** What becomes of the next purchases. */
    making: (status: Fulfillment['fulfillment_status']) => {
      makes = status;
    },
    reset: (given: SmileProduct[]) => {
      customers.clear();
      products = given;
      transactions = [];
      fulfillments = [];
      makes = 'issued';
    },
  };
}

function onStep(product: SmileProduct, points: number): boolean {
  const [min, max, step] = [product.variable_points_min, product.variable_points_max, product.variable_points_step];
  return points >= (min ?? 0) && points <= (max ?? Infinity) && (points - (min ?? 0)) % (step ?? 1) === 0;
}

function withVip(context: Context) {
  const isAsked = context.req.query('include')?.includes('vip_status');
  return (customer: SmileCustomer) => ({ ...customer, ...(isAsked && { vip_status: vipStatus(customer) }) });
}

function vipStatus({ points_balance }: SmileCustomer): object {
  const isGold = points_balance >= 500;
  return {
    vip_tier_id: isGold ? 2 : 1,
    vip_tier_expires_at: null,
    progress_value: points_balance,
    current_vip_period_end: '2026-12-31T23:59:59.999Z',
    delta_to_retain_vip_tier: null,
    next_vip_tier_id: isGold ? null : 2,
    delta_to_next_vip_tier: isGold ? null : 500 - points_balance,
  };
}

function listed(context: Context, name: string, all: object[]): Response {
  const { limit = '50', cursor } = context.req.query();
  const from = cursor === undefined ? 0 : Number(/^after-(\d+)$/.exec(cursor)?.[1] ?? NaN);
  if (Number.isNaN(from)) return refuse(context, 400, 'cursor is invalid');
  const until = from + Number(limit);
  const metadata = { next_cursor: until < all.length ? `after-${until}` : null, previous_cursor: null };
  return context.json({ [name]: all.slice(from, until), metadata });
}

export function smileProblem(status: number): object {
  return { error: { status, message: status === 429 ? 'Too many requests' : 'Service unavailable' } };
}

function refuse(context: Context, status: 400 | 401 | 404, message: string): Response {
  return context.json({ error: { status, message } }, status);
}
