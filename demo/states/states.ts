import { activityStates } from './activity.js';
import { cartStates, voucherStates } from './cart.js';
import { earnStates } from './earn.js';
import { guestStates } from './guest.js';
import { kindStates } from './kinds.js';
import { passingStates } from './passing.js';
import { pointsStates } from './points.js';
import { rewardStates } from './rewards.js';
import type { DemoState } from './state.js';
import { tierStates } from './tiers.js';

/** Every state of the daily loop that can be linked to, in the order of the list. */
export const STATES: readonly DemoState[] = [
  ...pointsStates,
  ...tierStates,
  ...earnStates,
  ...rewardStates,
  ...kindStates,
  ...cartStates,
  ...voucherStates,
  ...guestStates,
  ...activityStates,
  ...passingStates,
];

export function findState(id: string | undefined): DemoState | undefined {
  return STATES.find((state) => state.id === id);
}
