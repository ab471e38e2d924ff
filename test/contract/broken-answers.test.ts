import { LoyaltyError } from '../../src/adapters/error.js';
import { describeBroken, type Breakage } from './broken.js';

const BREAKAGES: Breakage[] = [
  {
    adapter: 'takes a lost answer for "nothing happened"',
    saying: /^redeem, its answer lost → error.outcome: expected "unknown", got "not_done"$/,
    breaks: (memory) => ({
      redeem: (input, options) =>
        memory.redeem(input, options).catch((error: LoyaltyError) => {
          throw new LoyaltyError(error.code, error.message);
        }),
    }),
  },
  {
    adapter: 'sends again what it was only asked about',
    saying: /^load → member.points.available after redemption of a lost answer: expected 900, got 800$/,
    breaks: (memory) => ({
      redemption: (key, { sent, ...options }) =>
        sent
          ? memory.redeem({ locale: 'en', ...sent }, { ...options, key: crypto.randomUUID() })
          : memory.redemption(key, options),
    }),
  },
  {
    adapter: 'takes any voucher for the one that was asked about',
    saying:
      /^redemption of a redeem that never arrived, after one of the same reward: expected to be rejected with not_found/,
    breaks: (memory) => ({
      redemption: async (_key, options) => {
        const [voucher] = (await memory.load({ locale: 'en' }, options)).member.vouchers;
        if (voucher) return { state: 'done', voucher };
        throw new LoyaltyError('not_found', 'Nothing.');
      },
    }),
  },
  {
    adapter: 'dates what is done now by the clock on the wall',
    saying: /^load → member.activity, at of the line "redeemed": expected about [-\dT:.]+Z, got "/,
    breaks: (memory) => ({
      load: async (input, options) => {
        const { program, member } = await memory.load(input, options);
        const activity = member.activity.map((line) => ({ ...line, at: hoursLater(line.at) }));
        return { program, member: { ...member, activity } };
      },
    }),
  },
  {
    adapter: 'mixes currencies',
    saying: /^load → program.rewards\[0\].value.currency in EUR: expected EUR, got "DKK"$/,
    breaks: (memory) => ({
      load: async (input, options) => {
        const { program, member } = await memory.load(input, options);
        if (program === 'unchanged') return { program, member };
        const rewards = program.rewards.map((reward) => ({ ...reward, value: { minor: 500, currency: 'DKK' } }));
        return { program: { ...program, rewards }, member };
      },
    }),
  },
  {
    adapter: 'keeps showing the currency that was asked for first',
    saying: /^load → program.rewards\[0\].value.currency in DKK: expected DKK, got "EUR"$/,
    breaks: () => ({}),
  },
  {
    adapter: 'counts points anew in every market',
    saying: /^load → member.points.available in DKK: expected 1000, got 7000$/,
    breaks: (memory) => ({
      load: async (input, options) => {
        const { program, member } = await memory.load(input, options);
        const { points } = member;
        const many = points && { ...points, available: points.available * (input.currency === 'DKK' ? 7 : 1) };
        return { program, member: { ...member, ...(many && { points: many }) } };
      },
    }),
  },
];

describeBroken('lost answers, clocks and currencies', BREAKAGES);

function hoursLater(at: string): string {
  return new Date(Date.parse(at) + 2 * 3_600_000).toISOString();
}
