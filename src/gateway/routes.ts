import type { Context, Hono } from 'hono';
import type {
  Capability,
  LoadResult,
  LoyaltyAdapter,
  ReadOptions,
  Redemption,
  WriteOptions,
} from '../adapters/adapter.js';
import { LoyaltyError, type Outcome } from '../adapters/error.js';
import { untilAborted } from '../adapters/until-aborted.js';
import {
  activityInput,
  birthdayInput,
  claimInput,
  idempotencyKey,
  joinInput,
  loadInput,
  orderInput,
  pageInput,
  pathId,
  quoteInput,
  redeemInput,
  wishInput,
} from './inputs.js';
import { asLoyaltyError } from './problem.js';
import type { Service } from './service.js';

/** Whose write it is: a guest has no account to change, but may have an order to claim. */
type Writer = 'shopper' | 'anyone';

type Call<Options> = (adapter: LoyaltyAdapter, context: Context, options: Options) => Promise<Response>;

/** The wire protocol; openapi.json describes it, and a test holds the two together. */
export function addRoutes(app: Hono, service: Service): void {
  const read = (call: Call<ReadOptions>) => (context: Context) => answerRead(service, context, call, 'not_done');
  const lookup = (call: Call<ReadOptions>) => (context: Context) => answerRead(service, context, call, 'unknown');
  const write = (call: Call<WriteOptions>) => (context: Context) => answerWrite(service, context, call, 'shopper');
  const guestWrite = (call: Call<WriteOptions>) => (context: Context) => answerWrite(service, context, call, 'anyone');

  app.get('/v1/load', read(load));
  app.get('/v1/rewards', read(rewards));
  app.get('/v1/activity', read(activity));
  app.get('/v1/vouchers', read(vouchers));
  app.get('/v1/redemptions/:key', lookup(redemption));
  app.post('/v1/redemptions', write(redeem));
  app.post('/v1/vouchers/:id/undo', write(undo));
  app.post('/v1/membership', write(join));
  app.post('/v1/quotes', read(quote));
  app.post('/v1/earning/:rule/completions', write(complete));
  app.post('/v1/birthday', write(birthday));
  app.post('/v1/wish', write(wish));
  app.post('/v1/order-standings', read(order));
  app.post('/v1/claims', guestWrite(claim));
}

const load: Call<ReadOptions> = async (adapter, context, options) => {
  const result = await adapter.load(loadInput(context.req.query()), options);
  return context.json(offered(result, adapter));
};

const rewards: Call<ReadOptions> = async (adapter, context, options) => {
  requireMethod(adapter, 'rewards');
  return context.json(await adapter.rewards(pageInput(context.req.query()), options));
};

const activity: Call<ReadOptions> = async (adapter, context, options) => {
  requireMethod(adapter, 'activity');
  return context.json(await adapter.activity(activityInput(context.req.query()), options));
};

const vouchers: Call<ReadOptions> = async (adapter, context, options) => {
  requireMethod(adapter, 'vouchers');
  return context.json(await adapter.vouchers(pageInput(context.req.query()), options));
};

const redemption: Call<ReadOptions> = async (adapter, context, options) => {
  requireMethod(adapter, 'redemption');
  return context.json(await adapter.redemption(idempotencyKey(context.req.param('key')), options));
};

const STATUS = { done: 201, applied: 201, pending: 202, refused: 200 } as const satisfies Record<
  Redemption['state'],
  number
>;

const redeem: Call<WriteOptions> = async (adapter, context, options) => {
  const input = redeemInput(await context.req.text());
  requireMethod(adapter, 'redeem');
  const answer = await adapter.redeem(input, options);
  return context.json(answer, STATUS[answer.state]);
};

const undo: Call<WriteOptions> = async (adapter, context, options) => {
  const voucherId = pathId(context.req.param('id'));
  requireMethod(adapter, 'undo');
  await adapter.undo(voucherId, options);
  return context.body(null, 204);
};

const join: Call<WriteOptions> = async (adapter, context, options) => {
  const input = joinInput(await context.req.text());
  requireMethod(adapter, 'join');
  await adapter.join(input, options);
  return context.body(null, 204);
};

const quote: Call<ReadOptions> = async (adapter, context, options) => {
  const input = quoteInput(await context.req.text());
  requireMethod(adapter, 'quote');
  return context.json({ ways: await adapter.quote(input, options) });
};

const complete: Call<WriteOptions> = async (adapter, context, options) => {
  const rule = pathId(context.req.param('rule'));
  requireMethod(adapter, 'complete');
  return context.json(await adapter.complete(rule, options));
};

const birthday: Call<WriteOptions> = async (adapter, context, options) => {
  const date = birthdayInput(await context.req.text());
  requireMethod(adapter, 'birthday');
  await adapter.birthday(date, options);
  return context.body(null, 204);
};

const wish: Call<WriteOptions> = async (adapter, context, options) => {
  const reward = wishInput(await context.req.text());
  requireMethod(adapter, 'wish');
  await adapter.wish(reward, options);
  return context.body(null, 204);
};

const order: Call<ReadOptions> = async (adapter, context, options) => {
  const input = orderInput(await context.req.text());
  requireMethod(adapter, 'order');
  return context.json(await adapter.order(input, options));
};

const claim: Call<WriteOptions> = async (adapter, context, options) => {
  const input = claimInput(await context.req.text());
  requireMethod(adapter, 'claim');
  return context.json({ state: await adapter.claim(input, options) });
};

/** `outcome` is what a failure means: a question about a redeem that fails says nothing about the redeem. */
async function answerRead(
  service: Service,
  context: Context,
  call: Call<ReadOptions>,
  outcome: Outcome,
): Promise<Response> {
  try {
    const identity = await service.identify(context.req.raw);
    const adapter = service.adapterFor(identity);
    const signal = AbortSignal.any([context.req.raw.signal, service.deadline()]);
    return await untilAborted(signal, outcome, () => call(adapter, context, { signal }));
  } catch (error) {
    throw asLoyaltyError(error, outcome);
  }
}

/** A write goes on when the page is gone: cut off half-way, nobody could say what it did. */
async function answerWrite(
  service: Service,
  context: Context,
  call: Call<WriteOptions>,
  by: Writer,
): Promise<Response> {
  const { adapter, options } = await prepareWrite(service, context, by);
  try {
    return await untilAborted(options.signal, 'unknown', () => call(adapter, context, options));
  } catch (error) {
    throw asLoyaltyError(error, 'unknown');
  }
}

async function prepareWrite(service: Service, context: Context, by: Writer) {
  try {
    const identity = await service.identify(context.req.raw);
    if (!identity && by === 'shopper')
      throw new LoyaltyError('unauthenticated', 'Only a signed-in shopper can do this.');
    const key = idempotencyKey(context.req.header('Idempotency-Key'));
    const options: WriteOptions = { key, signal: service.deadline() };
    return { adapter: service.adapterFor(identity), options };
  } catch (error) {
    throw asLoyaltyError(error);
  }
}

/** A program may name more than its adapter can do; the page must not be promised that. */
function offered(result: LoadResult, adapter: LoyaltyAdapter): LoadResult {
  const { program } = result;
  if (program === 'unchanged') return result;
  const capabilities = program.capabilities.filter((name) => typeof adapter[name] === 'function');
  return { ...result, program: { ...program, capabilities } };
}

function requireMethod<Name extends Capability>(
  adapter: LoyaltyAdapter,
  name: Name,
): asserts adapter is LoyaltyAdapter & Required<Pick<LoyaltyAdapter, Name>> {
  if (!adapter[name]) throw new LoyaltyError('unsupported', `The adapter "${adapter.name}" has no ${name}.`);
}
