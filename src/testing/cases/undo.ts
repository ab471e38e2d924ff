import { newKey } from '../calls.js';
import type { Case, Stage } from '../case.js';
import { expectEqual, expectNow, fail, refused, settledProperly } from '../expect.js';
import { unusedFirst } from '../shapes.js';
import { ADA, BALANCE, BEA } from '../world.js';

const NEEDS = ['redeem', 'undo', 'points', 'code'] as const;

export const undoCases: Case[] = [
  {
    name: 'a voucher that can be given back says so',
    needs: NEEDS,
    run: async (stage) => {
      const { wish } = stage.treat();
      const voucher = await stage.as(ADA).redeem(wish);
      expectEqual('redeem → voucher.undoable', voucher.undoable, true);
      expectEqual('redeem → voucher.points', voucher.points, wish.points);
    },
  },
  {
    name: 'undo gives back exactly what was paid, and takes the voucher',
    needs: NEEDS,
    run: async (stage) => {
      const voucher = await stage.as(ADA).redeem(stage.treat().wish);
      await stage.as(ADA).undo(voucher);
      await expectGivenBackOnce(stage, 'undo');
      const { vouchers } = await stage.as(ADA).member();
      const left = vouchers.find(({ id }) => id === voucher.id);
      if (left && left.state !== 'revoked') fail('load → member.vouchers after undo', 'it revoked or gone', left.state);
    },
  },
  {
    name: 'undo writes a line about it, dated now',
    needs: [...NEEDS, 'lines'],
    run: async (stage) => {
      const { wish } = stage.treat();
      await stage.as(ADA).undo(await stage.as(ADA).redeem(wish));
      const [line] = (await stage.as(ADA).member()).activity;
      expectEqual('load → member.activity[0].kind after undo', line?.kind, 'undone');
      expectEqual('load → member.activity[0].points after undo', line?.points, wish.points);
      expectNow('load → member.activity[0].at after undo', line?.at);
    },
  },
  {
    name: 'a repeated undo gives back once',
    needs: [...NEEDS, 'keys'],
    run: async (stage) => {
      const voucher = await stage.as(ADA).redeem(stage.treat().wish);
      const key = newKey();
      await stage.as(ADA).undo(voucher, key);
      await stage.as(ADA).undo(voucher, key);
      await expectGivenBackOnce(stage, 'undo with one key sent twice');
    },
  },
  {
    name: 'undo wished for again, with other keys and at once, still gives back once',
    needs: NEEDS,
    run: async (stage) => {
      const voucher = await stage.as(ADA).redeem(stage.treat().wish);
      const wish = () => settledProperly('undo', () => stage.as(ADA).call.undo(voucher.id, newKey()));
      await Promise.all([wish(), wish(), wish()]);
      await expectGivenBackOnce(stage, 'three undos of one voucher at once');
    },
  },
  {
    name: "undo of another member's voucher finds nothing and takes nothing",
    needs: NEEDS,
    run: async (stage) => {
      const voucher = await stage.as(ADA).redeem(stage.treat().wish);
      await refused("undo of another member's voucher", ['not_found'], () =>
        stage.as(BEA).call.undo(voucher.id, newKey()),
      );
      expectEqual('load → member.points.available of who tried', await stage.as(BEA).balance(), BALANCE);
      const kept = (await stage.as(ADA).member()).vouchers.map(({ id, state }) => ({ id, state }));
      expectEqual('load → member.vouchers of who holds it', kept, [{ id: voucher.id, state: voucher.state }]);
    },
  },
  {
    name: 'undo of a voucher that does not exist finds nothing',
    needs: ['undo'],
    run: async (stage) => {
      await refused('undo of no voucher', ['not_found'], () => stage.as(ADA).call.undo('nothing', newKey()));
    },
  },
  {
    name: 'a voucher that was given back does not stand before one that can be used',
    needs: [...NEEDS, 'vouchers'],
    run: async (stage) => {
      const ada = stage.as(ADA);
      const kept = await ada.redeem(stage.treat().wish);
      await ada.undo(await ada.redeem(stage.treat().wish));
      const vouchers = await ada.vouchers();
      unusedFirst('vouchers after undo of the newer one', vouchers);
      expectEqual('vouchers[0].id after undo of the newer one', vouchers[0]?.id, kept.id);
    },
  },
  {
    name: 'the lines of activity add up to the balance, after redeems and an undo',
    needs: [...NEEDS, 'activity'],
    run: async (stage) => {
      const ada = stage.as(ADA);
      await ada.redeem(stage.treat().wish);
      await ada.undo(await ada.redeem(stage.treat().wish));
      const sum = (await ada.activity()).reduce((total, { points }) => total + points, 0);
      const { points } = await ada.member();
      expectEqual(
        'activity, sum of points beside available − owed',
        sum,
        (points?.available ?? 0) - (points?.owed ?? 0),
      );
    },
  },
];

async function expectGivenBackOnce(stage: Stage, after: string): Promise<void> {
  expectEqual(`load → member.points.available after ${after}`, await stage.as(ADA).balance(), BALANCE);
}
