import type { Page, Reward, Voucher, VoucherState } from '../adapter.js';
import { badCursor, worthOf } from '../catalogue.js';
import { compact, countIn, rows, text, textIn, type Fields } from '../reading.js';
import type { Account } from './account.js';
import type { Square } from './square.js';

const MOST = 30;
/** Unused ones first: one status after the other, each by Square's own cursor. */
const STATUSES = ['ISSUED', 'REDEEMED', 'DELETED'];

export async function readVouchers(
  square: Square,
  { id }: Account,
  rewards: readonly Reward[],
  cursor: string | undefined,
  signal: AbortSignal,
  limit = MOST,
): Promise<Page<Voucher>> {
  const [status = '', after = ''] = cursor === undefined ? STATUSES : splitAt(cursor);
  if (!STATUSES.includes(status)) throw badCursor();
  const query = { loyalty_account_id: id, status };
  const body = { query, limit, ...(cursor !== undefined && after && { cursor: after }) };
  return square.call({ method: 'POST', path: '/v2/loyalty/rewards/search', body, signal }, (answer) => {
    const more = textIn(answer, 'cursor');
    const later = STATUSES[STATUSES.indexOf(status) + 1];
    return compact({
      items: rows(answer.rewards, (reward) => readVoucher(square, reward, rewards)),
      next: more === undefined ? later && `${later}.` : `${status}.${more}`,
    });
  });
}

/** A loyalty reward is what the shopper holds. */
export function readVoucher({ options }: Square, reward: Fields, rewards: readonly Reward[]): Voucher {
  const id = text(reward, 'id');
  const of = rewards.find((one) => one.id === reward.reward_tier_id);
  const isIssued = reward.status === 'ISSUED';
  return compact({
    id,
    code: id,
    title: of?.name ?? 'Reward',
    state: stateOf(reward, options.use),
    ...(of ? worthOf(of) : { kind: 'custom' as const }),
    source: 'redemption' as const,
    points: countIn(reward, 'points'),
    undoable: isIssued || undefined,
  });
}

function stateOf({ status }: Fields, use: 'checkout' | 'till' | undefined): VoucherState {
  if (status === 'REDEEMED') return 'used';
  if (status === 'DELETED') return 'revoked';
  return use === 'till' ? 'held' : 'issued';
}

function splitAt(cursor: string): [string, string] {
  const at = cursor.indexOf('.');
  return [cursor.slice(0, at), cursor.slice(at + 1)];
}
