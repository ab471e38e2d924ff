import type { Money, Voucher } from '../../src/adapters/adapter.js';
import type { Context } from './context.js';
import type { Amounts, ProgramDefinition, RewardDefinition } from './definition.js';
import { presentEvent } from './events.js';
import { findReward, isValueKind, moneyIn } from './offer.js';
import { say, type View } from './text.js';
import { isUnused, stateOf, whyNotUndoable } from './voucher-state.js';
import type { VoucherRow } from './vouchers.js';

export function presentVoucher(context: Context, row: VoucherRow, view: View): Voucher {
  const { id, code, source, kind, percent, points } = row;
  const value = isValueKind(kind) ? amountIn(row.worth, view) : undefined;
  const minimum = amountIn(row.minimum, view);
  const state = stateOf(row, context.now());
  const validIn = otherMarketOf(context.program, row, view);
  return {
    id,
    code,
    title: voucherTitle(context, row, view),
    state,
    kind,
    source,
    ...(value && { value }),
    ...(percent !== null && { percent }),
    ...(minimum && { minimum }),
    ...(row.expires_at && { expiresAt: row.expires_at.toISOString() }),
    ...(source === 'redemption' && { points, undoable: whyNotUndoable(row, context.now()) === undefined }),
    ...(row.used_in !== null && { order: row.used_in }),
    ...(row.held_until && isUnused(state) && { heldUntil: row.held_until.toISOString() }),
    ...(validIn !== undefined && { validIn }),
    ...fromReward(findReward(context.program, row.reward), row, view),
  };
}

/** The reward's name with what the voucher is worth; a voucher without a reward came from a friend. */
export function voucherTitle(
  { program }: Context,
  { reward: id, worth, variant }: Pick<VoucherRow, 'reward' | 'worth'> & Partial<Pick<VoucherRow, 'variant'>>,
  view: View,
): string {
  const reward = findReward(program, id);
  const amount = amountIn(worth, view);
  const text = id === null ? program.referral?.friend : (reward?.voucherName ?? reward?.name);
  if (!text) return id ?? '';
  const title = say(text, { ...view, ...(amount && { currency: amount.currency }) }, amount?.minor);
  const chosen = reward?.variants?.find((other) => other.id === variant);
  return chosen ? `${title}: ${say(chosen.name, view)}` : title;
}

function fromReward(
  reward: RewardDefinition | undefined,
  { event }: VoucherRow,
  view: View,
): Pick<Voucher, 'terms' | 'url' | 'event'> {
  return {
    ...(reward?.terms && { terms: say(reward.terms, view) }),
    ...(reward?.content && { url: reward.content.url }),
    ...(event && { event: presentEvent(event, reward?.event?.place, view) }),
  };
}

/** In the view's currency or, for a voucher of another market, in the one it counts in. */
function amountIn(amounts: Amounts | null, { currency }: View): Money | undefined {
  const [other] = Object.keys(amounts ?? {});
  return moneyIn(amounts, currency) ?? (other ? moneyIn(amounts, other) : undefined);
}

/** The market a voucher's amounts belong to, by name, where it is not the view's. */
function otherMarketOf(program: ProgramDefinition, { worth, minimum }: VoucherRow, view: View): string | undefined {
  const amounts = worth ?? minimum;
  if (!amounts || amounts[view.currency] !== undefined) return undefined;
  const market = program.markets.find(({ currency }) => amounts[currency] !== undefined);
  return market && say(market.name, view);
}
