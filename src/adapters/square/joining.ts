import type { WriteOptions } from '../adapter.js';
import { derivedKey } from '../derived-key.js';
import { LoyaltyError } from '../error.js';
import { text, type Fields } from '../reading.js';
import { customerOf, findAccount, readCustomer, type Shopper } from './account.js';
import type { Square } from './square.js';

/** Square knows members by their phone number, which the customer has to have told. */
export async function joinProgram(square: Square, shopper: Shopper, { key, signal }: WriteOptions): Promise<void> {
  if (await findAccount(square, shopper, signal)) return;
  const phone = shopper.kind === 'phone' ? shopper.subject : await phoneOf(square, shopper, signal);
  if (!phone) throw new LoyaltyError('invalid', 'Square needs a phone number, and this customer has none.');
  const { program_id } = await square.call({ path: '/v2/loyalty/programs/main', signal }, ({ program }) => ({
    program_id: text(program as Fields, 'id'),
  }));
  const body = {
    loyalty_account: { program_id, mapping: { phone_number: phone } },
    idempotency_key: await derivedKey(key, shopper.subject, 'join'),
  };
  await square.call({ method: 'POST', path: '/v2/loyalty/accounts', body, stake: 'write', signal }, () => undefined);
}

async function phoneOf(square: Square, { subject, kind }: Shopper, signal: AbortSignal): Promise<string | undefined> {
  const customer = kind === 'customer' ? readCustomer(square, subject, signal) : customerOf(square, subject, signal);
  return (await customer)?.phone;
}
