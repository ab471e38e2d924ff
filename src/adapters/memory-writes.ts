import type { ActivityKind, RedeemInput, Redemption, Reward, Voucher } from './adapter.js';
import { availabilityOf, memberOf, refuse, spendExpiring } from './memory-state.js';
import type { MemoryMember, MemoryRedemption, MemoryState } from './memory-state.js';

export interface Shopper {
  state: MemoryState;
  subject: string;
  now(): number;
}

export type MemoryWrites = ReturnType<typeof memoryWrites>;

const VOUCHER_LIFE = 90 * 86_400_000;
/** Codes are read aloud and typed: nothing that looks like a digit, no vowels that could spell a word. */
const LETTERS = 'CDFGHJKMNPQRTVWX';

/** All that one shopper can change in the memory; fetched when somebody does. */
export function memoryWrites({ state, subject, now }: Shopper) {
  function spender(): MemoryMember {
    const member = memberOf(state, subject);
    if (member.state === 'candidate') refuse('not_enrolled');
    if (member.state === 'blocked') refuse('blocked');
    return member;
  }

  function redeem(input: RedeemInput, key: string): Redemption {
    const { reward, points } = input;
    const earlier = redeemed(key);
    if (earlier && (earlier.reward !== reward || earlier.points !== points)) refuse('key_reused');
    const voucher = earlier?.voucher ?? charge(spender(), input);
    if (!earlier) state.redemptions.push({ subject: subject, key, reward, points, voucher });
    return { state: 'done', voucher };
  }

  function charge(member: MemoryMember, input: RedeemInput): Voucher {
    const reward = state.program(input.currency).rewards.find(({ id }) => id === input.reward) ?? refuse('not_found');
    if (reward.points !== input.points) refuse('invalid');
    const { reason } = availabilityOf(reward, state, subject);
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
    return state.redemptions.find((redemption) => redemption.subject === subject && redemption.key === key);
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
    const member = memberOf(state, subject);
    if (member.state === 'blocked') refuse('blocked');
    if (member.state === 'enrolled') return;
    member.state = 'enrolled';
    state.members.set(subject, member);
    for (const { id, kind, points = 0, title } of state.program().earning) {
      if (kind !== 'sign_up') continue;
      member.earning[id] = { done: true };
      note(member, 'earned', points, title);
    }
  }

  function note(member: MemoryMember, kind: ActivityKind, points: number, title: string): void {
    member.activity.unshift({ id: randomCode(), at: new Date(now()).toISOString(), kind, points, title });
  }

  return { redeem, redemption, undo, join };
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
