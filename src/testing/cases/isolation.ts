import type { Page } from '../../adapters/adapter.js';
import { newKey } from '../calls.js';
import type { Case } from '../case.js';
import { expectEqual, fail, refused, settledProperly } from '../expect.js';
import { ADA, BALANCE, BEA } from '../world.js';

export const isolationCases: Case[] = [
  {
    name: 'what one member redeems, another neither sees nor pays for',
    needs: ['redeem', 'points'],
    run: async (stage) => {
      const before = await stage.as(BEA).holdings();
      await stage.as(ADA).spend(stage.treat().wish);
      expectEqual('load → member after another member redeemed', await stage.as(BEA).holdings(), before);
    },
  },
  {
    name: "no page of one member's vouchers shows another's",
    needs: ['redeem', 'vouchers', 'points'],
    run: async (stage) => {
      await stage.as(ADA).spend(stage.treat().wish);
      expectEqual('vouchers, after another member redeemed', await stage.as(BEA).vouchers(), []);
    },
  },
  {
    name: "no page of one member's activity shows another's",
    needs: ['redeem', 'activity', 'points'],
    run: async (stage) => {
      const before = await stage.as(BEA).activity();
      await stage.as(ADA).spend(stage.treat().wish);
      expectEqual('activity, after another member redeemed', await stage.as(BEA).activity(), before);
      const mine = new Set((await stage.as(ADA).activity()).map(({ id }) => id));
      expectEqual(
        'activity, lines that two members share',
        before.filter(({ id }) => mine.has(id)),
        [],
      );
    },
  },
  {
    name: "another member's key is not found",
    needs: ['redeem', 'redemption', 'points'],
    run: async (stage) => {
      const key = newKey();
      await stage.as(ADA).spend(stage.treat().wish, key);
      await refused("redemption of another member's key", ['not_found'], () => stage.as(BEA).call.redemption(key));
    },
  },
  {
    name: 'two members who send the same key each get their own voucher',
    needs: ['redeem', 'keys', 'points', 'code'],
    run: async (stage) => {
      const key = newKey();
      const { wish } = stage.treat();
      const first = await stage.as(ADA).redeem(wish, key);
      const second = await stage.as(BEA).redeem(wish, key);
      if (first.code === second.code)
        fail("redeem → voucher.code for another member's key", 'another code', second.code);
      expectEqual('load → member.points.available of the second', await stage.as(BEA).balance(), BALANCE - wish.points);
    },
  },
  ...(['activity', 'vouchers'] as const).map((list): Case => ({
    name: `a guest who asks for ${list} is refused or gets nothing`,
    needs: [list],
    run: async (stage) => {
      const answer = await settledProperly<Page<unknown>>(list, () => stage.guest().call[list]());
      if ('items' in answer) expectEqual(`${list} for a guest`, answer.items, []);
      else expectEqual(`${list} for a guest → error.code`, answer.code, 'unauthenticated');
    },
  })),
];
