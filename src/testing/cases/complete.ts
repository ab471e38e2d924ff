import type { ErrorCode } from '../../adapters/error.js';
import { newKey } from '../calls.js';
import type { Case, Stage } from '../case.js';
import { expectEqual, refused, settledProperly } from '../expect.js';
import { ADA, BALANCE, BEA, BLOCKED, CANDIDATE, earningWorld, FOLLOW, NEWS, VISIT_US } from '../world.js';

const NEEDS = ['complete', 'rules'] as const;

export const completeCases: Case[] = [
  ...[NEWS, FOLLOW].map((rule): Case => ({
    name: `completing "${rule}" is credited, or says what its points wait for`,
    needs: [...NEEDS, 'points'],
    seed: earningWorld,
    run: async (stage) => {
      const { done, pending } = await stage.as(ADA).complete(rule);
      const { earning, points } = await stage.as(ADA).member();
      const told = { done: earning[rule]?.done, pending: earning[rule]?.pending };
      expectEqual(`load → member.earning.${rule} after complete`, told, { done, pending });
      const credited = BALANCE + (pending ? 0 : worthOf(stage, rule));
      expectEqual('load → member.points.available after complete', points?.available, credited);
    },
  })),
  {
    name: 'a repeated key completes a rule once, and says the same again',
    needs: [...NEEDS, 'points', 'keys'],
    seed: earningWorld,
    run: async (stage) => {
      const key = newKey();
      const first = await stage.as(ADA).complete(FOLLOW, key);
      const balance = await stage.as(ADA).balance();
      const again = await stage.as(ADA).complete(FOLLOW, key);
      expectEqual('complete, one key sent twice', again, first);
      expectEqual('load → member.points.available, one key sent twice', await stage.as(ADA).balance(), balance);
    },
  },
  {
    name: 'a rule that counts once is refused from then on',
    needs: NEEDS,
    seed: earningWorld,
    run: async (stage) => {
      await stage.as(ADA).complete(FOLLOW);
      await refusedTo(stage, ADA, FOLLOW, 'limit_reached', 'complete of a rule that was done');
    },
  },
  {
    name: 'five completions at once of a rule that counts once: one is done',
    needs: NEEDS,
    seed: earningWorld,
    run: async (stage) => {
      const attempt = () => settledProperly('complete', () => stage.as(ADA).call.complete(FOLLOW, newKey()));
      const answers = await Promise.all(Array.from({ length: 5 }, attempt));
      const done = answers.filter((answer) => !(answer instanceof Error));
      expectEqual('complete, done out of five at once with a limit of one', done.length, 1);
    },
  },
  {
    name: 'what one member does is not done by another',
    needs: NEEDS,
    seed: earningWorld,
    run: async (stage) => {
      const before = (await stage.as(BEA).member()).earning;
      await stage.as(ADA).complete(FOLLOW);
      expectEqual('load → member.earning of another member', (await stage.as(BEA).member()).earning, before);
    },
  },
  {
    name: 'a rule that is not done from the page, and one that does not exist, are refused',
    needs: NEEDS,
    seed: earningWorld,
    run: async (stage) => {
      await refusedTo(stage, ADA, VISIT_US, 'invalid', 'complete of a rule that is not done from the page');
      await refusedTo(stage, ADA, 'nothing', 'not_found', 'complete of a rule that does not exist');
    },
  },
  {
    name: 'completing a rule is not for guests',
    needs: NEEDS,
    seed: earningWorld,
    run: (stage) =>
      refused('complete by a guest', ['unauthenticated'], () => stage.guest().call.complete(FOLLOW, newKey())),
  },
  {
    name: 'completing a rule is not for who has not joined',
    needs: [...NEEDS, 'candidate'],
    seed: earningWorld,
    run: (stage) => refusedTo(stage, CANDIDATE, FOLLOW, 'not_enrolled', 'complete by a candidate'),
  },
  {
    name: 'completing a rule is not for who is blocked',
    needs: [...NEEDS, 'blocked'],
    seed: earningWorld,
    run: (stage) => refusedTo(stage, BLOCKED, FOLLOW, 'blocked', 'complete by a blocked member'),
  },
];

function refusedTo(stage: Stage, subject: string, rule: string, code: ErrorCode, what: string): Promise<void> {
  return refused(what, [code], () => stage.as(subject).call.complete(rule, newKey()));
}

function worthOf({ seed: { rules = [] } }: Stage, wanted: string): number {
  return rules.find(({ id }) => id === wanted)?.points ?? 0;
}
