import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import { ahead } from '../ahead.js';
import { isLoyaltyError, LoyaltyError } from '../error.js';
import { fetched } from '../fetched.js';
import { uncertain, type Stake } from '../sending.js';
import { payloadOf } from '../token-payload.js';
import { createTokens } from '../tokens.js';
import { untilAborted } from '../until-aborted.js';
import { isInitialized, PRIVATE, PUBLIC, smileIn, type ResourceName, type Smile } from './sdk.js';

type Page = Readonly<Record<string, unknown>>;
/** `isPreloaded`: getting ready has just preloaded everything. */
type Work<T> = (smile: Smile, isPreloaded: boolean) => Promise<T>;

const EVENTS = ['smile-js-loaded', 'smile-js-initialized'];

/** By the page's Smile: initialised once, however many adapters want it. */
const starts = new WeakMap<Smile, Promise<unknown>>();

export type Connection = ReturnType<typeof createConnection>;

/** Gets to Smile.js as the shop's shopper: joins where the page has initialised it, initialises where it has not. */
export function createConnection(publishableKey: string | undefined, { sdk, ...environment }: AdapterEnvironment) {
  const tokens = createTokens(environment);
  /** Whom this adapter logged in, by the `sub` of their token; whoever the page logged in is the page's. */
  let mine: string | undefined;

  /** Runs `work` with Smile ready; once more where its token had expired, which Smile refuses before doing anything. */
  async function call<T>({ signal }: ReadOptions, stake: Stake, work: Work<T>): Promise<T> {
    const before = <R>(step: () => Promise<R>): Promise<R> => attempt(signal, 'read', step);
    const run = async (entering: () => Promise<boolean>): Promise<T> => {
      const isPreloaded = await before(entering);
      return attempt(signal, stake, () => work(smile, isPreloaded));
    };
    const token = await before(() => tokens.current(signal));
    if (token !== undefined) ahead(import('./calls.js'));
    const smile = await find(signal);
    try {
      return await run(() => enter(smile, token));
    } catch (error) {
      if (token === undefined || !isLoyaltyError(error) || error.code !== 'unauthenticated') throw error;
      const fresh = await before(() => tokens.renew(token));
      try {
        return await run(() => enterAgain(smile, fresh));
      } catch (refused) {
        tokens.forget();
        throw refused;
      }
    }
  }

  async function find(signal: AbortSignal): Promise<Smile> {
    let page: Page = {};
    const look = (shown: Page): Smile | undefined => {
      page = shown;
      const smile = smileIn(shown);
      return smile && (publishableKey || isInitialized(smile)) ? smile : undefined;
    };
    if (!sdk) throw new LoyaltyError('config', 'The smile adapter runs in a page: nothing here can find Smile.js.');
    try {
      return await sdk(look, { name: 'Smile.js', events: EVENTS, signal });
    } catch (error) {
      if (!isLoyaltyError(error) || error.code !== 'unavailable') throw error;
      throw (await fetched(import('./calls.js'))).notFound(page, error);
    }
  }

  /** As who the shop says is shopping; true where that has preloaded everything. */
  async function enter(smile: Smile, token: string | undefined): Promise<boolean> {
    const wanted = token === undefined ? undefined : whose(token);
    const isStarted = !isInitialized(smile);
    if (isStarted) {
      await start(smile, token);
      mine = wanted;
    }
    if (mine !== undefined && mine !== wanted) {
      smile.customer.logout();
      mine = undefined;
    }
    if (token === undefined || smile.customer.current()) return isStarted;
    await logIn(smile, token);
    return false;
  }

  async function start(smile: Smile, customerToken: string | undefined): Promise<void> {
    const preload = keysFor(customerToken !== undefined);
    const options = { publishableKey, ...(customerToken && { customerToken }), preload };
    const starting = starts.get(smile) ?? smile.initialize(options);
    starts.set(smile, starting);
    try {
      await starting;
    } catch (error) {
      starts.delete(smile);
      throw error;
    }
  }

  async function logIn(smile: Smile, customerToken: string): Promise<void> {
    await smile.customer.login({ customerToken });
    mine = whose(customerToken);
  }

  /** With a new token for a session that has ended, though Smile still has its customer. */
  async function enterAgain(smile: Smile, token: string | undefined): Promise<boolean> {
    if (token === undefined || !isInitialized(smile)) return enter(smile, token);
    await logIn(smile, token);
    return false;
  }

  return call;
}

/** Everything that is shown, in one call; one by one where Smile does not preload what it is asked for. */
export async function everything(smile: Smile, isPreloaded: boolean): Promise<Partial<Record<ResourceName, unknown>>> {
  const names = keysFor(Boolean(smile.customer.current()));
  const isHeld = isPreloaded || (await isDone(smile.preload(names)));
  const values = await Promise.all(names.map((name) => (isHeld ? smile[name].preloaded() : got(smile, name))));
  return Object.fromEntries(names.map((name, index) => [name, values[index]]));
}

function isDone(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}

/** What only adorns may be missing, as it is where a shop has no VIP or no referrals. */
async function got(smile: Smile, name: ResourceName): Promise<unknown> {
  const isNeeded = name === 'pointsProducts' || name === 'customerPointsWallet';
  try {
    return await smile[name].get();
  } catch (error) {
    if (isNeeded) throw error;
    return undefined;
  }
}

function keysFor(isSignedIn: boolean): readonly ResourceName[] {
  return isSignedIn ? [...PUBLIC, ...PRIVATE] : PUBLIC;
}

function whose(token: string): string {
  return String(payloadOf(token).sub ?? token);
}

function attempt<T>(signal: AbortSignal, stake: Stake, work: () => Promise<T>): Promise<T> {
  return untilAborted(signal, uncertain(stake), async () => {
    try {
      return await work();
    } catch (error) {
      throw (await fetched(import('./calls.js'), uncertain(stake))).errorFrom(error, stake);
    }
  });
}
