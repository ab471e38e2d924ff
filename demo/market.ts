import type { Money } from '../src/adapters/adapter.js';

export const MARKET_IDS = ['dk', 'de'] as const;
export type MarketId = (typeof MARKET_IDS)[number];

/** A price list: what things cost is decided per market, never converted. Amounts are minor units of `currency`. */
export interface Market {
  id: MarketId;
  label: string;
  currency: string;
  /** How amounts are written. */
  locale: string;
  shipping: number;
  /** Goods for this much ship for nothing. */
  freeShippingFrom: number;
}

export const MARKETS: Record<MarketId, Market> = {
  dk: { id: 'dk', label: 'Denmark', currency: 'DKK', locale: 'da-DK', shipping: 3_900, freeShippingFrom: 40_000 },
  de: { id: 'de', label: 'Germany', currency: 'EUR', locale: 'de-DE', shipping: 900, freeShippingFrom: 7_500 },
};

export function isMarketId(value: unknown): value is MarketId {
  return MARKET_IDS.some((id) => id === value);
}

export function money(minor: number, { currency }: Market): Money {
  return { minor, currency };
}

/** "129 kr.", "€16.50": as the market writes it, without idle zeros. */
export function format(minor: number, { locale, currency }: Market): string {
  const price = new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });
  const digits = price.resolvedOptions().maximumFractionDigits ?? 2;
  return price.format(minor / 10 ** digits);
}

/** Money of the past may be in another market's currency than the one being shopped in. */
export function formatMoney({ minor, currency }: Money): string {
  const market = Object.values(MARKETS).find((candidate) => candidate.currency === currency) ?? MARKETS.de;
  return format(minor, { ...market, currency });
}
