import type {
  ActivityKind,
  AdapterFactory,
  Availability,
  LoadInput,
  LoadResult,
  Member,
  Page,
  PageInput,
  Program,
  ReadOptions,
  RedeemInput,
  Redemption,
  Reward,
  RewardPage,
  Voucher,
} from './adapter.js';
import { LoyaltyError, type ErrorCode } from './error.js';
import { available, availabilityOf, memberOf, spendExpiring, unusedFirst } from './memory-state.js';
import type { MemoryMember, MemoryRedemption, MemoryState } from './memory-state.js';
import { sampleState } from './sample.js';

export interface MemoryOptions {
  /** In a page: who is shopping, by subject; '' for a guest. The state's own visitor when left out. */
  member?: string;
  /** The backend's memory: adapters given the same one meet in it. A sample of their own when left out. */
  state?: MemoryState;
}

type Shown = Pick<LoadInput, 'currency'>;

const PAGE_SIZE = 10;
const VOUCHER_LIFE = 90 * 86_400_000;
/** Codes are read aloud and typed: nothing that looks like a digit, no vowels that could spell a word. */
const LETTERS = 'CDFGHJKMNPQRTVWX';

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

  function spender(): MemoryMember {
    const member = shopper();
    if (member.state === 'candidate') refuse('not_enrolled');
    if (member.state === 'blocked') refuse('blocked');
    return member;
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

  function programFor({ currency = 'USD' }: Shown): Program {
    return state.program(currency);
  }

  function redeem(input: RedeemInput, key: string): Redemption {
    const { reward, points } = input;
    const earlier = redeemed(key);
    if (earlier && (earlier.reward !== reward || earlier.points !== points)) refuse('key_reused');
    const voucher = earlier?.voucher ?? charge(spender(), input);
    if (!earlier) state.redemptions.push({ subject: signedIn(), key, reward, points, voucher });
    return { state: 'done', voucher };
  }

  function charge(member: MemoryMember, input: RedeemInput): Voucher {
    const reward = programFor(input).rewards.find(({ id }) => id === input.reward) ?? refuse('not_found');
    if (reward.points !== input.points) refuse('invalid');
    const { reason } = availabilityOf(reward, state, signedIn());
    if (reason) refuse(reason);
    const voucher = issue(reward, now());
    member.vouchers.unshift(voucher);
    note(member, 'redeemed', -reward.points, reward.name);
    spendExpiring(member, reward.points);
    return voucher;
  }

  function redemption(key: string): Redemption {
    const { voucher } = redeemed(key) ?? refuse('not_found');
    return { state: 'done', voucher };
  }

  function redeemed(key: string): MemoryRedemption | undefined {
    const mine = signedIn();
    return state.redemptions.find((redemption) => redemption.subject === mine && redemption.key === key);
  }

  /** Giving back what was given back is what the shopper wished for: nothing more happens. */
  function undo(voucherId: string): void {
    const member = spender();
    const voucher = member.vouchers.find(({ id }) => id === voucherId) ?? refuse('not_found');
    if (voucher.state === 'revoked') return;
    if (!voucher.undoable) refuse('invalid');
    voucher.state = 'revoked';
    voucher.undoable = false;
    note(member, 'undone', voucher.points ?? 0, voucher.title);
  }

  function join(): void {
    const member = shopper();
    if (member.state === 'blocked') refuse('blocked');
    if (member.state === 'enrolled') return;
    member.state = 'enrolled';
    state.members.set(signedIn(), member);
    for (const { id, kind, points = 0, title } of programFor({}).earning) {
      if (kind !== 'sign_up') continue;
      member.earning[id] = { done: true };
      note(member, 'earned', points, title);
    }
  }

  function note(member: MemoryMember, kind: ActivityKind, points: number, title: string): void {
    member.activity.unshift({ id: randomCode(), at: new Date(now()).toISOString(), kind, points, title });
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
    redeem: (input, options) => answer(options, () => redeem(input, options.key)),
    redemption: (key, options) => answer(options, () => redemption(key)),
    undo: (voucherId, options) => answer(options, () => undo(voucherId)),
    join: (options) => answer(options, join),
  };
};

/** Acts in one go, so that nothing comes between check and change; answers with a copy, as a wire would. */
async function answer<T>({ signal }: ReadOptions, act: () => T): Promise<T> {
  if (signal.aborted) refuse('aborted');
  return structuredClone(act());
}

function refuse(code: ErrorCode): never {
  throw new LoyaltyError(code, `memory: ${code}`);
}

/** The cursor is the id of the last item shown, so that what arrives in between neither repeats nor hides an item. */
function pageOf<T extends { id: string }>(all: T[], { cursor }: PageInput): Page<T> {
  const start = cursor === undefined ? 0 : all.findIndex(({ id }) => id === cursor) + 1 || refuse('invalid');
  const items = all.slice(start, start + PAGE_SIZE);
  const last = items.at(-1);
  return last && last !== all.at(-1) ? { items, next: last.id } : { items };
}

function issue({ id: _id, name, description: _description, image: _image, ...worth }: Reward, now: number): Voucher {
  const code = randomCode();
  const expiresAt = new Date(now + VOUCHER_LIFE).toISOString();
  return { ...worth, id: code, code, title: name, state: 'issued', source: 'redemption', undoable: true, expiresAt };
}

/** E.g. "KQRT-WDXC". */
function randomCode(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => LETTERS[byte % LETTERS.length]);
  return letters.join('').replace(/.{4}/, '$&-');
}
