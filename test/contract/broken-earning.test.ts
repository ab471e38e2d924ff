import type { LoyaltyAdapter } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import { describeBroken, type Breakage, type Memory } from './broken.js';

const BREAKAGES: Breakage[] = [
  {
    adapter: 'shows balances that do not follow from the lines',
    saying: /^activity\[0\].balance, from the newest line down: expected 2200, got 2300$/,
    breaks: (memory) => ({
      activity: async (input, options) => {
        const { items, ...page } = await memory.activity(input, options);
        return { ...page, items: items.map((line) => ({ ...line, balance: (line.balance ?? 0) + 100 })) };
      },
    }),
  },
  {
    adapter: 'takes one filter for another',
    saying: /^activity, filter "spent", ids: expected \["[A-Z-]+","[A-Z-]+"\], got \[\]$/,
    breaks: (memory) => ({
      activity: ({ filter, ...input }, options) =>
        memory.activity({ ...input, ...(filter && { filter: 'lost' }) }, options),
    }),
  },
  {
    adapter: 'lets a rule that counts once be done again',
    saying: /^complete of a rule that was done: expected to be rejected with limit_reached, got {"done":true}$/,
    breaks: (memory) => ({
      complete: (rule, options) =>
        memory.complete(rule, options).catch((error: LoyaltyError) => {
          if (error.code === 'limit_reached') return { done: true };
          throw error;
        }),
    }),
  },
  {
    adapter: 'does not say what the points wait for',
    saying: /^load → member.earning.news after complete: expected {"done":true}, got {"done":true,"pending":/,
    breaks: (memory) => ({
      complete: async (rule, options) => {
        const { pending: _pending, clearsAt: _clearsAt, ...progress } = await memory.complete(rule, options);
        return progress;
      },
    }),
  },
  {
    adapter: 'takes any birthday',
    saying: /^birthday that is no date: expected to be rejected with invalid, got undefined$/,
    breaks: (memory) => ({
      birthday: (date, options) => memory.birthday({ ...date, month: 1, day: 1 }, options),
    }),
  },
  {
    adapter: 'takes a second birthday and forgets it',
    saying: /^load → member.birthday told again: expected {"day":15,"month":6}, got {"day":29,"month":2}$/,
    breaks: (memory) => ({
      birthday: (date, options) =>
        memory.birthday(date, options).catch((error: LoyaltyError) => {
          if (error.code !== 'limit_reached') throw error;
        }),
    }),
  },
  {
    adapter: 'remembers a wish for nothing',
    saying: /^wish for no reward: expected to be rejected with not_found, got undefined$/,
    breaks: (memory) => ({
      wish: (reward, options) => memory.wish(reward === 'nothing' ? 'treat' : reward, options),
    }),
  },
  {
    adapter: "tells one member about another's order",
    saying: /^order of somebody else's: expected to be rejected with not_found, got {"order":"1001",/,
    breaks: (_, ada) => ({ order: ada.order }),
  },
  {
    adapter: 'takes any proof for a claim',
    saying: /^claim with no proof: expected "not_found" or "expired", got "sent"$/,
    breaks: (memory) => ({ ...claiming(memory), claim: async () => 'sent' }),
  },
  {
    adapter: 'tells who has no proof whether an address is the right one',
    saying: /^claim with no proof, another address: expected "not_found", got "email_differs"$/,
    breaks: (memory) => ({
      ...claiming(memory),
      claim: async ({ email }) => {
        if (email === 'guest@example.com') throw new LoyaltyError('not_found', 'No such proof.');
        return 'email_differs';
      },
    }),
  },
];

describeBroken('earning and its history', BREAKAGES);

/** As if there were a shop behind it where guests place orders. */
function claiming(memory: Memory): Partial<LoyaltyAdapter> {
  return {
    load: async (input, options) => {
      const { program, member } = await memory.load(input, options);
      if (program === 'unchanged') return { program, member };
      return { member, program: { ...program, capabilities: [...program.capabilities, 'claim'] } };
    },
  };
}
