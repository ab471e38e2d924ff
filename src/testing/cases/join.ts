import { newKey } from '../calls.js';
import type { Case } from '../case.js';
import { expectEqual, refused } from '../expect.js';
import { ADA, BLOCKED, CANDIDATE } from '../world.js';

export const joinCases: Case[] = [
  {
    name: 'join makes a candidate a member, once: the welcome is not given again',
    needs: ['join', 'candidate'],
    run: async (stage) => {
      const key = newKey();
      await stage.as(CANDIDATE).join(key);
      const joined = await stage.as(CANDIDATE).member();
      expectEqual('load → member.state after join', joined.state, 'enrolled');
      await stage.as(CANDIDATE).join(key);
      await stage.as(CANDIDATE).join();
      const { points } = await stage.as(CANDIDATE).member();
      expectEqual('load → member.points after join, three times', points, joined.points);
    },
  },
  {
    name: 'join by a member changes nothing',
    needs: ['join'],
    run: async (stage) => {
      const before = await stage.as(ADA).holdings();
      await stage.as(ADA).join();
      expectEqual('load → member after join by a member', await stage.as(ADA).holdings(), before);
    },
  },
  {
    name: 'join is not for guests',
    needs: ['join'],
    run: (stage) => refused('join by a guest', ['unauthenticated'], () => stage.guest().call.join(newKey())),
  },
  {
    name: 'join is no way out of being blocked',
    needs: ['join', 'blocked'],
    run: async (stage) => {
      await refused('join by a blocked member', ['blocked'], () => stage.as(BLOCKED).call.join(newKey()));
      expectEqual('load → member.state when blocked', (await stage.as(BLOCKED).member()).state, 'blocked');
    },
  },
];
