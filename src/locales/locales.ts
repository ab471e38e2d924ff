import { createText, type Text } from './text.js';
import type { Messages } from './en.js';

const LANGUAGES: Record<string, () => Promise<Messages>> = {
  en: async () => (await import('./en.js')).default,
  da: async () => (await import('./da.js')).default,
};

/**
 * The text of a language: region, then base, then English. Numbers and dates keep the region asked for where the
 * language is ours ("en-IE"), and follow the words where it is not.
 */
export async function loadText(locale: string): Promise<Text> {
  const [wanted] = Intl.getCanonicalLocales(valid(locale) ? locale : 'en');
  const base = wanted?.split('-')[0] ?? 'en';
  const load = LANGUAGES[base];
  const messages = await (load ?? LANGUAGES.en)?.();
  return createText(load && wanted ? wanted : 'en', messages as Messages);
}

function valid(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0;
  } catch {
    return false;
  }
}
