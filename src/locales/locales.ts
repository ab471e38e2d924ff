import { createText, type Text } from './text.js';
import type { Messages, Part } from './messages.js';

type Fetch = () => Promise<{ default: Partial<Messages> }>;

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

/** By locale and parts: a list of many elements has one text among them. */
const texts = new Map<string, Promise<Text>>();

/**
 * The text of a language, with what the views named `parts` say: region, then base, then English. Numbers and dates keep
 * the region asked for where the language is ours ("en-IE"), and follow the words where it is not. Rejects when a file
 * can't be had, and tries anew the next time.
 */
export function loadText(locale: string, parts: readonly Part[] = []): Promise<Text> {
  const name = [locale, ...parts].join();
  const known = texts.get(name);
  if (known) return known;
  const text = fetchText(locale, parts);
  texts.set(name, text);
  text.catch(() => texts.delete(name));
  return text;
}

async function fetchText(locale: string, parts: readonly Part[]): Promise<Text> {
  const [wanted = 'en'] = Intl.getCanonicalLocales(valid(locale) ? locale : 'en');
  const ours = LANGUAGES[wanted.split('-')[0] ?? ''];
  const { everyday, parts: more } = ours ?? (LANGUAGES.en as Language);
  const files = await Promise.all([everyday(), ...parts.map((part) => more[part]())]);
  const messages: Partial<Messages> = Object.assign({}, ...files.map((file) => file.default));
  return createText(ours ? wanted : 'en', messages);
}

function valid(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0;
  } catch {
    return false;
  }
}
