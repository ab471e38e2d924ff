import { randomUUID } from 'node:crypto';
import type { JoinAnswer } from '../src/host/host.js';
import { isLoyaltyError } from '../src/adapters/error.js';
import { isEmail } from './accounts.js';
import type { Services } from './services.js';
import { signedInAs, type Customer, type ShopContext } from './session.js';

type Joining = Pick<Services, 'loyalty' | 'accounts'>;

/** A guest who joins where they are: an account, a session and the program in one step. Nobody gets into an account that exists. */
export async function joinWithEmail(
  context: ShopContext,
  services: Joining,
  { email, marketing }: { email: string; marketing: boolean },
): Promise<JoinAnswer> {
  if (!isEmail(email)) return { state: 'invalid' };
  if (services.accounts.find(email)) return { state: 'exists' };
  const customer = services.accounts.open(email);
  await openAccount(context, services, customer);
  await enroll(context, services, { customer, marketing });
  return { state: 'joined' };
}

/** Signs somebody new in, who remembers whose link brought them. */
export async function openAccount(context: ShopContext, { loyalty }: Joining, customer: Customer): Promise<void> {
  const session = context.get('session');
  const { referredBy, program } = session;
  await loyalty.of(session).ensureCustomer({ ...customer, ...(referredBy && { referredBy }) });
  context.set('session', signedInAs(session, customer, program));
}

/** Someone blocked stays outside; their rewards panel says so. */
export async function enroll(
  context: ShopContext,
  { loyalty }: Joining,
  { customer, marketing = false }: { customer: Customer; marketing?: boolean },
): Promise<void> {
  const environment = { runsIn: 'gateway', fetch, now: Date.now, identity: { subject: customer.id } } as const;
  const member = loyalty.of(context.get('session')).adapter({}, environment);
  try {
    await member.join?.({ marketing }, { key: randomUUID(), signal: context.req.raw.signal });
  } catch (error) {
    if (!isLoyaltyError(error) || error.code !== 'blocked') throw error;
  }
}
