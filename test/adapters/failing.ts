import { isLoyaltyError, type LoyaltyError } from '../../src/adapters/error.js';

/** The LoyaltyError that `work` rejects with. */
export async function failing(work: Promise<unknown>): Promise<LoyaltyError> {
  try {
    await work;
  } catch (error) {
    if (isLoyaltyError(error)) return error;
    throw error;
  }
  throw new Error('It did not fail.');
}
