import type { TierDefinition } from './definition.js';
import type { Text } from './text.js';

const forEveryone: readonly Text[] = [
  { en: 'Beans on every order', da: 'Bønner for hvert køb' },
  { en: 'Brew guides from our roastery', da: 'Brygguides fra vores risteri' },
];

const forBlackbirds: readonly Text[] = [
  ...forEveryone,
  { en: 'A taste of the next roast in every parcel', da: 'En smagsprøve på næste ristning i hver pakke' },
  { en: 'New coffees two days before everyone else', da: 'Nye kaffer to dage før alle andre' },
];

const forNightingales: readonly Text[] = [
  ...forBlackbirds,
  { en: 'The gooseneck kettle among your rewards', da: 'Svanehalskedlen blandt dine belønninger' },
  { en: 'A direct line to our roasters', da: 'Direkte linje til vores ristere' },
];

/** The flock of Morgenfugl: three tiers anyone can reach, and a table its roaster asks people to. */
export const morgenfuglTiers: readonly TierDefinition[] = [
  {
    id: 'early-bird',
    name: { en: 'Early Bird', da: 'Tidlig fugl' },
    thresholds: { DKK: 0, EUR: 0 },
    perks: forEveryone,
    multiplier: 100,
  },
  {
    id: 'blackbird',
    name: { en: 'Blackbird', da: 'Solsort' },
    thresholds: { DKK: 150_000, EUR: 20_000 },
    perks: forBlackbirds,
    multiplier: 125,
    welcome: { text: { en: '100 Beans', da: '100 Bønner' }, points: 100 },
  },
  {
    id: 'nightingale',
    name: { en: 'Nightingale', da: 'Nattergal' },
    thresholds: { DKK: 500_000, EUR: 67_000 },
    perks: forNightingales,
    multiplier: 150,
    welcome: { text: { en: '250 Beans', da: '250 Bønner' }, points: 250 },
  },
  {
    id: 'roasters-table',
    name: { en: 'The Roaster’s Table', da: 'Ristebordet' },
    perks: [
      ...forNightingales,
      { en: 'A seat at our cuppings, spring and autumn', da: 'En plads ved vores cuppings, forår og efterår' },
    ],
    multiplier: 150,
    access: 'invitation',
  },
];
