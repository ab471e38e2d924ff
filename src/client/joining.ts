import type { ClaimInput, ClaimState, OrderInput, OrderStanding } from '../adapters/adapter.js';
import type { JoinWish } from '../host/host.js';
import { oneKeyAWish } from '../stores/one-key.js';
import type { Context } from './context.js';
import { mintKey } from './keys.js';
import { unsupported } from './unsupported.js';

export type OrderQuestion = Pick<OrderInput, 'order' | 'claim'>;
export type ClaimWish = Omit<ClaimInput, 'locale'>;

/** How a shopper becomes a member, and what the orders they placed before that bring. Everything rejects with a LoyaltyError. */
export function createJoining({ adapter, host, calls, place, identity, stores, signal, changed }: Context) {
  const { $joining } = stores;
  const oneKey = oneKeyAWish(mintKey);

  const joinAtBackend = (wish: JoinWish | undefined): Promise<void> =>
    oneKey('join', (key) =>
      calls.write(
        key,
        (write) => adapter.join?.(wish ? { marketing: wish.marketing } : {}, write) ?? unsupported('join'),
      ),
    );

  /** The page's next token speaks for the new member: all goes on as them, in place. */
  async function goOnAsMember(): Promise<void> {
    await identity?.token({ refresh: true, signal });
    await changed();
  }

  /** Where the page makes accounts itself, no answer to an address is a failure; else the shopper was sent elsewhere. */
  async function joinAtShop(wish: JoinWish | undefined): Promise<void> {
    const { state } = (await host.join(wish)) ?? {};
    if (state === 'joined') await goOnAsMember();
    if (state === undefined) $joining.set({ step: wish && host.joinsHere ? 'failed' : 'no' });
    else $joining.set({ step: state === 'joined' ? 'no' : state });
  }

  return {
    /** `$joining` tells. */
    async join(wish: JoinWish | undefined, atBackend: boolean): Promise<void> {
      if (!atBackend) return joinAtShop(wish);
      await joinAtBackend(wish);
      await changed();
      $joining.set({ step: 'no' });
    },
    order: (question: OrderQuestion): Promise<OrderStanding> =>
      calls.read('order', question, (read) => adapter.order?.({ ...place, ...question }, read) ?? unsupported('order')),
    async claim(wish: ClaimWish): Promise<ClaimState> {
      const input = { ...wish, locale: place.locale };
      const state = await oneKey(`claim ${JSON.stringify(wish)}`, (key) =>
        calls.write(key, (write) => adapter.claim?.(input, write) ?? unsupported('claim')),
      );
      host.track('claim', { state });
      if (state === 'confirmed') await changed();
      return state;
    },
  };
}
