import type {
  AdapterFactory,
  Availability,
  LoadInput,
  LoadResult,
  Member,
  Page,
  PageInput,
  Program,
  ReadOptions,
  Reward,
  RewardPage,
} from './adapter.js';
import { LoyaltyError } from './error.js';
import { available, availabilityOf, memberOf, refuse, unusedFirst } from './memory-state.js';
import type { MemoryMember, MemoryState } from './memory-state.js';
import type { MemoryWrites } from './memory-writes.js';
import { sampleState } from './sample.js';

export interface MemoryOptions {
  /** In a page: who is shopping, by subject; '' for a guest. The state's own visitor when left out. */
  member?: string;
  /** The backend's memory: adapters given the same one meet in it. A sample of their own when left out. */
  state?: MemoryState;
}

type Shown = Pick<LoadInput, 'currency'>;

const PAGE_SIZE = 10;
/** The adapter without a backend: behaves like one, in memory, until the page goes. For demos, tests, static pages. */
export const memoryAdapter: AdapterFactory<MemoryOptions> = (options, { identity, now, runsIn }) => {
  const state = options.state ?? sampleState(now());
  const subject = identity?.subject ?? (runsIn === 'page' ? (options.member ?? state.visitor) : undefined);

  function signedIn(): string {
    return subject || refuse('unauthenticated');
  }

  function shopper(): MemoryMember {
    return memberOf(state, signedIn());
  }

  async function writes(): Promise<MemoryWrites> {
    const { memoryWrites } = await import('./memory-writes.js').catch((cause: unknown) => {
      throw new LoyaltyError('unavailable', 'memory: a file could not be fetched.', { cause });
    });
    return memoryWrites({ state, subject: signedIn(), now });
  }

  function load({ programVersion, ...input }: LoadInput): LoadResult {
    const program = programFor(input);
    const rewards = program.rewards.slice(0, 12);
    return {
      program: program.version === programVersion ? 'unchanged' : { ...program, rewards },
      member: { ...memberView(input), availability: availability(rewards) },
    };
  }

  function memberView({ currency = 'USD' }: Shown): Omit<Member, 'availability'> {
    if (!subject) return { state: 'guest', earning: {}, activity: [], vouchers: [] };
    const member = shopper();
    const { points, tier, ...shown } = member;
    return {
      ...shown,
      id: subject,
      activity: member.activity.slice(0, 5),
      vouchers: unusedFirst(member).slice(0, 5),
      points: { ...points, available: available(member) },
      ...(tier && { tier: { ...tier, currency } }),
    };
  }

  function availability(rewards: Reward[]): Record<string, Availability> {
    if (!subject) return {};
    return Object.fromEntries(rewards.map((reward) => [reward.id, availabilityOf(reward, state, subject)]));
  }

  function rewards(input: PageInput): RewardPage {
    const page = pageOf(programFor(input).rewards, input);
    return { ...page, availability: availability(page.items) };
  }

  function programFor({ currency }: Shown): Program {
    return state.program(currency);
  }

  return {
    contract: 1,
    name: 'memory',
    runsIn: ['page', 'gateway'],
    idempotency: 'key',
    load: (input, options) => answer(options, () => load(input)),
    rewards: (input, options) => answer(options, () => rewards(input)),
    activity: (input, options) => answer(options, () => pageOf(shopper().activity, input)),
    vouchers: (input, options) => answer(options, () => pageOf(unusedFirst(shopper()), input)),
    redeem: async (input, options) => {
      const { redeem } = await writes();
      return answer(options, () => redeem(input, options.key));
    },
    redemption: async (key, options) => {
      const { redemption } = await writes();
      return answer(options, () => redemption(key));
    },
    undo: async (voucherId, options) => {
      const { undo } = await writes();
      return answer(options, () => undo(voucherId));
    },
    join: async (options) => {
      const { join } = await writes();
      return answer(options, join);
    },
  };
};

/** Acts in one go, so that nothing comes between check and change; answers with a copy, as a wire would. */
async function answer<T>({ signal }: ReadOptions, act: () => T): Promise<T> {
  if (signal.aborted) refuse('aborted');
  return structuredClone(act());
}

/** The cursor is the id of the last item shown, so that what arrives in between neither repeats nor hides an item. */
function pageOf<T extends { id: string }>(all: T[], { cursor }: PageInput): Page<T> {
  const start = cursor === undefined ? 0 : all.findIndex(({ id }) => id === cursor) + 1 || refuse('invalid');
  const items = all.slice(start, start + PAGE_SIZE);
  const last = items.at(-1);
  return last && last !== all.at(-1) ? { items, next: last.id } : { items };
}
