import { createHash } from 'node:crypto';
import type { Context } from './context.js';
import { type BackendOptions, createContext } from './create.js';
import { earningTold } from './demo-story-earning.js';
import { guestTold } from './demo-story-guest.js';
import { ordersTold } from './demo-story-orders.js';
import { spendingTold } from './demo-story-spending.js';
import type { ProgramDefinition } from './definition.js';
import { enroll } from './enrollment.js';
import { block, ensureCustomer, findMember } from './members.js';
import { invite, settleTier } from './tier-reviews.js';

const DAY = 86_400_000;

/** What one customer did, told in order, each at its day. Told again, nothing happens twice. */
export type Story = ReturnType<typeof storyteller>;

/** What every part of a story stands on. */
export interface Telling {
  context: Context;
  customerId: string;
  email: string;
  daysAgo(days: number): void;
  /** The number that the story's name for an order stands for. */
  numberOf(order: string): string;
  /** The same for the same step every time, in the form of a UUID v4. */
  keyFor(...step: string[]): string;
}

interface Customs {
  /** Of the customer. */
  email?: string;
  numberOf?: Telling['numberOf'];
}

export function storyteller(options: BackendOptions, customerId: string, customs: Customs = {}) {
  const { email = `${customerId}@example.com`, numberOf = (order) => order } = customs;
  const today = (options.now ?? Date.now)();
  let now = today;
  const told = createContext({ ...options, now: () => now });
  const context = { ...told, program: withoutBonusDays(told.program) };
  const telling: Telling = {
    context,
    customerId,
    email,
    daysAgo: (days) => {
      now = today - days * DAY;
    },
    numberOf,
    keyFor: (...step) => uuidOf([customerId, ...step]),
  };

  const findSelf = () => findMember(context, context.database, customerId);
  const hasAccount = async (name: string, { referredBy }: { referredBy?: string } = {}) => {
    await ensureCustomer(context, { id: customerId, name, email, ...(referredBy && { referredBy }) });
  };

  return {
    email,
    daysAgo: telling.daysAgo,
    hasAccount,
    joins: async (name: string, more?: { referredBy?: string }) => {
      await hasAccount(name, more);
      await enroll(context, customerId);
    },
    ...earningTold(telling),
    ...ordersTold(telling),
    ...spendingTold(telling),
    ...guestTold(telling),
    isInvited: (tier: string) => invite(context, { customerId, tier }),
    isReviewed: async () => {
      const self = await findSelf();
      if (self) await settleTier(context, self.id);
    },
    getsBlocked: () => block(context, customerId),
    isBlocked: async () => (await findSelf())?.state === 'blocked',
  };
}

/** What a story comes to must not depend on the weekday it is told on. */
function withoutBonusDays(program: ProgramDefinition): ProgramDefinition {
  return { ...program, earning: program.earning.map(({ bonus: _bonus, ...rule }) => rule) };
}

function uuidOf(step: string[]): string {
  const hex = createHash('sha256').update(step.join('\n')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
