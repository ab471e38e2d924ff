import { coffees } from './catalog-coffees.js';
import { gear } from './catalog-gear.js';
import type { MarketId } from './market.js';

export interface Product {
  slug: string;
  name: string;
  kind: 'coffee' | 'gear' | 'class';
  /** One line under the name. */
  tagline: string;
  /** What one of it is, e.g. "250 g". */
  unit: string;
  /** Minor units of the market's currency. */
  prices: Record<MarketId, number>;
  picture: string;
  /** What the picture shows, for those who don't see it. */
  alt: string;
  story: string;
  facts: readonly (readonly [name: string, value: string])[];
  /** Coffees: 1 to 5. */
  taste?: { acidity: number; body: number; sweetness: number };
}

export const products: readonly Product[] = [...coffees, ...gear];

const bySlug = new Map(products.map((product) => [product.slug, product]));

export function findProduct(slug: string): Product | undefined {
  return bySlug.get(slug);
}

export function productsOf(kind: Product['kind']): Product[] {
  return products.filter((product) => product.kind === kind);
}

/** The picture of what an order calls `title`; orders can be older than the range. */
export function pictureOfTitle(title: string): string {
  return products.find(({ name }) => name === title)?.picture ?? '/pictures/bag.svg';
}
