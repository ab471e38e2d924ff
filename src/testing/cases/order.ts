import type { Case } from '../case.js';
import { expectEqual, refused } from '../expect.js';
import { ADA, BEA, GUEST_ORDER, ORDER, ORDER_POINTS, orderWorld } from '../world.js';

export const orderCases: Case[] = [
  {
    name: "an order of one's own says what it brings, and that this has not cleared",
    needs: ['order', 'points'],
    seed: orderWorld,
    run: async (stage) => {
      const { order, state, points } = await stage.as(ADA).order({ order: ORDER });
      expectEqual('order', { order, state, points }, { order: ORDER, state: 'pending', points: ORDER_POINTS });
    },
  },
  {
    name: "an order of somebody else's is not found, as if there were none",
    needs: ['order'],
    seed: orderWorld,
    run: async (stage) => {
      const others: [who: string, order: string][] = [
        [BEA, ORDER],
        [ADA, GUEST_ORDER],
        [ADA, 'nothing'],
      ];
      for (const [who, order] of others) {
        await refused("order of somebody else's", ['not_found'], () => stage.as(who).call.order({ order }));
      }
    },
  },
  {
    name: 'a guest without a proof learns nothing of an order',
    needs: ['order'],
    seed: orderWorld,
    run: async (stage) => {
      for (const order of [ORDER, GUEST_ORDER, 'nothing']) {
        await refused('order asked for by a guest', ['not_found', 'unauthenticated'], () =>
          stage.guest().call.order({ order }),
        );
      }
    },
  },
];
