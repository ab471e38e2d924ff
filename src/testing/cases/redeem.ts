import type { Redemption } from '../../adapters/adapter.js';
import type { ErrorCode, LoyaltyError } from '../../adapters/error.js';
import { newKey, type Wish } from '../calls.js';
import type { Case, Stage } from '../case.js';
import { expectEqual, expectNow, fail, refused, settledProperly } from '../expect.js';
import { ADA, BALANCE, BEA, ONCE, OTHER, PRICE, RARE, TREAT } from '../world.js';

const NEEDS = ['redeem', 'points', 'code'] as const;
const KEYED = [...NEEDS, 'keys'] as const;
/** At the usual price, and half of one more. */
const FOR_TWO = 2.5 * PRICE;
const LISTED = [...NEEDS, 'catalogue'] as const;

export const redeemCases: Case[] = [
  {
    name: 'a redeem issues a voucher that is worth what the reward promised',
    needs: NEEDS,
    run: async (stage) => {
      const { wish, ...promised } = stage.treat();
      const { kind, value, state, source, points = wish.points } = await stage.as(ADA).redeem(wish);
      if (promised.kind) expectEqual('redeem → voucher.kind', kind, promised.kind);
      expectEqual('redeem → voucher.value', value, promised.value);
      expectEqual('redeem → voucher.source', source, 'redemption');
      expectEqual('redeem → voucher.points', points, wish.points);
      if (state !== 'issued' && state !== 'held') fail('redeem → voucher.state', '"issued" or "held"', state);
    },
  },
  {
    name: 'a redeem takes exactly the price, and shows the voucher',
    needs: NEEDS,
    run: async (stage) => {
      const { wish } = stage.treat();
      const voucher = await stage.as(ADA).redeem(wish);
      const { points, vouchers } = await stage.as(ADA).member();
      const left = BALANCE - wish.points;
      expectEqual(`load → member.points.available after a redeem of ${wish.points}`, points?.available, left);
      expectEqual('load → member.vouchers after a redeem', idAndCode(vouchers), idAndCode([voucher]));
    },
  },
  {
    name: 'a redeem writes a line about it, dated now, wherever the clock stands',
    needs: ['redeem', 'points', 'lines', 'debit'],
    run: async (stage) => {
      const { wish } = stage.treat();
      await stage.as(ADA).spend(wish);
      const written = (await stage.as(ADA).member()).activity.filter(({ kind }) => kind === 'redeemed');
      expectEqual(
        'load → member.activity, points of lines "redeemed"',
        written.map(({ points }) => points),
        [-wish.points],
      );
      expectNow('load → member.activity, at of the line "redeemed"', written[0]?.at);
    },
  },
  {
    name: 'another key is another wish: two redeems, two codes, twice the price',
    needs: NEEDS,
    run: async (stage) => {
      const { wish } = stage.treat();
      const first = await stage.as(ADA).redeem(wish);
      const second = await stage.as(ADA).redeem(wish);
      if (first.code === second.code) fail('redeem → voucher.code of a second redeem', 'another code', second.code);
      expectEqual(
        'load → member.points.available after two redeems',
        await stage.as(ADA).balance(),
        BALANCE - 2 * wish.points,
      );
    },
  },
  {
    name: 'a repeated key gives the same voucher and takes the points once',
    needs: KEYED,
    run: async (stage) => {
      const key = newKey();
      const { wish } = stage.treat();
      const first = await stage.as(ADA).redeem(wish, key);
      const second = await stage.as(ADA).redeem(wish, key);
      expectEqual('redeem → voucher for a repeated key', idAndCode([second]), idAndCode([first]));
      await expectBalance(stage, BALANCE - wish.points, 'one key sent twice');
    },
  },
  {
    name: 'one key sent five times at once is applied once',
    needs: KEYED,
    run: async (stage) => {
      const key = newKey();
      const { wish } = stage.treat();
      const done = await race(stage, () => key, wish, 'in_progress');
      const settled = await stage.as(ADA).redeem(wish, key);
      const ids = new Set([
        settled.id,
        ...done.flatMap((answer) => (answer.state === 'done' ? answer.voucher.id : [])),
      ]);
      expectEqual('redeem, number of vouchers for one key sent five times at once, and once more', ids.size, 1);
      await expectBalance(stage, BALANCE - wish.points, 'one key sent five times at once');
    },
  },
  {
    name: 'five redeems at once of a reward that a member may have once: one is done',
    needs: [...LISTED, 'perMember'],
    run: async (stage) => {
      const done = await race(stage, newKey, ONCE, 'limit_reached');
      expectEqual('redeem, done out of five at once with a limit of one', done.length, 1);
      await expectBalance(stage, BALANCE - PRICE, 'five redeems at once with a limit of one');
    },
  },
  {
    name: 'five redeems at once with points for two: two are done, nothing is overspent',
    needs: NEEDS,
    seed: (currency) => ({
      members: [{ id: ADA, name: 'Ada', state: 'enrolled', points: FOR_TWO }],
      rewards: [
        { id: TREAT.reward, name: 'Treat', kind: 'amount_off', points: PRICE, value: { minor: 500, currency } },
      ],
    }),
    run: async (stage) => {
      const { wish } = stage.treat();
      const affordable = Math.floor(FOR_TWO / wish.points);
      const done = await race(stage, newKey, wish, 'insufficient_points');
      expectEqual('redeem, done out of five at once with points for two', done.length, affordable);
      await expectBalance(stage, FOR_TWO - affordable * wish.points, 'five redeems at once');
    },
  },
  {
    name: 'the last one in stock goes to one of two who reach for it at once',
    needs: [...LISTED, 'stock'],
    run: async (stage) => {
      const reach = (subject: string) => settledProperly('redeem', () => stage.as(subject).call.redeem(RARE, newKey()));
      const done = successes(await Promise.all([reach(ADA), reach(BEA)]), 'out_of_stock');
      expectEqual('redeem, done out of two at once with a stock of one', done.length, 1);
    },
  },
  {
    name: 'a key used for one wish is refused for another, and the first wish stands',
    needs: [...KEYED, 'catalogue'],
    run: async (stage) => {
      const key = newKey();
      const first = await stage.as(ADA).redeem(TREAT, key);
      await refused('redeem, a used key for another reward', ['key_reused'], () =>
        stage.as(ADA).call.redeem(OTHER, key),
      );
      await expectBalance(stage, BALANCE - PRICE, 'a used key was refused');
      expectEqual('redeem → voucher for the first wish', (await stage.as(ADA).redeem(TREAT, key)).id, first.id);
    },
  },
  {
    name: 'what became of a key can be asked',
    needs: [...KEYED, 'redemption'],
    run: async (stage) => {
      const key = newKey();
      const voucher = await stage.as(ADA).redeem(stage.treat().wish, key);
      const found = await stage.as(ADA).redemption(key);
      expectEqual('redemption → voucher', idAndCode([found]), idAndCode([voucher]));
    },
  },
  {
    name: 'a key that was never taken is not found',
    needs: ['redemption'],
    run: async (stage) => {
      await refused('redemption of a key never sent', ['not_found'], () => stage.as(ADA).call.redemption(newKey()));
    },
  },
];

/** Five redeems at once; whoever is not served must be told `otherwise`. */
async function race(stage: Stage, key: () => string, wish: Wish, otherwise: ErrorCode): Promise<Redemption[]> {
  const redeem = () => settledProperly('redeem', () => stage.as(ADA).call.redeem(wish, key()));
  return successes(await Promise.all(Array.from({ length: 5 }, redeem)), otherwise);
}

function successes(answers: (Redemption | LoyaltyError)[], otherwise: ErrorCode): Redemption[] {
  const errors = answers.filter((answer) => answer instanceof Error);
  const other = errors.find(({ code }) => code !== otherwise);
  if (other) fail('redeem, several at once', `to be done or rejected with ${otherwise}`, other);
  return answers.filter((answer): answer is Redemption => !(answer instanceof Error));
}

async function expectBalance(stage: Stage, points: number, after: string): Promise<void> {
  expectEqual(`load → member.points.available after ${after}`, await stage.as(ADA).balance(), points);
}

function idAndCode(vouchers: { id: string; code: string }[]): { id: string; code: string }[] {
  return vouchers.map(({ id, code }) => ({ id, code }));
}
