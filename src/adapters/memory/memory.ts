import type {
  AdapterFactory,
  Availability,
  LoadInput,
  LoadResult,
  Member,
  PageInput,
  Program,
  ReadOptions,
  Reward,
  RewardPage,
} from '../adapter.js';
import { fetched } from '../fetched.js';
import type { MemoryCalls } from './calls.js';
import type { memoryHistory } from './history.js';
import { answer, available, availabilityOf, memberOf, pageOf, refuse, unusedFirst } from './state.js';
import type { MemoryMember, MemoryState } from './state.js';
import { sampleState } from './sample.js';

export interface MemoryOptions {
  /** In a page: who is shopping, by subject; '' for a guest. The state's own visitor when left out. */
  member?: string;
  /** The backend's memory: adapters given the same one meet in it. A sample of their own when left out. */
  state?: MemoryState;
}

type Shown = Pick<LoadInput, 'currency'>;

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

  /** What the panel's home does without comes in a file of its own. */
  async function calls(): Promise<MemoryCalls> {
    const { memoryCalls } = await fetched(import('./calls.js'));
    return memoryCalls({ state, subject: signedIn(), now });
  }

  async function history(): Promise<ReturnType<typeof memoryHistory>> {
    const parts = await fetched(import('./history.js'));
    return parts.memoryHistory({ state, subject: signedIn(), now });
  }

  function read<T>(read: ReadOptions, act: () => T): Promise<T> {
    return answer(state, now(), read, act);
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
    return Object.fromEntries(rewards.map((reward) => [reward.id, availabilityOf(reward, state, subject, now())]));
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
    load: (input, options) => read(options, () => load(input)),
    rewards: (input, options) => read(options, () => rewards(input)),
    vouchers: (input, options) => read(options, () => pageOf(unusedFirst(shopper()), input)),
    activity: async (input, options) => {
      const { activity } = await history();
      return read(options, () => activity(input));
    },
    redeem: async (...call) => (await calls()).redeem(...call),
    redemption: async (...call) => (await calls()).redemption(...call),
    undo: async (...call) => (await calls()).undo(...call),
    join: async (...call) => (await calls()).join(...call),
    quote: async (...call) => (await calls()).quote(...call),
    complete: async (...call) => (await calls()).complete(...call),
    birthday: async (...call) => (await calls()).birthday(...call),
    wish: async (...call) => (await calls()).wish(...call),
    order: async (input, options) => {
      const { order } = subject ? await history() : refuse('not_found');
      return read(options, () => order(input));
    },
  };
};
