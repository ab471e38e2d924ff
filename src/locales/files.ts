import type { Messages, Part } from './messages.js';

type Fetch = () => Promise<{ default: Partial<Messages> }>;

/** The files of a language, for bundlers to find; the files of pages find each other by how they are named: vite.config.ts. */
interface Language {
  everyday: Fetch;
  parts: Record<Part, Fetch>;
}

const LANGUAGES: Record<string, Language> = {
  en: {
    everyday: () => import('./en.js'),
    parts: {
      activity: () => import('./en/activity.js'),
      cart: () => import('./en/cart.js'),
      earn: () => import('./en/earn.js'),
      guest: () => import('./en/guest.js'),
      join: () => import('./en/join.js'),
      order: () => import('./en/order.js'),
      perks: () => import('./en/perks.js'),
      redeem: () => import('./en/redeem.js'),
      refer: () => import('./en/refer.js'),
      rewards: () => import('./en/rewards.js'),
      vouchers: () => import('./en/vouchers.js'),
    },
  },
  da: {
    everyday: () => import('./da.js'),
    parts: {
      activity: () => import('./da/activity.js'),
      cart: () => import('./da/cart.js'),
      earn: () => import('./da/earn.js'),
      guest: () => import('./da/guest.js'),
      join: () => import('./da/join.js'),
      order: () => import('./da/order.js'),
      perks: () => import('./da/perks.js'),
      redeem: () => import('./da/redeem.js'),
      refer: () => import('./da/refer.js'),
      rewards: () => import('./da/rewards.js'),
      vouchers: () => import('./da/vouchers.js'),
    },
  },
};

export const isOurs = (language: string): boolean => Object.hasOwn(LANGUAGES, language);

/** What a language says everywhere or, with `part`, in some of the views. Rejects when the file can't be had. */
export async function wordsOf(language: string, part?: Part): Promise<Partial<Messages>> {
  const ours = LANGUAGES[language];
  const fetch = part ? ours?.parts[part] : ours?.everyday;
  return (await fetch?.())?.default ?? {};
}
