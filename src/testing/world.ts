import type { Wish } from './calls.js';
import type { Seed, SeedReward } from './subject.js';

export const PRICE = 100;
export const BALANCE = 1_000;
/** Members of the usual world, by subject. */
export const ADA = 'ada';
export const BEA = 'bea';
export const CANDIDATE = 'cai';
export const BLOCKED = 'dev';

/** What can be wished for in the usual world. */
export const TREAT: Wish = { reward: 'treat', points: PRICE };
export const RARE: Wish = { reward: 'rare', points: PRICE };
export const ONCE: Wish = { reward: 'once', points: PRICE };
export const DEAR: Wish = { reward: 'dear', points: 5 * BALANCE };

/** Two members who can pay, a candidate, one who is blocked; a plain reward, a single one, one each, one too dear. */
export function usualWorld(currency: string): Seed {
  return {
    members: [
      { id: ADA, name: 'Ada', state: 'enrolled', points: BALANCE },
      { id: BEA, name: 'Bea', state: 'enrolled', points: BALANCE },
      { id: CANDIDATE, name: 'Cai', state: 'candidate', points: 0 },
      { id: BLOCKED, name: 'Dev', state: 'blocked', points: BALANCE },
    ],
    rewards: [
      { id: TREAT.reward, name: 'Treat', kind: 'amount_off', points: PRICE, value: { minor: 500, currency } },
      { id: RARE.reward, name: 'Rare', kind: 'free_product', points: PRICE, stock: 1 },
      { id: ONCE.reward, name: 'Once', kind: 'free_shipping', points: PRICE, perMember: 1 },
      { id: DEAR.reward, name: 'Dear', kind: 'gift_card', points: DEAR.points, value: { minor: 2_500, currency } },
    ],
  };
}

/** So much of everything that it has to page. */
export function longWorld(currency: string): Seed {
  const { members, rewards } = usualWorld(currency);
  return {
    members: members.map((member) => (member.id === ADA ? { ...member, points: 24 * PRICE, entries: 24 } : member)),
    rewards: [...rewards, ...Array.from({ length: 21 }, (_, index) => another(index + 1))],
  };
}

function another(number: number): SeedReward {
  return { id: `more-${number}`, name: `More ${number}`, kind: 'donation', points: PRICE };
}
