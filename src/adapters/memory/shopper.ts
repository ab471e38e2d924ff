import type { ActivityKind } from '../adapter.js';
import { memberOf, refuse } from './state.js';
import type { MemoryMember, MemoryState } from './state.js';

/** Who is asking the memory, and when. */
export interface Shopper {
  state: MemoryState;
  subject: string;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** Codes are read aloud and typed: nothing that looks like a digit, no vowels that could spell a word. */
const LETTERS = 'CDFGHJKMNPQRTVWX';

/** The shopper's record, if they may earn and spend. */
export function spender({ state, subject }: Shopper): MemoryMember {
  const member = memberOf(state, subject);
  if (member.state === 'candidate') refuse('not_enrolled');
  if (member.state === 'blocked') refuse('blocked');
  return member;
}

/** Writes a line of history; `at` is in milliseconds since the epoch, and may be before that of the last line. */
export function note(member: MemoryMember, at: number, kind: ActivityKind, points: number, title: string): void {
  const { activity } = member;
  const older = activity.findIndex((line) => Date.parse(line.at) <= at);
  activity.splice(older < 0 ? activity.length : older, 0, { id: randomCode(), at: time(at), kind, points, title });
}

/** Has it done at that time, or with the first call after it; in milliseconds since the epoch. */
export function schedule({ due }: MemoryState, at: number, act: () => void): void {
  const come = (now: number): void => {
    if (now < at) return;
    due.delete(come);
    act();
  };
  due.add(come);
}

export function time(at: number): string {
  return new Date(at).toISOString();
}

/** E.g. "KQRT-WDXC". */
export function randomCode(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => LETTERS[byte % LETTERS.length]);
  return letters.join('').replace(/.{4}/, '$&-');
}
