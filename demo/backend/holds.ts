import type { Context } from './context.js';
import type { Queryable } from './database.js';
import { expireDue } from './expiry.js';
import { giveBack } from './give-back.js';
import { lockAccount } from './ledger.js';
import type { VoucherRow } from './vouchers.js';

/** How long a voucher taken for a cart waits for its order. */
const HOLD_HOURS = 24;

export function holdEnd(now: Date): Date {
  return new Date(now.getTime() + HOLD_HOURS * 3_600_000);
}

/** Gives back what was taken for carts and left there too long. */
export async function releaseHolds(context: Context): Promise<void> {
  const due = await context.database.query<DueHold>(
    `SELECT vouchers.id, member FROM vouchers JOIN members ON members.id = member
     WHERE program = $1 AND vouchers.state = 'issued' AND held_until <= $2 ORDER BY serial`,
    [context.program.id, context.now()],
  );
  await release(context, due);
}

/** As `releaseHolds`, for one member: what was left too long is theirs again before they are told what they have. */
export async function releaseHoldsOf(context: Context, member: string): Promise<void> {
  const due = await context.database.query<DueHold>(
    `SELECT id, member FROM vouchers WHERE member = $1 AND state = 'issued' AND held_until <= $2 ORDER BY serial`,
    [member, context.now()],
  );
  await release(context, due);
}

type DueHold = Pick<VoucherRow, 'id' | 'member'>;

/** One a transaction: two who put back in stock what the other wants can't wait for each other. */
async function release(context: Context, due: readonly DueHold[]): Promise<void> {
  for (const hold of due) await context.database.transaction((transaction) => releaseOne(context, transaction, hold));
}

async function releaseOne(context: Context, transaction: Queryable, { id, member }: DueHold): Promise<void> {
  const account = await expireDue(context, transaction, await lockAccount(transaction, member));
  // Read again under the lock: an order or another release may have come first.
  const [voucher] = await transaction.query<VoucherRow>(
    `SELECT * FROM vouchers WHERE id = $1 AND state = 'issued' AND held_until <= $2`,
    [id, context.now()],
  );
  if (voucher) await giveBack(context, transaction, { account, voucher });
}
