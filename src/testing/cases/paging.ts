import type { Page } from '../../adapters/adapter.js';
import type { Case } from '../case.js';
import { expectEqual, fail, settledProperly } from '../expect.js';
import { newestFirst, unusedFirst } from '../shapes.js';
import { ADA, longWorld, MANY, PRICE } from '../world.js';

export const pagingCases: Case[] = [
  {
    name: 'rewards page: each once, in the same order every time, those of load first',
    needs: ['rewards', 'catalogue'],
    seed: longWorld,
    run: async (stage) => {
      const ids = idsOf(await stage.as(ADA).rewards());
      expectEqual('rewards, all pages', [...ids].sort(), idsOf(stage.seed.rewards).sort());
      expectEqual('rewards, all pages, asked again', idsOf(await stage.as(ADA).rewards()), ids);
      const first = idsOf((await stage.as(ADA).program()).rewards);
      expectEqual('rewards, beside load → program.rewards', ids.slice(0, first.length), first);
    },
  },
  {
    name: 'activity pages: each line once, newest first, those of load first',
    needs: ['activity', 'points'],
    seed: longWorld,
    run: async (stage) => {
      const lines = await stage.as(ADA).activity();
      newestFirst('activity, all pages', lines);
      expectAtLeast('activity, all pages', lines.length, MANY);
      const earned = lines.filter(({ points }) => points === PRICE);
      expectEqual('activity, lines of 100 points earned, all pages', earned.length, MANY);
      expectEqual('activity, all pages, asked again', idsOf(await stage.as(ADA).activity()), idsOf(lines));
      const first = idsOf((await stage.as(ADA).member()).activity);
      expectEqual('activity, beside load → member.activity', idsOf(lines).slice(0, first.length), first);
    },
  },
  {
    name: 'vouchers page: each once, in the same order every time, unused ones first',
    needs: ['vouchers', 'redeem', 'points', 'code', 'oldVouchers'],
    seed: longWorld,
    run: async (stage) => {
      const ada = stage.as(ADA);
      const { wish } = stage.treat();
      const many = Math.min(MANY - 1, Math.floor((MANY * PRICE) / wish.points));
      const issued: string[] = [];
      while (issued.length < many) issued.push((await ada.redeem(wish)).id);
      const vouchers = await stage.as(ADA).vouchers();
      unusedFirst('vouchers, all pages', vouchers);
      expectEqual('vouchers, all pages', idsOf(vouchers).sort(), issued.sort());
      expectEqual('vouchers, all pages, asked again', idsOf(await stage.as(ADA).vouchers()), idsOf(vouchers));
    },
  },
  ...(['rewards', 'activity', 'vouchers'] as const).map((list): Case => ({
    name: `${list} asked for with a cursor nobody gave out answers or refuses, and never breaks`,
    needs: [list],
    run: async (stage) => {
      await settledProperly<Page<unknown>>(list, () => stage.as(ADA).call[list]('a cursor of no one'));
    },
  })),
];

function idsOf(items: { id: string }[]): string[] {
  return items.map(({ id }) => id);
}

function expectAtLeast(where: string, got: number, least: number): void {
  if (got < least) fail(where, `at least ${least}`, got);
}
