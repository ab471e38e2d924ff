import type { Page, Reward, Voucher, VoucherState } from '../adapter.js';
import { badCursor, worthOf } from '../catalogue.js';
import { unusedFirst } from '../member-lists.js';
import { compact, rows, text, textIn, timeIn, type Fields } from '../reading.js';
import type { Products } from './program.js';
import type { Smile } from './smile-rest.js';
import { nextIn, queryOf, type ListQuery } from './transactions.js';

/** Unused ones first: one status after the other, each by Smile's own cursor. */
const STATUSES = ['unused', 'untracked', 'used'];

export async function readFulfillments(
  smile: Smile,
  customer: string,
  products: Products,
  list: ListQuery,
  signal: AbortSignal,
): Promise<Page<Voucher>> {
  const [, status = '', cursor] =
    list.cursor === undefined ? ['', 'unused'] : (/^(\w+)\.(.*)$/.exec(list.cursor) ?? []);
  if (!STATUSES.includes(status)) throw badCursor();
  const query = {
    ...queryOf(customer, { ...list, cursor: cursor || undefined }),
    usage_status: status,
    fulfillment_status: 'issued',
  };
  return smile.call({ path: '/reward_fulfillments', query, signal }, (answer) => {
    const more = nextIn(answer);
    const later = STATUSES[STATUSES.indexOf(status) + 1];
    const items = rows(answer.reward_fulfillments, (row) => readVoucher(smile, row, rewardOf(row, products)));
    return compact({
      items: unusedFirst(items),
      next: more === undefined ? later && `${later}.` : `${status}.${more}`,
    });
  });
}

/** One that Smile still makes has no code yet. */
export function readVoucher(smile: Smile, fulfillment: Fields, reward?: Reward): Voucher | undefined {
  const code = textIn(fulfillment, 'code');
  if (code === undefined) return undefined;
  return compact({
    id: text(fulfillment, 'id'),
    code,
    title: text(fulfillment, 'name'),
    state: stateOf(smile, fulfillment),
    ...(reward ? worthOf(reward) : { kind: 'custom' as const }),
    source: 'redemption' as const,
    expiresAt: timeIn(fulfillment, 'expires_at'),
    terms: textIn(fulfillment, 'terms_and_conditions') ?? textIn(fulfillment, 'usage_instructions'),
  });
}

function stateOf({ now }: Smile, fulfillment: Fields): VoucherState {
  if (fulfillment.usage_status === 'used') return 'used';
  const expires = timeIn(fulfillment, 'expires_at');
  return expires !== undefined && Date.parse(expires) < now() ? 'expired' : 'issued';
}

/** A fulfillment doesn't say which reward it is of: the one reward of the same name tells what it is worth. */
function rewardOf(fulfillment: Fields, { rewards, names }: Products): Reward | undefined {
  const named = rewards.filter(({ id, range }) => !range && names.get(id) === fulfillment.name);
  return named.length === 1 ? named[0] : undefined;
}
