import type { Redemption } from '../../adapters/adapter.js';
import type { ErrorCode, LoyaltyError } from '../../adapters/error.js';
import { newKey, type Wish } from '../calls.js';
import type { Case, Stage } from '../case.js';
import { expectEqual, fail, refused, settledProperly } from '../expect.js';
import { ADA, BALANCE, BEA, ONCE, PRICE, RARE, TREAT } from '../world.js';

const NEEDS = ['redeem', 'points'] as const;
const KEYED = [...NEEDS, 'keys'] as const;

export const redeemCases: Case[] = [
  {
    name: 'a redeem issues a voucher that is worth what the reward promised',
    needs: NEEDS,
    run: async (stage) => {
      const { kind, value, state, source, points = PRICE } = await stage.as(ADA).redeem(TREAT);
      const promised = stage.seed.rewards.find(({ id }) => id === TREAT.reward);
      expectEqual('redeem → voucher.kind', kind, promised?.kind);
      expectEqual('redeem → voucher.value', value, promised?.value);
      expectEqual('redeem → voucher.source', source, 'redemption');
      expectEqual('redeem → voucher.points', points, PRICE);
      if (state !== 'issued' && state !== 'held') fail('redeem → voucher.state', '"issued" or "held"', state);
    },
  },
  {
    name: 'a redeem takes exactly the price, shows the voucher, and writes a line about it',
    needs: NEEDS,
    run: async (stage) => {
      const voucher = await stage.as(ADA).redeem(TREAT);
      const { points, vouchers, activity } = await stage.as(ADA).member();
      expectEqual('load → member.points.available after a redeem of 100', points?.available, BALANCE - PRICE);
      expectEqual('load → member.vouchers after a redeem', idAndCode(vouchers), idAndCode([voucher]));
      const written = activity.filter((line) => line.kind === 'redeemed').map((line) => line.points);
      expectEqual('load → member.activity, points of lines "redeemed"', written, [-PRICE]);
    },
  },
  {
    name: 'another key is another wish: two redeems, two codes, twice the price',
    needs: NEEDS,
    run: async (stage) => {
      const first = await stage.as(ADA).redeem(TREAT);
      const second = await stage.as(ADA).redeem(TREAT);
      if (first.code === second.code) fail('redeem → voucher.code of a second redeem', 'another code', second.code);
      expectEqual(
        'load → member.points.available after two redeems',
        await stage.as(ADA).balance(),
        BALANCE - 2 * PRICE,
      );
    },
  },
  {
    name: 'a repeated key gives the same voucher and takes the points once',
    needs: KEYED,
    run: async (stage) => {
      const key = newKey();
      const first = await stage.as(ADA).redeem(TREAT, key);
      const second = await stage.as(ADA).redeem(TREAT, key);
      expectEqual('redeem → voucher for a repeated key', idAndCode([second]), idAndCode([first]));
      await expectBalance(stage, BALANCE - PRICE, 'one key sent twice');
    },
  },
  {
    name: 'one key sent five times at once is applied once',
    needs: KEYED,
    run: async (stage) => {
      const key = newKey();
      const done = await race(stage, () => key, TREAT, 'in_progress');
      const settled = await stage.as(ADA).redeem(TREAT, key);
      const ids = new Set([
        settled.id,
        ...done.flatMap((answer) => (answer.state === 'done' ? answer.voucher.id : [])),
      ]);
      expectEqual('redeem, number of vouchers for one key sent five times at once, and once more', ids.size, 1);
      await expectBalance(stage, BALANCE - PRICE, 'one key sent five times at once');
    },
  },
  {
    name: 'five redeems at once of a reward that a member may have once: one is done',
    needs: NEEDS,
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
      members: [{ id: ADA, name: 'Ada', state: 'enrolled', points: 2.5 * PRICE }],
      rewards: [
        { id: TREAT.reward, name: 'Treat', kind: 'amount_off', points: PRICE, value: { minor: 500, currency } },
      ],
    }),
    run: async (stage) => {
      const done = await race(stage, newKey, TREAT, 'insufficient_points');
      expectEqual('redeem, done out of five at once with points for two', done.length, 2);
      await expectBalance(stage, 0.5 * PRICE, 'five redeems at once');
    },
  },
  {
    name: 'the last one in stock goes to one of two who reach for it at once',
    needs: NEEDS,
    run: async (stage) => {
      const reach = (subject: string) => settledProperly('redeem', () => stage.as(subject).call.redeem(RARE, newKey()));
      const done = successes(await Promise.all([reach(ADA), reach(BEA)]), 'out_of_stock');
      expectEqual('redeem, done out of two at once with a stock of one', done.length, 1);
    },
  },
  {
    name: 'a key used for one wish is refused for another, and the first wish stands',
    needs: KEYED,
    run: async (stage) => {
      const key = newKey();
      const first = await stage.as(ADA).redeem(TREAT, key);
      await refused('redeem, a used key for another reward', ['key_reused'], () =>
        stage.as(ADA).call.redeem(RARE, key),
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
      const voucher = await stage.as(ADA).redeem(TREAT, key);
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
