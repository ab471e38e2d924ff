import type {
  AdapterEnvironment,
  AdapterFactory,
  Capability,
  Identity,
  LoyaltyAdapter,
} from '../../src/adapters/adapter.js';
import { httpAdapter } from '../../src/adapters/http/http.js';
import { createGateway, jwtIdentity, signJwt, type IdempotencyStore } from '../../src/gateway/index.js';
import type { Subject } from '../../src/testing/subject.js';
import { serveGateway } from '../gateway/serving.js';
import { faultyFetch } from './faulty-fetch.js';

const secret = 'a secret that only the shop and its gateway know';
const audience = 'loyalty';

export interface HttpSubjectOptions {
  /** Changes the adapter behind the gateway: takes methods away, for instance. */
  behind?(adapter: LoyaltyAdapter): LoyaltyAdapter;
  idempotency?: IdempotencyStore;
  /** The gateway's clock; milliseconds since the epoch. */
  now?(): number;
}

/** The `http` adapter before the suite: through a running gateway to whatever `backend` makes. */
export async function httpSubject(
  backend: Subject,
  { behind = (adapter) => adapter, idempotency, now }: HttpSubjectOptions = {},
): Promise<Subject & { close(): Promise<void> }> {
  const adapter: AdapterFactory = (_options, { identity }) => behind(backend.adapter(identity));
  const gateway = createGateway({
    adapter,
    identity: [jwtIdentity({ keys: secret, audience })],
    origins: [],
    basePath: '/loyalty',
    ...(idempotency && { idempotency }),
    ...(now && { now }),
  });
  const { url, close } = await serveGateway(gateway);
  const faults = faultyFetch();
  return {
    ...faults,
    ...(backend.context && { context: backend.context }),
    ...(backend.markets && { markets: backend.markets }),
    adapter: (identity) => shopperAt(`${url}/loyalty`, faults.fetch, identity),
    seed: (state) => {
      faults.heal();
      return backend.seed(state);
    },
    ...(backend.proof && { proof: backend.proof }),
    ...(backend.lacks && { lacks: backend.lacks }),
    ...(backend.loseNextAnswer && { loseNextAnswer: () => backend.loseNextAnswer?.() }),
    close,
  };
}

function shopperAt(endpoint: string, fetch: AdapterEnvironment['fetch'], identity?: Identity): LoyaltyAdapter {
  const token = async () => identity && (await signJwt(identity, { secret, audience })).token;
  return httpAdapter({ endpoint }, { runsIn: 'page', fetch, now: Date.now, token });
}

/** A backend that can do less, whatever its program says. */
export function without(missing: readonly Capability[]): (adapter: LoyaltyAdapter) => LoyaltyAdapter {
  return (adapter) => ({ ...adapter, ...Object.fromEntries(missing.map((name) => [name, undefined])) });
}

/** A backend that knows nothing of keys: sent twice is done twice, and nobody can ask what became of it. */
export function keyless({ redemption: _redemption, ...adapter }: LoyaltyAdapter): LoyaltyAdapter {
  const { redeem, undo, join, complete, birthday, claim } = adapter;
  const fresh = <Options extends object>(options: Options) => ({ ...options, key: crypto.randomUUID() });
  return {
    ...adapter,
    idempotency: 'none',
    ...(redeem && { redeem: (input, options) => redeem(input, fresh(options)) }),
    ...(undo && { undo: (voucherId, options) => undo(voucherId, fresh(options)) }),
    ...(join && { join: (input, options) => join(input, fresh(options)) }),
    ...(complete && { complete: (rule, options) => complete(rule, fresh(options)) }),
    ...(birthday && { birthday: (date, options) => birthday(date, fresh(options)) }),
    ...(claim && { claim: (input, options) => claim(input, fresh(options)) }),
  };
}
