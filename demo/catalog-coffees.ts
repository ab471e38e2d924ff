import type { Product } from './catalog.js';

export const coffees: readonly Product[] = [
  {
    slug: 'laerke',
    name: 'Lærke',
    kind: 'coffee',
    tagline: 'Bergamot, white peach, jasmine',
    unit: '250 g',
    prices: { dk: 12_900, de: 1_800 },
    picture: '/pictures/laerke.svg',
    alt: 'A cream bag of Lærke with a lark rising over a field',
    story:
      'The lark sings before anyone else is up, and this is the coffee we drink then. Grown at 2,100 metres in Guji by ' +
      'a washing station we have visited every December since 2016. Light, tea-like, and better as it cools.',
    facts: [
      ['Origin', 'Guji, Ethiopia'],
      ['Process', 'Washed'],
      ['Altitude', '2,100 m'],
      ['Roast', 'Light, for filter'],
    ],
    taste: { acidity: 5, body: 2, sweetness: 4 },
  },
  {
    slug: 'roedhals',
    name: 'Rødhals',
    kind: 'coffee',
    tagline: 'Blackcurrant, pink grapefruit',
    unit: '250 g',
    prices: { dk: 12_900, de: 1_800 },
    picture: '/pictures/roedhals.svg',
    alt: 'A dark green bag of Rødhals with a robin on a branch',
    story:
      'Robins stay through the winter, and so should something this bright. A Nyeri lot from three hundred ' +
      'smallholders, all SL28 and SL34, as juicy as a coffee can be without being juice.',
    facts: [
      ['Origin', 'Nyeri, Kenya'],
      ['Process', 'Washed, soaked twice'],
      ['Altitude', '1,800 m'],
      ['Roast', 'Light, for filter'],
    ],
    taste: { acidity: 5, body: 3, sweetness: 3 },
  },
  {
    slug: 'svale',
    name: 'Svale',
    kind: 'coffee',
    tagline: 'Red apple, panela, milk chocolate',
    unit: '250 g',
    prices: { dk: 10_900, de: 1_500 },
    picture: '/pictures/svale.svg',
    alt: 'A white bag of Svale with a swallow in flight',
    story:
      'The everyday one, and we mean that as praise. Four families in Huila pick it over eight weeks; we roast it so ' +
      'that it forgives the kettle, the grinder and the hour. If you buy only one coffee from us, buy this.',
    facts: [
      ['Origin', 'Huila, Colombia'],
      ['Process', 'Washed'],
      ['Altitude', '1,750 m'],
      ['Roast', 'Medium-light, for anything'],
    ],
    taste: { acidity: 3, body: 3, sweetness: 5 },
  },
  {
    slug: 'solsort',
    name: 'Solsort',
    kind: 'coffee',
    tagline: 'Dark chocolate, hazelnut, cherry',
    unit: '250 g',
    prices: { dk: 9_900, de: 1_350 },
    picture: '/pictures/solsort.svg',
    alt: 'An orange bag of Solsort with a singing blackbird',
    story:
      'Our fourth attempt at an espresso for people who put milk in it, hence No. 4. Brazil for the body, a little ' +
      'Guatemala for the cherry. It holds its own under oat milk and is quite happy without.',
    facts: [
      ['Origin', 'Brazil and Guatemala'],
      ['Process', 'Pulped natural, washed'],
      ['Altitude', '1,100–1,600 m'],
      ['Roast', 'Medium, for espresso'],
    ],
    taste: { acidity: 2, body: 5, sweetness: 4 },
  },
  {
    slug: 'natugle',
    name: 'Natugle',
    kind: 'coffee',
    tagline: 'Honey, toasted almond, no caffeine',
    unit: '250 g',
    prices: { dk: 10_500, de: 1_450 },
    picture: '/pictures/natugle.svg',
    alt: 'A midnight blue bag of Natugle with an owl before the moon',
    story:
      'For the cup after dinner. The caffeine leaves with mountain water, not solvents, and everything else stays. ' +
      'We taste it blind beside its caffeinated twin; most evenings we guess wrong.',
    facts: [
      ['Origin', 'Oaxaca, Mexico'],
      ['Process', 'Mountain water decaf'],
      ['Altitude', '1,500 m'],
      ['Roast', 'Medium, for anything'],
    ],
    taste: { acidity: 2, body: 4, sweetness: 4 },
  },
];
