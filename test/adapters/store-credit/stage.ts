import assert from 'node:assert/strict';
import type {
  Activity,
  CartWay,
  LoyaltyAdapter,
  Member,
  Program,
  Redemption,
  SentRedeem,
} from '../../../src/adapters/adapter.js';
import { isLoyaltyError, type ErrorCode, type LoyaltyError, type Outcome } from '../../../src/adapters/error.js';
import { startFaultyProxy, type FaultyProxy } from './faulty-proxy.js';
import type { Customer, Shop } from './shop.js';

export const KEY = 'b7c1c1a8-3d0c-4f6a-9d3e-0f6f1b8a7c55';

/** The adapter before a shop, with a proxy between them that can let calls fail. */
export class Stage {
  constructor(
    readonly shop: Shop,
    readonly proxy: FaultyProxy,
  ) {}

  /** Whoever the token speaks for; a guest without. */
  visitor(token?: (options: { refresh?: boolean }) => Promise<string>): Visitor {
    const { factory, options, currency } = this.shop;
    const environment = { runsIn: 'page', fetch, now: Date.now, ...(token && { token }) } as const;
    return new Visitor(factory({ ...options, endpoint: this.proxy.url }, environment), currency);
  }

  as(customer: Pick<Customer, 'token'>): Visitor {
    return this.visitor(() => Promise.resolve(customer.token));
  }
}

/** GraphQL is all POST, and says in its text what it is. */
export async function openStage(shop: Shop): Promise<Stage> {
  const isWrite = ({ method, body }: { method: string; body: string }): boolean =>
    method !== 'GET' && (!body.includes('"query"') || body.includes('mutation'));
  return new Stage(shop, await startFaultyProxy(shop.endpoint, isWrite));
}

export class Visitor {
  readonly #context: { locale: string; currency: string };
  readonly #signal = new AbortController().signal;

  constructor(
    readonly adapter: LoyaltyAdapter,
    currency: string,
  ) {
    this.#context = { locale: 'en', currency };
  }

  async load(): Promise<{ program: Program; member: Member }> {
    const { program, member } = await this.adapter.load(this.#context, { signal: this.#signal });
    assert.notEqual(program, 'unchanged');
    return { program: program as Program, member };
  }

  async available(): Promise<number> {
    const { member } = await this.load();
    return member.points!.available;
  }

  /** Every line there is, page by page. */
  async history(): Promise<Activity[]> {
    const lines: Activity[] = [];
    let cursor: string | undefined;
    do {
      const input = { ...this.#context, ...(cursor !== undefined && { cursor }) };
      const page = await this.adapter.activity!(input, { signal: this.#signal });
      lines.push(...page.items);
      cursor = page.next;
    } while (cursor !== undefined);
    return lines;
  }

  quote(cart: string): Promise<CartWay[]> {
    const subtotal = { minor: 1, currency: this.#context.currency };
    return this.adapter.quote!({ ...this.#context, cart: { id: cart, subtotal, codes: [] } }, { signal: this.#signal });
  }

  redeem(reward: string, points: number, cart?: string): Promise<Redemption> {
    const input = { ...this.#context, reward, points, ...(cart !== undefined && { cart }) };
    return this.adapter.redeem!(input, { signal: this.#signal, key: KEY });
  }

  redemption(sent: SentRedeem): Promise<Redemption> {
    return this.adapter.redemption!(KEY, { signal: this.#signal, sent });
  }

  undo(voucher: string): Promise<void> {
    return this.adapter.undo!(voucher, { signal: this.#signal, key: KEY });
  }
}

/** The error that a call must end in. */
export async function refusal(call: Promise<unknown>, code: ErrorCode | ErrorCode[], outcome: Outcome): Promise<void> {
  const error: unknown = await call.then(
    (answer: unknown) => assert.fail(`was to be refused, and answered ${JSON.stringify(answer)}`),
    (reason: unknown) => reason,
  );
  assert.ok(isLoyaltyError(error), String(error));
  const { code: told, outcome: left }: LoyaltyError = error;
  assert.ok([code].flat().includes(told), `${told}: ${error.message}`);
  assert.equal(left, outcome, error.message);
}
