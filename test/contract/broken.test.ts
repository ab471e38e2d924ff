import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LoyaltyAdapter, Member, Page, Voucher } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import { conformance, type Subject } from '../../src/testing/conformance.js';
import { describeBroken, type Breakage, type Memory } from './broken.js';
import { memorySubject } from './memory.subject.js';

const BREAKAGES: Breakage[] = [
  {
    adapter: 'redeems again for a repeated key',
    saying: /^redeem, number of vouchers for one key sent five times at once, and once more: expected 1, got 6$/,
    breaks: (memory) => ({
      redeem: (input, options) => memory.redeem(input, { ...options, key: crypto.randomUUID() }),
    }),
  },
  {
    adapter: 'takes the points again for a repeated key',
    saying: /^load → member.points.available after one key sent twice: expected 900, got 800$/,
    breaks: (memory) => ({
      redeem: async (input, options) => {
        const earlier = await memory.redemption(options.key, options).catch(() => undefined);
        const again = await memory.redeem(input, earlier ? { ...options, key: crypto.randomUUID() } : options);
        return earlier ?? again;
      },
    }),
  },
  {
    adapter: 'replays a key for another wish',
    saying: /^redeem, a used key for another reward: expected to be rejected with key_reused, got {"state":"done"/,
    breaks: (memory) => ({
      redeem: async (input, options) => {
        const earlier = await memory.redemption(options.key, options).catch(() => undefined);
        return earlier ?? memory.redeem(input, options);
      },
    }),
  },
  {
    adapter: 'shows one member the vouchers of another',
    saying: /^vouchers, after another member redeemed: expected \[\], got \[{"code":/,
    breaks: (_, ada) => ({ vouchers: ada.vouchers }),
  },
  {
    adapter: 'tells one member what became of the key of another',
    saying: /^redemption of another member's key: expected to be rejected with not_found, got {"state":"done"/,
    breaks: (_, ada) => ({ redemption: ada.redemption }),
  },
  {
    adapter: 'takes a guest for a member',
    saying: /^load → member.state for a guest: expected "guest", got "enrolled"$/,
    breaks: (_, ada) => ({ load: ada.load }),
  },
  {
    adapter: 'rejects with a plain Error',
    saying: /^redeem of a reward to a guest: expected to be rejected with a LoyaltyError, got Error: 401$/,
    breaks: (memory) => ({
      redeem: (input, options) => memory.redeem(input, options).catch(() => Promise.reject(new Error('401'))),
    }),
  },
  {
    adapter: 'throws where it should reject',
    saying: /^redemption of a key never sent: expected a promise, whatever happens, got TypeError: no network$/,
    breaks: () => ({
      redemption: () => {
        throw new TypeError('no network');
      },
    }),
  },
  {
    adapter: 'is not sure whether a refused redeem was done',
    saying: /^redeem of a reward that ran out → error.outcome: expected "not_done", got "unknown"$/,
    breaks: (memory) => ({
      redeem: async (input, options) => {
        const { available } = (await memory.load({ locale: 'en' }, options)).member.availability[input.reward] ?? {};
        if (available === false) throw new LoyaltyError('out_of_stock', 'Perhaps.', { outcome: 'unknown' });
        return memory.redeem(input, options);
      },
    }),
  },
  {
    adapter: 'calls a lack of points something else',
    saying:
      /^redeem of a reward that costs more than the balance: expected to be rejected with insufficient_points, got LoyaltyError invalid \(not_done\): Too dear\.$/,
    breaks: (memory) => ({
      redeem: (input, options) =>
        input.points > 1_000 ? Promise.reject(new LoyaltyError('invalid', 'Too dear.')) : memory.redeem(input, options),
    }),
  },
  {
    adapter: 'takes points for a redeem that it refuses',
    saying: /^load → member after a refused redeem of a reward that costs more than the balance: expected {"activity":/,
    breaks: (memory) => ({
      redeem: async (input, options) => {
        if (input.points > 1_000) await memory.redeem({ ...input, reward: 'treat', points: 100 }, options);
        return memory.redeem(input, { ...options, key: crypto.randomUUID() });
      },
    }),
  },
  {
    adapter: 'looks at the balance first and takes the points later',
    saying: /^redeem, done out of five at once with points for two: expected 2, got 5$/,
    breaks: (memory) => ({
      redeem: async (input, options) => {
        const { points } = (await memory.load(input, options)).member;
        if ((points?.available ?? 0) < input.points) return memory.redeem(input, options);
        return memory.redeem(input, options).catch(() => ({ state: 'done', voucher: forged() }));
      },
    }),
  },
  {
    adapter: 'answers with fractions of points',
    saying: /^load → member.points.available: expected an integer of 0 or more, got 1000.5$/,
    breaks: (memory) =>
      withMember(memory, ({ points, ...member }) => ({
        ...member,
        ...(points && { points: { ...points, available: points.available + 0.5 } }),
      })),
  },
  {
    adapter: 'tells the time without saying where',
    saying: /^load → member.activity\[0\].at: expected an ISO 8601 time with offset, got "[-\d]+T[.:\d]+"$/,
    breaks: (memory) =>
      withMember(memory, (member) => ({
        ...member,
        activity: member.activity.map((line) => ({ ...line, at: line.at.replace('Z', '') })),
      })),
  },
  {
    adapter: 'says that a reward is not to be had, but not why',
    saying: /^load → member.availability.dear.reason: expected a reason, as it is not available, got undefined$/,
    breaks: (memory) =>
      withMember(memory, (member) => ({
        ...member,
        availability: { ...member.availability, dear: { available: false } },
      })),
  },
  {
    adapter: 'brings all its history at once',
    saying: /^load → member.activity.length: expected at most 5, got 10$/,
    breaks: (memory) => ({
      load: async (input, options) => {
        const { program, member } = await memory.load(input, options);
        if (member.state !== 'enrolled') return { program, member };
        const { items } = await memory.activity(input, options);
        return { program, member: { ...member, activity: items } };
      },
    }),
  },
  {
    adapter: 'sends the program again to who holds it',
    saying: /^load → program when its version is held: expected "unchanged", got {"capabilities":/,
    breaks: (memory) => ({ load: ({ programVersion: _held, ...input }, options) => memory.load(input, options) }),
  },
  {
    adapter: 'names a capability that it lacks',
    saying: /^load → program.capabilities, "undo": expected a method, got undefined$/,
    breaks: () => ({ undo: undefined as never }),
  },
  {
    adapter: 'loses an item of every page',
    saying: /^rewards, all pages: expected \["dear","more-1",/,
    breaks: (memory) => ({
      rewards: async (input, options) => {
        const { items, ...page } = await memory.rewards(input, options);
        return { ...page, items: items.slice(1) };
      },
    }),
  },
  {
    adapter: 'gives the first page over and over',
    saying: /^activity, pages 1 to 2 → ids: expected each once, got "ada-0 twice"$/,
    breaks: (memory) => ({
      activity: ({ cursor: _cursor, ...input }, options) => memory.activity(input, options),
    }),
  },
  {
    adapter: 'has pages without end',
    saying: /^vouchers: expected an end within 100 pages, got "more"$/,
    breaks: () => ({ vouchers: async (): Promise<Page<Voucher>> => ({ items: [], next: 'more' }) }),
  },
  {
    adapter: 'hides a line of history',
    saying: /^activity, sum of points beside available − owed: expected 900, got 800$/,
    breaks: (memory) => ({
      activity: async (input, options) => {
        const { items, ...page } = await memory.activity(input, options);
        return { ...page, items: items.filter(({ kind }) => kind !== 'undone') };
      },
    }),
  },
  {
    adapter: "gives back another member's voucher",
    saying: /^undo of another member's voucher: expected to be rejected with not_found, got undefined$/,
    breaks: (_, ada) => ({ undo: ada.undo }),
  },
  {
    adapter: 'ignores its signal',
    saying: /^redeem, aborted: expected to be rejected with aborted, got {"state":"done"/,
    breaks: (memory) => ({
      redeem: (input, { key }) => memory.redeem(input, { key, signal: new AbortController().signal }),
    }),
  },
];

describeBroken('reading and redeeming', BREAKAGES);

describe('the suite, before an adapter that can only load', () => {
  it('tries what it can do and skips the rest', async () => {
    const memory = memorySubject();
    const subject: Subject = { ...memory, adapter: (identity) => onlyLoading(memory.adapter(identity)) };
    const results = new Map<string, string>();
    for (const { name, run } of conformance(subject)) results.set(name, await run());
    assert.equal(results.get('a guest sees the program and nothing private'), 'passed');
    assert.equal(results.get('a repeated key gives the same voucher and takes the points once'), 'skipped');
  });
});

function withMember(memory: Memory, change: (member: Member) => Member): Partial<LoyaltyAdapter> {
  return {
    load: async (input, options) => {
      const { program, member } = await memory.load(input, options);
      return { program, member: change(member) };
    },
  };
}

function onlyLoading({ contract, name, runsIn, idempotency, load }: LoyaltyAdapter): LoyaltyAdapter {
  const withoutCapabilities: LoyaltyAdapter['load'] = async (input, options) => {
    const { program, member } = await load(input, options);
    return { member, program: program === 'unchanged' ? program : { ...program, capabilities: [] } };
  };
  return { contract, name, runsIn, idempotency, load: withoutCapabilities };
}

function forged(): Voucher {
  const code = crypto.randomUUID();
  return { id: code, code, title: 'Treat', state: 'issued', kind: 'amount_off', source: 'redemption' };
}
