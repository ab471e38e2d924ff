import { ACTIVITY_FILTERS, type Activity, type ActivityFilter, type ActivityKind } from '../../adapters/adapter.js';
import type { Case, Stage } from '../case.js';
import { expectEqual, fail } from '../expect.js';
import { ADA, longWorld } from '../world.js';

/** What was adjusted is one or the other, by its sign. */
const KINDS: Record<ActivityFilter, ActivityKind[]> = {
  earned: ['earned', 'approved'],
  spent: ['redeemed', 'undone'],
  lost: ['returned', 'expired'],
};

export const activityCases: Case[] = [
  {
    name: 'balances on lines, where there are any, follow from one line to the next and end at the balance',
    needs: ['activity', 'redeem', 'points', 'code'],
    seed: longWorld,
    run: async (stage) => {
      await spendSome(stage);
      const { points } = await stage.as(ADA).member();
      const lines = await stage.as(ADA).activity();
      followsUpTo((points?.available ?? 0) - (points?.owed ?? 0), lines);
    },
  },
  ...ACTIVITY_FILTERS.map((filter): Case => ({
    name: `activity filtered by "${filter}" is all such lines and no others, or every line`,
    needs: ['activity', 'redeem', 'points', 'code'],
    seed: longWorld,
    run: async (stage) => {
      await spendSome(stage);
      const everything = await stage.as(ADA).activity();
      const filtered = await stage.as(ADA).activity(filter);
      if (filtered.length === everything.length) return;
      const such = everything.filter((line) => isOf(filter, line));
      expectEqual(`activity, filter "${filter}", ids`, idsOf(filtered), idsOf(such));
    },
  })),
];

async function spendSome(stage: Stage): Promise<void> {
  const { wish } = stage.treat();
  await stage.as(ADA).redeem(wish);
  await stage.as(ADA).redeem(wish);
}

/** Newest first; lines without a balance are passed over, with what they changed. */
function followsUpTo(balance: number, lines: Activity[]): void {
  let expected = balance;
  lines.forEach((line, index) => {
    if (line.balance !== undefined && line.balance !== expected) {
      fail(`activity[${index}].balance, from the newest line down`, String(expected), line.balance);
    }
    expected -= line.points;
  });
}

function isOf(filter: ActivityFilter, { kind, points }: Activity): boolean {
  if (kind === 'adjusted') return filter === (points > 0 ? 'earned' : 'lost');
  return KINDS[filter].includes(kind);
}

function idsOf(lines: Activity[]): string[] {
  return lines.map(({ id }) => id);
}
