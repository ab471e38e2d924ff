import type { AdapterFactory, Member, Program } from '../adapter.js';
import { MOST_REWARDS, type Described } from '../catalogue.js';
import { fetched } from '../fetched.js';
import { guest } from '../guest.js';
import { later } from '../later.js';
import { refusePage, required, secretEndpoint, signedIn } from '../in-gateway.js';
import { createJsonApi, type CallApi } from '../json-api.js';
import { versioned } from '../program-version.js';
import type { Shopper } from './account.js';
import { readProgram, type WholeProgram } from './program.js';

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
    said: async () => (await import('./calls.js')).said,
  });
  const square: Square = { call, options };
  const mine = async (reading: Promise<WholeProgram>, signal: AbortSignal): Promise<Member> => {
    const { readMember } = await fetched(import('./calls.js'));
    return readMember(square, me(), reading, signal);
  };
  const me = (): Shopper => ({ subject: signedIn(environment), kind: options.subject ?? 'customer' });

  return {
    contract: 1,
    name: 'square',
    runsIn: ['gateway'],
    idempotency: 'key',
    load: async (input, { signal }) => {
      const reading = readProgram(square, signal);
      const [{ program }, member] = await Promise.all([
        reading,
        environment.identity ? mine(reading, signal) : guest(),
      ]);
      return { program: versioned(cut(program), input), member };
    },
    ...later(['rewards', 'activity', 'vouchers', 'redeem', 'undo', 'join'], async () =>
      (await import('./calls.js')).squareCalls(square, me, environment),
    ),
  };
};

function cut(program: Omit<Program, 'version'>): Omit<Program, 'version'> {
  return { ...program, rewards: program.rewards.slice(0, MOST_REWARDS) };
}
