import type { Context } from './context.js';
import { createEarning } from './earning.js';
import { createJoining } from './joining.js';

/** What a shopper tells the backend without spending anything; a file of its own, fetched at the first of it. */
export const createMembership = (context: Context) => ({ ...createJoining(context), ...createEarning(context) });
