import type { ProgramDefinition } from './definition.js';
import { morgenfuglEarning } from './program-earning.js';
import { morgenfuglRewards } from './program-rewards.js';
import { morgenfuglTiers } from './program-tiers.js';

/** The loyalty program of Morgenfugl, a coffee roaster in Copenhagen. */
export const morgenfugl: ProgramDefinition = {
  id: 'morgenfugl',
  name: { en: 'The Morning Flock', da: 'Morgenflokken' },
  points: { en: { one: 'Bean', other: 'Beans' }, da: { one: 'Bønne', other: 'Bønner' } },
  worth: { points: 100, worth: { DKK: 1_000, EUR: 140 } },
  terms: '/terms',
  welcome: {
    en: '100 Beans when you join, and more with every bag.',
    da: '100 Bønner, når du melder dig ind, og flere med hver pose.',
  },
  markets: [
    { id: 'dk', name: { en: 'Denmark', da: 'Danmark' }, currency: 'DKK', region: 'DK' },
    { id: 'de', name: { en: 'Germany', da: 'Tyskland' }, currency: 'EUR', region: 'DE' },
  ],
  codePrefix: 'MF',
  expiry: { months: 12, graceDays: 30 },
  tiers: morgenfuglTiers,
  earning: morgenfuglEarning,
  rewards: morgenfuglRewards,
  referral: {
    friend: { en: '{worth} off your first order', da: '{worth} på din første ordre' },
    worth: { DKK: 5_000, EUR: 700 },
    minimum: { DKK: 15_000, EUR: 2_000 },
    validDays: 60,
    advocate: { en: '200 Beans', da: '200 Bønner' },
    rule: 'referral',
  },
};
