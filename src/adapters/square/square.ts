import type { AdapterFactory, LoadInput, Member, Program, ReadOptions, Reward } from '../adapter.js';
import { affordable, rewardPage, versioned, MOST_REWARDS, type Described } from '../catalogue.js';
import { LoyaltyError } from '../error.js';
import { refusePage, required, secretEndpoint, signedIn } from '../in-gateway.js';
import { adorning, createJsonApi, readAround, type CallApi } from '../json-api.js';
import { findAccount, joinProgram, nameOf, type Account, type Shopper } from './account.js';
import { readEvents } from './activity.js';
import { said } from './errors.js';
import { readProgram } from './program.js';
import { createRedeeming } from './redeeming.js';
import { readVouchers } from './vouchers.js';

const VERSION = '2026-09-16';

export interface SquareOptions {
  /** Of an application with the scopes LOYALTY_READ and LOYALTY_WRITE; CUSTOMERS_READ and ITEMS_READ for names and values. */
  accessToken: string;
  /** Who the token's subject is to Square: the customer's id unless told, their `reference_id`, or their phone (E.164). */
  subject?: 'customer' | 'reference' | 'phone';
  /** The program's name; Square has none. */
  name?: string;
  /** A location's id: every reward is redeemed there at once, where nothing else will; it can't be given back then. */
  location?: string;
  /** till: rewards are shown at the till and have no code for a cart. checkout unless told: the code is the reward's id. */
  use?: 'checkout' | 'till';
  /** What rewards are worth and look like, by reward tier id; otherwise as Square's catalog has it. */
  rewards?: Described;
  /** https://connect.squareup.com unless told, e.g. the sandbox. */
  endpoint?: string;
}

/** What the parts of the adapter share for one request. */
export interface Square {
  call: CallApi;
  options: SquareOptions;
}

/**
 * Square Loyalty. A redeem creates a loyalty reward, which locks its points; with `cart`, an order of Square's Orders
 * API, the reward goes on that order. Otherwise the shop redeems it by its id once it is paid for, or `location` is told.
 *
 * Written from Square's API description (loyalty), and its SDK for catalog and customers. Not confirmed: which code tells
 * a lack of points (so the balance is read after a 400), and in which order rewards are listed.
 */
export const squareAdapter: AdapterFactory<SquareOptions> = (options, environment) => {
  refusePage('square', environment);
  const accessToken = required('square', 'accessToken', options.accessToken, '"EAAA…"');
  const call = createJsonApi(environment, {
    name: 'Square',
    base: secretEndpoint('square', options.endpoint, 'https://connect.squareup.com'),
    headers: { Authorization: `Bearer ${accessToken}`, 'Square-Version': VERSION },
    said,
  });
  const square: Square = { call, options };
  const me = (): Shopper => ({ subject: signedIn(environment), kind: options.subject ?? 'customer' });
  const { redeem, undo } = createRedeeming(square);

  const account = async ({ signal }: ReadOptions): Promise<Account> => {
    const found = await findAccount(square, me(), signal);
    return found ?? notEnrolled();
  };

  return {
    contract: 1,
    name: 'square',
    runsIn: ['gateway'],
    idempotency: 'key',
    load: async ({ programVersion }: LoadInput, { signal }) => {
      const [{ program, rewards }, found] = await Promise.all([
        readProgram(square, signal),
        environment.identity && findAccount(square, me(), signal),
      ]);
      const member = environment.identity ? await readMember(square, me(), found, rewards, signal) : guest();
      return { program: versioned(cut(program), programVersion), member };
    },
    rewards: async ({ cursor }, { signal }) => {
      const [{ rewards }, found] = await Promise.all([
        readProgram(square, signal),
        environment.identity && findAccount(square, me(), signal),
      ]);
      return rewardPage(rewards, found ? affordable(rewards, found.points.available) : {}, cursor);
    },
    activity: async ({ cursor }, options) => readEvents(square, await account(options), cursor, options.signal),
    vouchers: async ({ cursor }, options) => {
      const [mine, { rewards }] = await Promise.all([account(options), readProgram(square, options.signal)]);
      return readVouchers(square, mine, rewards, cursor, options.signal);
    },
    redeem: async (input, options) => {
      const [mine, { rewards }] = await readAround(
        Promise.all([account(options), readProgram(square, options.signal)]),
      );
      return redeem(input, { account: mine, rewards }, options);
    },
    undo: async (voucherId, options) => undo(voucherId, await account(options), options),
    join: async (_input, options) => joinProgram(square, me(), options),
  };
};

async function readMember(
  square: Square,
  shopper: Shopper,
  account: Account | undefined,
  rewards: readonly Reward[],
  signal: AbortSignal,
): Promise<Member> {
  if (!account) return { ...guest(), state: 'candidate' };
  const { points, customer } = account;
  const [activity, vouchers, name] = await Promise.all([
    adorning(readEvents(square, account, undefined, signal, 5), { items: [] }),
    readVouchers(square, account, rewards, undefined, signal, 5),
    adorning(nameOf(square, customer ?? shopper.subject, signal), undefined),
  ]);
  return {
    state: 'enrolled',
    id: account.id,
    ...(name && { name }),
    points,
    availability: affordable(rewards, points.available),
    earning: {},
    activity: activity.items,
    vouchers: vouchers.items,
  };
}

function guest(): Member {
  return { state: 'guest', availability: {}, earning: {}, activity: [], vouchers: [] };
}

function cut(program: Omit<Program, 'version'>): Omit<Program, 'version'> {
  return { ...program, rewards: program.rewards.slice(0, MOST_REWARDS) };
}

function notEnrolled(): never {
  throw new LoyaltyError('not_enrolled', 'This customer has no loyalty account.');
}
