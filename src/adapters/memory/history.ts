import type { Activity, ActivityFilter, ActivityInput, OrderInput, OrderStanding, Page } from '../adapter.js';
import type { Shopper } from './shopper.js';
import { available, memberOf, pageOf, refuse } from './state.js';
import type { MemoryMember } from './state.js';

/** What was: a shopper's lines and orders. */
export function memoryHistory({ state, subject }: Shopper) {
  function activity({ filter, ...input }: ActivityInput): Page<Activity> {
    const lines = balanced(memberOf(state, subject));
    return pageOf(filter ? lines.filter((line) => filterOf(line) === filter) : lines, input);
  }

  function order({ order: number }: OrderInput): OrderStanding {
    const member = memberOf(state, subject);
    const lines = member.activity.filter(({ order }) => order === number);
    if (lines.length === 0) refuse('not_found');
    const points = lines.reduce((sum, line) => sum + line.points, 0);
    if (lines.some(({ kind }) => kind === 'approved')) return { order: number, state: 'cleared', points };
    if (lines.some(({ kind }) => kind === 'returned')) return { order: number, state: 'returned', points: 0 };
    const { clearsAt } = member.points;
    const pending = lines.reduce((sum, line) => sum + (line.pending ?? 0), 0);
    return { order: number, state: 'pending', points: pending, ...(clearsAt && { at: clearsAt }) };
  }

  return { activity, order };
}

/** Each line with what was available after it. */
function balanced(member: MemoryMember): Activity[] {
  let balance = available(member);
  return member.activity.map((line) => {
    const told = { ...line, balance };
    balance -= line.points;
    return told;
  });
}

function filterOf({ kind, points }: Activity): ActivityFilter | undefined {
  if (kind === 'earned' || kind === 'approved' || (kind === 'adjusted' && points > 0)) return 'earned';
  if (kind === 'redeemed' || kind === 'undone') return 'spent';
  if (kind === 'returned' || kind === 'expired' || kind === 'adjusted') return 'lost';
  return undefined;
}
