import type { CartRefusal, CartWay, LoyaltyAdapter, Voucher } from '../../src/adapters/adapter.js';
import { describeBroken, type Breakage, type Memory } from './broken.js';

const BREAKAGES: Breakage[] = [
  {
    adapter: 'spends points by quoting',
    saying: /^load → member after a quote: expected {"activity":/,
    breaks: (memory) => ({
      quote: async (input, options) => {
        await memory.redeem(
          { locale: input.locale, reward: 'treat', points: 100 },
          { ...options, key: crypto.randomUUID() },
        );
        return memory.quote(input, options);
      },
    }),
  },
  {
    adapter: 'keeps quiet about a minimum until the points are spent',
    saying: /^quote, below a minimum → refusal.reason: expected "minimum", got undefined$/,
    breaks: (memory) => withWays(memory, ({ refusal: _refusal, ...way }) => way),
  },
  {
    adapter: 'says that there is a minimum, but not how far it is',
    saying: /^quote\[\d\].refusal.toGo: expected an object, got undefined$/,
    breaks: (memory) =>
      withWays(memory, (way) => ({ ...way, ...(way.refusal && { refusal: withoutToGo(way.refusal) }) })),
  },
  {
    adapter: "offers a cart another member's voucher",
    saying: /^quote, vouchers of another member: expected \[\], got \["/,
    breaks: (_, ada) => ({ quote: ada.quote }),
  },
  {
    adapter: 'would rather sell points than use a voucher that is there',
    saying: /^quote\[0\].voucher.id when a voucher is held: expected "[A-Z-]+", got undefined$/,
    breaks: (memory) => ({
      quote: async (input, options) => (await memory.quote(input, options)).filter(({ voucher }) => !voucher),
    }),
  },
  {
    adapter: 'offers more points than the cart takes',
    saying: /^quote for a cart of 5.00, by the step → points: expected 250, got 1000$/,
    breaks: (memory) => withWays(memory, ({ points = 0, ...way }) => ({ ...way, points: way.range ? 1_000 : points })),
  },
  {
    adapter: 'holds a voucher until yesterday',
    saying: /^redeem with hold → voucher.heldUntil: expected a time to come, got "2001-/,
    breaks: (memory) => withVoucher(memory, (voucher) => ({ ...voucher, heldUntil: '2001-01-01T00:00:00Z' })),
  },
  {
    adapter: 'rounds points down to a step',
    saying: /^redeem of points between two steps: expected to be rejected with invalid, got {"state":"done"/,
    breaks: (memory) => ({
      redeem: (input, options) => memory.redeem({ ...input, points: input.points - (input.points % 50) }, options),
    }),
  },
  {
    adapter: 'sends whichever variant there is',
    saying: /^redeem of a variant that is sold out: expected to be rejected with out_of_stock, got {"state":"done"/,
    breaks: (memory) => ({ redeem: (input, options) => memory.redeem({ ...input, variant: 'beans' }, options) }),
  },
];

describeBroken('quotes, holds and choices', BREAKAGES);

function withWays(memory: Memory, change: (way: CartWay) => CartWay): Partial<LoyaltyAdapter> {
  return { quote: async (input, options) => (await memory.quote(input, options)).map(change) };
}

function withoutToGo({ toGo: _toGo, ...refusal }: CartRefusal): CartRefusal {
  return refusal;
}

function withVoucher(memory: Memory, change: (voucher: Voucher) => Voucher): Partial<LoyaltyAdapter> {
  return {
    redeem: async (input, options) => {
      const redemption = await memory.redeem(input, options);
      return redemption.state === 'done' ? { ...redemption, voucher: change(redemption.voucher) } : redemption;
    },
  };
}
