import type { RewardPage } from '../adapters/adapter.js';
import { all, listOf, object, optional, recordOf, text, type Check } from './check.js';
import { availability } from './shapes-member.js';
import { reward } from './shapes-program.js';

export { orderStanding, ways } from './shapes-cart.js';
export { activity, member, newestFirst, progress, unusedFirst, voucher } from './shapes-member.js';
export { program } from './shapes-program.js';
export { claimState } from './kinds.js';

/** A page of a list, for any kind of item. */
export function page(item: Check): Check {
  return object<Pick<RewardPage, 'items' | 'next'>>({ items: listOf(item), next: optional(text) });
}

export const rewardPage = all(
  page(reward),
  object<Pick<RewardPage, 'availability'>>({ availability: recordOf(availability) }),
);
