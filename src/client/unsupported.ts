import type { Capability } from '../adapters/adapter.js';
import { LoyaltyError } from '../adapters/error.js';

/** For whoever called past the capabilities. */
export function unsupported(name: Capability): Promise<never> {
  return Promise.reject(new LoyaltyError('unsupported', `This adapter has no ${name}().`));
}
