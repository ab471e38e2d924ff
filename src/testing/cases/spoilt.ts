import type { Case, Stage } from '../case.js';
import { expectEqual } from '../expect.js';
import { ADA, BALANCE } from '../world.js';

/** One bad row never costs the good ones, and what nobody has heard of is a plain row. */
export const spoiltCases: Case[] = [
  {
    name: 'load leaves bad rows out and keeps the good ones; an unknown kind becomes one of the contract',
    needs: ['spoiling', 'points'],
    run: async (stage) => {
      const good = await loaded(stage);
      stage.subject.spoil?.();
      const kept = await loaded(stage);
      for (const list of ['rewards', 'tiers', 'earning', 'activity', 'vouchers'] as const) {
        expectKept(`load → ${list}, among bad rows`, kept[list], good[list]);
      }
      expectEqual('load → member.points.available, among bad rows', await stage.as(ADA).balance(), BALANCE);
    },
  },
  ...(['rewards', 'activity', 'vouchers'] as const).map((list): Case => ({
    name: `${list} leaves bad rows out and keeps the good ones`,
    needs: ['spoiling', list],
    run: async (stage) => {
      const good = await stage.as(ADA)[list]();
      stage.subject.spoil?.();
      expectKept(`${list}, among bad rows`, await stage.as(ADA)[list](), good);
    },
  })),
];

async function loaded(stage: Stage) {
  const { rewards, tiers, earning } = await stage.as(ADA).program();
  const { activity, vouchers } = await stage.as(ADA).member();
  return { rewards, tiers, earning, activity, vouchers };
}

function expectKept(where: string, rows: { id: string }[], good: { id: string }[]): void {
  const ids = new Set(rows.map(({ id }) => id));
  const gone = good.map(({ id }) => id).filter((id) => !ids.has(id));
  expectEqual(`${where}, rows that are gone`, gone, []);
}
