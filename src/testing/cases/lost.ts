import type { Redemption, SentRedeem } from '../../adapters/adapter.js';
import { newKey, type Wish } from '../calls.js';
import { sentFor, taken, type Case, type Stage } from '../case.js';
import { answeredNot, expectEqual, fail, refused } from '../expect.js';
import { ADA, BALANCE, BEA, OTHER } from '../world.js';

const NEEDS = ['redeem', 'redemption', 'points'] as const;
/** Milliseconds: what was redeemed so long before is another story, however coarse a backend's clock is. */
const LONG = 60_000;

/** The answer is lost after the backend did it, or the request before it arrived: the page can't tell them apart. */
export const lostCases: Case[] = [
  {
    name: 'a redeem whose answer was lost is settled by reading: done once, never sent twice',
    needs: [...NEEDS, 'lost'],
    run: async (stage) => {
      const { key, sent } = await lose(stage);
      expectDone('redemption after a lost answer', await stage.as(ADA).lookUp(key, sent));
      await expectTakenOnce(stage, 'redemption of a lost answer');
      expectDone('redemption after a lost answer, asked again', await stage.as(ADA).lookUp(key, sent));
      await expectTakenOnce(stage, 'redemption of a lost answer, twice');
    },
  },
  {
    name: 'a voucher whose answer was lost is the one that redemption tells of',
    needs: [...NEEDS, 'lost', 'code'],
    run: async (stage) => {
      const { key, sent } = await lose(stage);
      const found = await stage.as(ADA).lookUp(key, sent);
      const told = found.state === 'done' ? [found.voucher.code] : found.state;
      const { vouchers } = await stage.as(ADA).member();
      expectEqual(
        'redemption → voucher.code, beside load → member.vouchers',
        told,
        vouchers.map(({ code }) => code),
      );
    },
  },
  {
    name: 'a redeem whose answer was lost, sent again with its key, is done once',
    needs: ['redeem', 'points', 'keys', 'lost'],
    run: async (stage) => {
      const { key, wish } = await lose(stage);
      await stage.as(ADA).spend(wish, key);
      await expectTakenOnce(stage, 'a lost answer and a repeat of its key');
    },
  },
  {
    name: 'a redeem that never arrived is not found',
    needs: NEEDS,
    run: async (stage) => {
      await notFound(stage, 'a redeem that never arrived', stage.treat().wish, Date.now());
      expectEqual('load → member.points.available after that', await stage.as(ADA).balance(), BALANCE);
    },
  },
  {
    name: 'a redeem that never arrived is not taken for an older one of the same reward',
    needs: NEEDS,
    run: async (stage) => {
      const { wish } = stage.treat();
      await stage.as(ADA).spend(wish);
      await notFound(stage, 'a redeem that never arrived, after one of the same reward', wish, Date.now() + LONG);
    },
  },
  {
    name: "a redeem that never arrived is not taken for another member's",
    needs: NEEDS,
    run: async (stage) => {
      const { wish } = stage.treat();
      const at = Date.now();
      await stage.as(BEA).spend(wish);
      await notFound(stage, 'a redeem that never arrived, beside one of another member', wish, at);
    },
  },
  {
    name: 'a redeem that never arrived is not taken for one of another reward',
    needs: [...NEEDS, 'catalogue'],
    run: async (stage) => {
      const at = Date.now();
      await stage.as(ADA).spend(OTHER);
      await notFound(stage, 'a redeem that never arrived, beside one of another reward', stage.treat().wish, at);
    },
  },
];

/** What the page still knows of a redeem that the backend carried out without being heard. */
async function lose(stage: Stage): Promise<{ key: string; wish: Wish; sent: SentRedeem }> {
  const { wish } = stage.treat();
  const key = newKey();
  // The cart is there before anything can be lost.
  const sent = await sentFor(stage, wish, Date.now());
  stage.subject.loseNextAnswer?.();
  await answeredNot('redeem, its answer lost', 'unknown', () => stage.as(ADA).call.redeem(wish, key));
  return { key, wish, sent };
}

async function notFound(stage: Stage, what: string, wish: Wish, at: number): Promise<void> {
  const sent = await sentFor(stage, wish, at);
  await refused(`redemption of ${what}`, ['not_found'], () => stage.as(ADA).call.redemption(newKey(), sent));
}

function expectDone(what: string, { state }: Redemption): void {
  if (state !== 'done' && state !== 'applied') fail(`${what} → state`, '"done" or "applied"', state);
}

async function expectTakenOnce(stage: Stage, after: string): Promise<void> {
  const left = BALANCE - taken(stage);
  expectEqual(`load → member.points.available after ${after}`, await stage.as(ADA).balance(), left);
}
