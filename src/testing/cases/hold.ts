import type { Case } from '../case.js';
import { expectEqual, fail } from '../expect.js';
import { ADA, BALANCE } from '../world.js';

/** Points taken for the cart of this moment. */
export const holdCases: Case[] = [
  {
    name: 'a voucher held for a cart can be used, and says until when where it gives itself back',
    needs: ['redeem', 'points', 'code'],
    run: async (stage) => {
      const { wish } = stage.treat();
      const { id, state, heldUntil } = await stage.as(ADA).redeem({ ...wish, hold: true });
      expectEqual('redeem with hold → voucher.state', state, 'issued');
      if (heldUntil !== undefined && Date.parse(heldUntil) <= Date.now()) {
        fail('redeem with hold → voucher.heldUntil', 'a time to come', heldUntil);
      }
      const shown = (await stage.as(ADA).member()).vouchers.find((voucher) => voucher.id === id);
      expectEqual('load → member.vouchers, heldUntil of a voucher held', shown?.heldUntil, heldUntil);
      expectEqual('load → member.points.available while held', await stage.as(ADA).balance(), BALANCE - wish.points);
    },
  },
  {
    name: 'a voucher redeemed for no cart is not held',
    needs: ['redeem', 'points', 'code'],
    run: async (stage) => {
      const { heldUntil } = await stage.as(ADA).redeem(stage.treat().wish);
      expectEqual('redeem → voucher.heldUntil', heldUntil, undefined);
    },
  },
  {
    name: 'undo gives a voucher back that is held for a cart',
    needs: ['redeem', 'undo', 'points', 'code'],
    run: async (stage) => {
      const voucher = await stage.as(ADA).redeem({ ...stage.treat().wish, hold: true });
      await stage.as(ADA).undo(voucher);
      expectEqual('load → member.points.available after undo of a hold', await stage.as(ADA).balance(), BALANCE);
      const left = (await stage.as(ADA).member()).vouchers.find(({ id }) => id === voucher.id);
      if (left && left.state !== 'revoked')
        fail('load → member.vouchers after undo of a hold', 'it revoked', left.state);
    },
  },
];
