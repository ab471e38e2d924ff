import type { LoadInput } from '../../src/adapters/adapter.js';
import type { ProgramDefinition } from './definition.js';

/** Something in several languages, by BCP 47 tag; English stands in for the ones left out. */
export type Localised<T> = { en: T } & Partial<Record<string, T>>;
export type Text = Localised<string>;

/** For whom something is shown: in which language, and with the prices of which market. */
export interface View {
  locale: string;
  /** ISO 4217. */
  currency: string;
  /** ISO 3166; how the market writes its amounts. */
  region: string;
}

/** The market asked for by name or, failing that, by currency; else the program's first. */
export function viewFor(
  program: ProgramDefinition,
  { locale, market, currency }: Pick<LoadInput, 'locale' | 'market' | 'currency'>,
): View {
  const markets = program.markets;
  const { currency: sold, region } =
    markets.find(({ id }) => id === market) ?? markets.find((other) => other.currency === currency) ?? markets[0];
  return { locale: canonical(locale), currency: sold, region };
}

/** A language tag that Intl takes; English for what is none. */
function canonical(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Region, then base language, then English. */
export function inLanguage<T>(texts: Localised<T>, locale: string): T {
  const base = locale.split('-', 1)[0] ?? locale;
  return texts[locale] ?? texts[base] ?? texts.en;
}

/** A text in the view's language, its `{worth}` filled with an amount as the market writes it. */
export function say(text: Text, view: View, worth?: number): string {
  const sentence = inLanguage(text, view.locale);
  return worth === undefined ? sentence : sentence.replace('{worth}', formatAmount(worth, view));
}

function formatAmount(minor: number, { locale, region, currency }: View): string {
  const language = new Intl.Locale(locale).language;
  const format = new Intl.NumberFormat(`${language}-${region}`, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
  const { maximumFractionDigits = 2 } = format.resolvedOptions();
  // The full stop of "kr." would read as the end of a sentence.
  return format.format(minor / 10 ** maximumFractionDigits).replace(/\.$/, '');
}
