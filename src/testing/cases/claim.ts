import type { ClaimState } from '../../adapters/adapter.js';
import type { LoyaltyError } from '../../adapters/error.js';
import { newKey } from '../calls.js';
import type { Case, Stage } from '../case.js';
import { expectEqual, fail, refused, settledProperly } from '../expect.js';
import { ADA, GUEST_EMAIL, GUEST_ORDER, ORDER, ORDER_POINTS, orderWorld } from '../world.js';

const NO_PROOF = 'a proof that nobody gave out';

export const claimCases: Case[] = [
  {
    name: 'a proof that nobody gave out claims nothing, whatever the address',
    needs: ['claim'],
    seed: orderWorld,
    run: async (stage) => {
      const right = await attempt(stage, NO_PROOF, GUEST_EMAIL);
      if (right !== 'not_found' && right !== 'expired') fail('claim with no proof', '"not_found" or "expired"', right);
      expectEqual('claim with no proof, another address', await attempt(stage, NO_PROOF, 'other@example.com'), right);
    },
  },
  {
    name: 'a proof that nobody gave out tells nothing of an order',
    needs: ['claim', 'order'],
    seed: orderWorld,
    run: async (stage) => {
      for (const order of [ORDER, GUEST_ORDER, 'nothing']) {
        await refused('order with no proof', ['not_found'], () => stage.guest().call.order({ order, claim: NO_PROOF }));
      }
    },
  },
  {
    name: "a guest's order says what waits for who joins",
    needs: ['claim', 'order', 'proof', 'points'],
    seed: orderWorld,
    run: async (stage) => {
      const claim = stage.proof(GUEST_ORDER);
      const { state, points } = await stage.guest().order({ order: GUEST_ORDER, claim });
      expectEqual('order of a guest', { state, points }, { state: 'waiting', points: ORDER_POINTS });
      await refused('order of another number, with the proof', ['not_found'], () =>
        stage.guest().call.order({ order: ORDER, claim }),
      );
    },
  },
  {
    name: "another address than the order's is told so, and claims nothing",
    needs: ['claim', 'order', 'proof'],
    seed: orderWorld,
    run: async (stage) => {
      const claim = stage.proof(GUEST_ORDER);
      const state = await stage.guest().claim({ claim, email: 'other@example.com' });
      expectEqual("claim with another address than the order's", state, 'email_differs');
      const standing = await stage.guest().order({ order: GUEST_ORDER, claim });
      expectEqual('order → state after that', standing.state, 'waiting');
    },
  },
  {
    name: "the order's address, in capitals or not, is sent a link or is a member at once",
    needs: ['claim', 'proof'],
    seed: orderWorld,
    run: async (stage) => {
      const key = newKey();
      const claim = { claim: stage.proof(GUEST_ORDER), email: GUEST_EMAIL.toUpperCase() };
      const state = await stage.guest().claim(claim, key);
      if (state !== 'sent' && state !== 'confirmed') fail('claim', '"sent" or "confirmed"', state);
      expectEqual('claim, one key sent twice', await stage.guest().claim(claim, key), state);
    },
  },
  {
    name: 'a claim changes nothing for the members there are',
    needs: ['claim', 'proof'],
    seed: orderWorld,
    run: async (stage) => {
      const before = await stage.as(ADA).holdings();
      await stage.guest().claim({ claim: stage.proof(GUEST_ORDER), email: GUEST_EMAIL });
      expectEqual('load → member after a claim by a guest', await stage.as(ADA).holdings(), before);
    },
  },
];

/** What came of it, in one word. */
async function attempt(stage: Stage, claim: string, email: string): Promise<string> {
  const answer: ClaimState | LoyaltyError = await settledProperly('claim', () =>
    stage.guest().call.claim({ claim, email }, newKey()),
  );
  return answer instanceof Error ? answer.code : answer;
}
