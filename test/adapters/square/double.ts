import { Hono, type Context } from 'hono';

export interface SquareAccount {
  id: string;
  customer_id: string;
  phone?: string;
  balance: number;
  lifetime_points: number;
  expiring_point_deadlines?: { points: number; expires_at: string }[];
}

interface Reward {
  id: string;
  status: 'ISSUED' | 'REDEEMED' | 'DELETED';
  loyalty_account_id: string;
  reward_tier_id: string;
  points: number;
  order_id?: string;
  created_at: string;
  updated_at: string;
  redeemed_at?: string;
}

interface Event {
  id: string;
  type: string;
  created_at: string;
  loyalty_account_id: string;
  source: string;
  [data: string]: unknown;
}

interface Tier {
  id: string;
  name: string;
  points: number;
  /** What it takes off, as Square's catalog has it. */
  discount: object;
  /** Only off what is matched. */
  item?: boolean;
}

export interface SquareCustomer {
  id: string;
  given_name: string;
  phone_number?: string;
  reference_id?: string;
}

export const TOKEN = 'EAAA-test';
export const PROGRAM = 'd619f755-2d17-41f3-990d-c04ecedd64dd';
export const LOCATION = 'P034NEENMD09F';
const PAGE = 30;

/**
 * Square's loyalty API, with the catalog and customer calls that go with it: keeps its own books, and refuses like the
 * vendor. Written from the vendor's documents (the API description of 2025-08-19 and the SDK 46.0.0). Not confirmed: the
 * words and code of a refusal for a lack of points (a plain BAD_REQUEST here), and the order of searched rewards (newest
 * first here).
 */
export function createSquareDouble() {
  const accounts = new Map<string, SquareAccount>();
  const customers = new Map<string, SquareCustomer>();
  const rewards = new Map<string, Reward>();
  const orders = new Map<string, string[]>();
  const answered = new Map<string, { body: string; answer: object }>();
  let events: Event[] = [];
  let tiers: Tier[] = [];
  let promotions: object[] = [];
  let ids = 0;

  const newId = (kind: string) => `${kind}-${(ids += 1)}`;
  const now = () => new Date().toISOString();

  function write(type: string, account: SquareAccount, field: string, data: object, at = now()): Event {
    const event = {
      id: newId('event'),
      type,
      created_at: at,
      loyalty_account_id: account.id,
      source: 'LOYALTY_API',
      [field]: { loyalty_program_id: PROGRAM, ...data },
    };
    events.unshift(event);
    return event;
  }

  const app = new Hono();

  app.use(async (context, next) => {
    const authorization = context.req.header('Authorization');
    if (authorization !== `Bearer ${TOKEN}`) {
      return refuse(context, 401, 'AUTHENTICATION_ERROR', 'UNAUTHORIZED', 'This request could not be authorized.');
    }
    if (!/^\d{4}-\d\d-\d\d$/.test(context.req.header('Square-Version') ?? '')) {
      return refuse(context, 400, 'INVALID_REQUEST_ERROR', 'INVALID_SQUARE_VERSION_FORMAT', 'No Square-Version.');
    }
    return next();
  });

  app.get('/v2/loyalty/programs/main', (context) =>
    context.json({
      program: {
        id: PROGRAM,
        status: 'ACTIVE',
        reward_tiers: tiers.map(({ id, name, points }) => ({
          id,
          name,
          points,
          created_at: '2024-04-20T16:55:11Z',
          pricing_rule_reference: { object_id: `rule-${id}`, catalog_version: 1605486402527 },
        })),
        terminology: { one: 'Star', other: 'Stars' },
        expiration_policy: { expiration_duration: 'P12M' },
        accrual_rules: [
          {
            accrual_type: 'SPEND',
            points: 1,
            spend_data: { amount_money: { amount: 100, currency: 'EUR' }, tax_mode: 'BEFORE_TAX' },
          },
        ],
        location_ids: [LOCATION],
        created_at: '2024-04-20T16:55:11Z',
        updated_at: '2024-05-01T02:00:02Z',
      },
    }),
  );

  app.get('/v2/loyalty/programs/:id/promotions', (context) => context.json({ loyalty_promotions: promotions }));

  app.post('/v2/catalog/batch-retrieve', async (context) => {
    const { object_ids = [] } = await context.req.json<{ object_ids?: string[] }>();
    const asked = tiers.filter(({ id }) => object_ids.includes(`rule-${id}`));
    return context.json({
      objects: asked.map(({ id, item }) => ({
        type: 'PRICING_RULE',
        id: `rule-${id}`,
        pricing_rule_data: { discount_id: `discount-${id}`, ...(item && { match_products_id: `products-${id}` }) },
      })),
      related_objects: asked.map(({ id, discount }) => ({
        type: 'DISCOUNT',
        id: `discount-${id}`,
        discount_data: discount,
      })),
    });
  });

  app.post('/v2/customers/search', async (context) => {
    const { query } = await context.req.json<{ query?: { filter?: { reference_id?: { exact?: string } } } }>();
    const wanted = query?.filter?.reference_id?.exact;
    const found = [...customers.values()].filter(({ reference_id }) => reference_id === wanted);
    return context.json(found.length ? { customers: found } : {});
  });

  app.get('/v2/customers/:id', (context) => {
    const customer = customers.get(context.req.param('id'));
    return customer ? context.json({ customer }) : notFound(context, `Customer with ID not found.`);
  });

  app.post('/v2/loyalty/accounts/search', async (context) => {
    const { query = {} } = await context.req.json<{
      query?: { customer_ids?: string[]; mappings?: { phone_number: string }[] };
    }>();
    if (query.customer_ids && query.mappings) {
      return refuse(context, 400, 'INVALID_REQUEST_ERROR', 'CONFLICTING_PARAMETERS', 'Only one of both.');
    }
    const phones = query.mappings?.map(({ phone_number }) => phone_number);
    const found = [...accounts.values()].filter(
      ({ customer_id, phone }) => query.customer_ids?.includes(customer_id) ?? (phone && phones?.includes(phone)),
    );
    return context.json(found.length ? { loyalty_accounts: found.map(shown) } : {});
  });

  app.get('/v2/loyalty/accounts/:id', (context) => {
    const account = accounts.get(context.req.param('id'));
    return account ? context.json({ loyalty_account: shown(account) }) : notFound(context, 'No such account.');
  });

  app.post('/v2/loyalty/accounts', (context) =>
    once<{ loyalty_account?: { program_id?: string; mapping?: { phone_number?: string } } }>(context, (body) => {
      const phone = body.loyalty_account?.mapping?.phone_number;
      if (body.loyalty_account?.program_id !== PROGRAM || !phone) return missing(context, 'loyalty_account.mapping');
      if (!/^\+[1-9]\d{6,14}$/.test(phone)) {
        return refuse(context, 400, 'INVALID_REQUEST_ERROR', 'INVALID_PHONE_NUMBER', 'Not E.164.', 'phone_number');
      }
      const owner = [...customers.values()].find(({ phone_number }) => phone_number === phone);
      const account = { id: newId('account'), customer_id: owner?.id ?? newId('customer'), phone };
      accounts.set(account.id, { ...account, balance: 0, lifetime_points: 0 });
      return { loyalty_account: { ...account, program_id: PROGRAM, balance: 0, lifetime_points: 0 } };
    }),
  );

  app.post('/v2/loyalty/rewards', (context) =>
    once<{ reward?: { loyalty_account_id?: string; reward_tier_id?: string; order_id?: string } }>(context, (body) => {
      const { loyalty_account_id = '', reward_tier_id = '', order_id } = body.reward ?? {};
      const account = accounts.get(loyalty_account_id);
      const tier = tiers.find(({ id }) => id === reward_tier_id);
      if (!account) return notFound(context, 'Loyalty account not found.');
      if (!tier) return notFound(context, 'Reward tier not found.');
      if (order_id !== undefined && !orders.has(order_id)) return notFound(context, 'Order not found.');
      if (account.balance < tier.points) {
        return refuse(context, 400, 'INVALID_REQUEST_ERROR', 'BAD_REQUEST', 'Not enough points for the reward tier.');
      }
      account.balance -= tier.points;
      const reward: Reward = {
        id: newId('reward'),
        status: 'ISSUED',
        loyalty_account_id,
        reward_tier_id,
        points: tier.points,
        ...(order_id !== undefined && { order_id }),
        created_at: now(),
        updated_at: now(),
      };
      rewards.set(reward.id, reward);
      if (order_id !== undefined) orders.get(order_id)?.push(reward.id);
      write('CREATE_REWARD', account, 'create_reward', { reward_id: reward.id, points: -tier.points });
      return { reward };
    }),
  );

  app.post('/v2/loyalty/rewards/search', async (context) => {
    const { query, limit, cursor } = await context.req.json<{
      query?: { loyalty_account_id?: string; status?: string };
      limit?: number;
      cursor?: string;
    }>();
    const found = [...rewards.values()]
      .filter(
        ({ loyalty_account_id, status }) =>
          loyalty_account_id === query?.loyalty_account_id && (!query.status || status === query.status),
      )
      .reverse();
    return paged(context, 'rewards', found, limit, cursor);
  });

  app.get('/v2/loyalty/rewards/:id', (context) => {
    const reward = rewards.get(context.req.param('id'));
    return reward ? context.json({ reward }) : notFound(context, 'Loyalty reward not found.');
  });

  app.delete('/v2/loyalty/rewards/:id', (context) => {
    const reward = rewards.get(context.req.param('id'));
    const account = accounts.get(reward?.loyalty_account_id ?? '');
    if (!reward || !account || reward.status === 'DELETED') return notFound(context, 'Loyalty reward not found.');
    if (reward.status === 'REDEEMED') {
      return refuse(context, 400, 'INVALID_REQUEST_ERROR', 'BAD_REQUEST', 'A redeemed reward cannot be deleted.');
    }
    reward.status = 'DELETED';
    account.balance += reward.points;
    write('DELETE_REWARD', account, 'delete_reward', { reward_id: reward.id, points: reward.points });
    return context.json({});
  });

  app.post('/v2/loyalty/rewards/:id/redeem', (context) =>
    once<{ location_id?: string }>(context, ({ location_id }) => {
      const reward = rewards.get(context.req.param('id'));
      const account = accounts.get(reward?.loyalty_account_id ?? '');
      if (!reward || !account || reward.status === 'DELETED') return notFound(context, 'Loyalty reward not found.');
      if (location_id !== LOCATION) {
        return refuse(context, 400, 'INVALID_REQUEST_ERROR', 'LOCATION_MISMATCH', 'No program there.', 'location_id');
      }
      if (reward.status === 'REDEEMED') {
        return refuse(context, 400, 'INVALID_REQUEST_ERROR', 'BAD_REQUEST', 'The reward is already redeemed.');
      }
      Object.assign(reward, { status: 'REDEEMED', redeemed_at: now(), updated_at: now() });
      return { event: write('REDEEM_REWARD', account, 'redeem_reward', { reward_id: reward.id }) };
    }),
  );

  app.post('/v2/loyalty/events/search', async (context) => {
    const { query, limit, cursor } = await context.req.json<{
      query?: {
        filter?: { loyalty_account_filter?: { loyalty_account_id: string }; type_filter?: { types: string[] } };
      };
      limit?: number;
      cursor?: string;
    }>();
    const { loyalty_account_filter: whose, type_filter: which } = query?.filter ?? {};
    const found = events.filter(
      ({ loyalty_account_id, type }) =>
        (!whose || loyalty_account_id === whose.loyalty_account_id) && (!which || which.types.includes(type)),
    );
    return paged(context, 'events', found, limit, cursor);
  });

  app.notFound((context) => notFound(context, 'Resource not found.'));

  /** The same key and body is answered as before; the same key and another body is refused. */
  async function once<Body extends object>(
    context: Context,
    act: (body: Body) => object | Response,
  ): Promise<Response> {
    const body = await context.req.json<Body & { idempotency_key?: string }>();
    const key = body.idempotency_key;
    if (!key || key.length > 128) return missing(context, 'idempotency_key');
    const id = `${context.req.path} ${key}`;
    const before = answered.get(id);
    if (before && before.body !== JSON.stringify(body)) {
      const detail = 'Different request parameters used for the same idempotency_key.';
      return refuse(context, 400, 'INVALID_REQUEST_ERROR', 'IDEMPOTENCY_KEY_REUSED', detail);
    }
    if (before) return context.json(before.answer);
    const answer = act(body);
    if (answer instanceof Response) return answer;
    answered.set(id, { body: JSON.stringify(body), answer: structuredClone(answer) });
    return context.json(answer);
  }

  return {
    app,
    accounts,
    rewards,
    orders,
    customers,
    /** Of an account, with an event for it. */
    accumulate: (account: SquareAccount, points: number, at?: string) => {
      account.balance += points;
      account.lifetime_points += points;
      write('ACCUMULATE_POINTS', account, 'accumulate_points', { points, order_id: newId('order') }, at);
    },
    reset: (given: { tiers: Tier[]; promotions?: object[] }) => {
      for (const books of [accounts, customers, rewards, orders, answered]) books.clear();
      events = [];
      tiers = given.tiers;
      promotions = given.promotions ?? [];
    },
  };
}

function shown({ phone, ...account }: SquareAccount) {
  return { ...account, program_id: PROGRAM, ...(phone && { mapping: { phone_number: phone } }) };
}

function paged(context: Context, name: string, all: object[], limit = PAGE, cursor?: string): Response {
  const from = cursor === undefined ? 0 : Number(/^page-(\d+)$/.exec(cursor)?.[1] ?? NaN);
  if (Number.isNaN(from)) return refuse(context, 400, 'INVALID_REQUEST_ERROR', 'INVALID_CURSOR', 'Cursor is invalid.');
  if (limit < 1 || limit > PAGE) return refuse(context, 400, 'INVALID_REQUEST_ERROR', 'VALUE_TOO_HIGH', 'At most 30.');
  const until = from + limit;
  const items = all.slice(from, until);
  return context.json({
    ...(items.length && { [name]: items }),
    ...(until < all.length && { cursor: `page-${until}` }),
  });
}

export function squareProblem(status: number): object {
  return {
    errors: [
      status === 429
        ? { category: 'RATE_LIMIT_ERROR', code: 'RATE_LIMITED' }
        : { category: 'API_ERROR', code: 'SERVICE_UNAVAILABLE' },
    ],
  };
}

function refuse(
  context: Context,
  status: 400 | 401 | 404,
  category: string,
  code: string,
  detail: string,
  field?: string,
): Response {
  return context.json({ errors: [{ category, code, detail, ...(field && { field }) }] }, status);
}

function notFound(context: Context, detail: string): Response {
  return refuse(context, 404, 'INVALID_REQUEST_ERROR', 'NOT_FOUND', detail);
}

function missing(context: Context, field: string): Response {
  return refuse(
    context,
    400,
    'INVALID_REQUEST_ERROR',
    'MISSING_REQUIRED_PARAMETER',
    'Missing required parameter.',
    field,
  );
}
