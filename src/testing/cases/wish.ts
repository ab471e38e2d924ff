import { newKey } from '../calls.js';
import type { Case, Stage } from '../case.js';
import { expectEqual, refused } from '../expect.js';
import { ADA, BEA, DEAR, TREAT } from '../world.js';

export const wishCases: Case[] = [
  {
    name: "a wish is remembered, replaced and forgotten, and is nobody else's",
    needs: ['wish', 'catalogue'],
    run: async (stage) => {
      await stage.as(ADA).wish(DEAR.reward);
      expectEqual('load → member.wish', await wishOf(stage, ADA), DEAR.reward);
      expectEqual('load → member.wish of another member', await wishOf(stage, BEA), undefined);
      await stage.as(ADA).wish(TREAT.reward);
      expectEqual('load → member.wish after another wish', await wishOf(stage, ADA), TREAT.reward);
      await stage.as(ADA).wish(null);
      expectEqual('load → member.wish after it was forgotten', await wishOf(stage, ADA), undefined);
    },
  },
  {
    name: 'a wish for a reward that does not exist is not found, and the wish before stands',
    needs: ['wish', 'catalogue'],
    run: async (stage) => {
      await stage.as(ADA).wish(DEAR.reward);
      await refused('wish for no reward', ['not_found'], () => stage.as(ADA).call.wish('nothing', newKey()));
      expectEqual('load → member.wish after a refused one', await wishOf(stage, ADA), DEAR.reward);
    },
  },
  {
    name: 'a guest has nobody to remember their wish',
    needs: ['wish', 'catalogue'],
    run: (stage) =>
      refused('wish of a guest', ['unauthenticated'], () => stage.guest().call.wish(DEAR.reward, newKey())),
  },
];

async function wishOf(stage: Stage, subject: string): Promise<string | undefined> {
  return (await stage.as(subject).member()).wish;
}
