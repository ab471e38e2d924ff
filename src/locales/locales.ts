import { isOurs, wordsOf } from './files.js';
import type { Part } from './messages.js';
import { createText, type Text } from './text.js';

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
  const [spoken = ''] = wanted.split('-');
  const language = isOurs(spoken) ? spoken : 'en';
  const words = await Promise.all([undefined, ...parts].map((part) => wordsOf(language, part)));
  return createText(language === spoken ? wanted : language, Object.assign({}, ...words));
}

function valid(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0;
  } catch {
    return false;
  }
}
