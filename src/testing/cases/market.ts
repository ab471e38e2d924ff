import type { Member } from '../../adapters/adapter.js';
import type { Case, Stage } from '../case.js';
import { expectEqual, fail } from '../expect.js';
import { moneyIn } from '../money.js';
import type { Shopper } from '../shopper.js';
import type { Context } from '../subject.js';
import { ADA, BEA } from '../world.js';

/** Money is in the currency asked for, or not there; nothing is ever converted. */
export const marketCases: Case[] = [
  {
    name: 'all money is in the currency asked for, in whole minor units',
    run: async (stage) => {
      await expectOneCurrency(stage, stage.context);
    },
  },
  {
    name: 'another market is shown its own currency, and the first one its own again',
    needs: ['markets'],
    run: async (stage) => {
      for (const market of [...(stage.subject.markets ?? []), stage.context]) await expectOneCurrency(stage, market);
    },
  },
  {
    name: 'points are the same in every market',
    needs: ['markets', 'points'],
    run: async (stage) => {
      const here = await stage.as(ADA).balance();
      for (const market of stage.subject.markets ?? []) {
        const there = await stage.abroad(ADA, market).balance();
        expectEqual(`load → member.points.available in ${nameOf(market)}`, there, here);
      }
    },
  },
  {
    name: 'shoppers who ask at the same time each get their own answer',
    needs: ['points'],
    run: async (stage) => {
      const askers = [stage.as(ADA), stage.as(BEA), stage.guest(), stage.as(ADA), stage.as(BEA)];
      const together = await Promise.all(askers.map(told));
      const [ada, bea, guest] = [await told(stage.as(ADA)), await told(stage.as(BEA)), await told(stage.guest())];
      expectEqual('load → member, several at once', together, [ada, bea, guest, ada, bea]);
    },
  },
];

async function expectOneCurrency(stage: Stage, market: Context): Promise<void> {
  const shopper = stage.abroad(ADA, market);
  const found = [
    ...moneyIn('load → program', await shopper.program()),
    ...moneyIn('load → member', await shopper.member()),
    ...(stage.has('rewards') ? moneyIn('rewards', await shopper.rewards()) : []),
  ];
  for (const { path, currency } of found) {
    if (currency !== market.currency) fail(`${path} in ${nameOf(market)}`, market.currency, currency);
  }
}

async function told(shopper: Shopper): Promise<Pick<Member, 'state' | 'id' | 'name'> & { available?: number }> {
  const { state, id, name, points } = await shopper.member();
  return { state, ...(id && { id }), ...(name && { name }), ...(points && { available: points.available }) };
}

function nameOf({ market, currency }: Context): string {
  return market ? `market ${market}` : currency;
}
