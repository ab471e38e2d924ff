import type { Activity, Voucher } from './adapter.js';

/** Those that can still be used first; otherwise as they come. */
export function unusedFirst(vouchers: readonly Voucher[]): Voucher[] {
  const isOver = ({ state }: Voucher): number => (state === 'issued' || state === 'held' ? 0 : 1);
  return [...vouchers].sort((one, other) => isOver(one) - isOver(other));
}

/** Lines that come without an id, newest first, each under one of its member's that stays when newer lines come. */
export function withIds(lines: readonly Omit<Activity, 'id'>[], member: string): Activity[] {
  const taken = new Map<string, number>();
  const named = [...lines].reverse().map((line) => {
    const name = `${member} ${line.at} ${line.kind}`;
    const times = taken.get(name) ?? 0;
    taken.set(name, times + 1);
    return { id: `${name} ${times}`, ...line };
  });
  return named.reverse();
}
