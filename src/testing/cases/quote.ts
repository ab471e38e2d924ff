import type { CartContent, CartWay } from '../../adapters/adapter.js';
import type { Case, Stage } from '../case.js';
import { expectEqual, fail, settledProperly } from '../expect.js';
import { rangeOf, reachable } from '../treat.js';
import { ADA, BALANCE, BEA, BIG, BIG_MINIMUM, cartWorld, choosingWorld, FAR, PRICE, TREAT } from '../world.js';

const NEEDS = ['quote', 'points', 'catalogue'] as const;
const RANGED = ['quote', 'points', 'range'] as const;
const SUBTOTAL = 5_800;

export const quoteCases: Case[] = [
  {
    name: 'quote offers points for a cart at their price, and spends nothing',
    needs: NEEDS,
    seed: cartWorld,
    run: async (stage) => {
      const before = await stage.as(ADA).holdings();
      const { points, discount, refusal } = wayOf(await quoteFor(stage, ADA), TREAT.reward);
      expectEqual('quote, points for 5.00 off → refusal', refusal, undefined);
      expectEqual('quote, points for 5.00 off → points', points, PRICE);
      expectEqual('quote, points for 5.00 off → discount.minor', discount?.minor, 500);
      expectEqual('load → member after a quote', await stage.as(ADA).holdings(), before);
    },
  },
  {
    name: 'a cart below a minimum is told how far it is, before points are spent',
    needs: NEEDS,
    seed: cartWorld,
    run: async (stage) => {
      const { refusal } = wayOf(await quoteFor(stage, ADA), BIG.reward);
      expectEqual('quote, below a minimum → refusal.reason', refusal?.reason, 'minimum');
      expectEqual('quote, below a minimum → refusal.minimum.minor', refusal?.minimum?.minor, BIG_MINIMUM);
      expectEqual('quote, below a minimum → refusal.toGo.minor', refusal?.toGo?.minor, BIG_MINIMUM - SUBTOTAL);
    },
  },
  {
    name: 'a cart at the minimum can be paid less for',
    needs: NEEDS,
    seed: cartWorld,
    run: async (stage) => {
      const { refusal } = wayOf(await quoteFor(stage, ADA, BIG_MINIMUM), BIG.reward);
      expectEqual('quote, at the minimum → refusal', refusal, undefined);
    },
  },
  {
    name: 'a discount is never more than the cart costs',
    needs: NEEDS,
    seed: cartWorld,
    run: async (stage) => {
      for (const { name, discount } of await quoteFor(stage, ADA, 300)) {
        if ((discount?.minor ?? 0) > 300)
          fail(`quote for a cart of 3.00, ${name} → discount.minor`, 'at most 300', discount);
      }
    },
  },
  {
    name: 'what the balance does not reach is not offered, or says how many points are missing',
    needs: NEEDS,
    seed: cartWorld,
    run: async (stage) => {
      const far = (await quoteFor(stage, ADA)).find(({ reward }) => reward === FAR.reward);
      if (!far) return;
      expectEqual('quote, beyond the balance → refusal.reason', far.refusal?.reason, 'insufficient_points');
      expectEqual('quote, beyond the balance → refusal.missing', far.refusal?.missing, FAR.points - BALANCE);
    },
  },
  {
    name: 'a voucher that is held already is offered before new points are',
    needs: [...NEEDS, 'redeem', 'code'],
    seed: cartWorld,
    run: async (stage) => {
      const { id } = await stage.as(ADA).redeem(TREAT);
      const ways = await quoteFor(stage, ADA);
      expectEqual('quote[0].voucher.id when a voucher is held', ways[0]?.voucher?.id, id);
      expectEqual('quote[0].discount.minor when a voucher is held', ways[0]?.discount?.minor, 500);
      expectEqual('quote[0].refusal when a voucher is held', ways[0]?.refusal, undefined);
    },
  },
  {
    name: 'a voucher that was given back is not offered',
    needs: [...NEEDS, 'redeem', 'undo', 'code'],
    seed: cartWorld,
    run: async (stage) => {
      await stage.as(ADA).undo(await stage.as(ADA).redeem(TREAT));
      expectEqual('quote, vouchers after undo', vouchersIn(await quoteFor(stage, ADA)), []);
    },
  },
  {
    name: "another member's voucher is never offered",
    needs: [...NEEDS, 'redeem', 'code'],
    seed: cartWorld,
    run: async (stage) => {
      await stage.as(ADA).redeem(TREAT);
      expectEqual('quote, vouchers of another member', vouchersIn(await quoteFor(stage, BEA)), []);
    },
  },
  {
    name: 'a range is cut to what the cart costs, and can be redeemed as quoted',
    needs: [...RANGED, 'redeem', 'code'],
    seed: choosingWorld,
    run: async (stage) => {
      const { reward, range: offered } = rangeOf(stage.program);
      const { points = 0, range, discount } = wayOf(await quoteFor(stage, ADA, 500), reward);
      const most = reachable(offered, (500 / offered.value.minor) * offered.step);
      expectEqual('quote for a cart of 5.00, by the step → points', points, most);
      expectEqual('quote for a cart of 5.00, by the step → range.max', range?.max, most);
      const { value } = await stage.as(ADA).redeem({ reward, points });
      expectEqual('redeem as quoted → voucher.value', value, discount);
    },
  },
  {
    name: 'a range is cut to the balance',
    needs: [...RANGED, 'catalogue'],
    seed: choosingWorld,
    run: async (stage) => {
      const { reward } = rangeOf(stage.program);
      const { points, range } = wayOf(await quoteFor(stage, ADA, 100_000), reward);
      expectEqual('quote for a great cart, by the step → points', points, BALANCE);
      expectEqual('quote for a great cart, by the step → range.max', range?.max, BALANCE);
    },
  },
  {
    name: 'a guest who asks for a quote is refused or gets nothing',
    needs: ['quote'],
    run: async (stage) => {
      const answer = await settledProperly('quote', () => stage.guest().call.quote(cartOf(stage)));
      if (Array.isArray(answer)) expectEqual('quote for a guest', answer, []);
      else expectEqual('quote for a guest → error.code', answer.code, 'unauthenticated');
    },
  },
];

function cartOf({ context: { currency } }: Stage, minor = SUBTOTAL): CartContent {
  return { subtotal: { minor, currency }, codes: [] };
}

function quoteFor(stage: Stage, subject: string, minor?: number): Promise<CartWay[]> {
  return stage.as(subject).quote(cartOf(stage, minor));
}

function wayOf(ways: CartWay[], wanted: string): CartWay {
  const way = ways.find(({ reward }) => reward === wanted);
  return way ?? fail(`quote, ${wanted}`, 'to be offered', ways);
}

function vouchersIn(ways: CartWay[]): string[] {
  return ways.flatMap(({ voucher }) => voucher?.id ?? []);
}
