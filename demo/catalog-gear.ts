import type { Product } from './catalog.js';

export const gear: readonly Product[] = [
  {
    slug: 'kettle',
    name: 'Gooseneck kettle',
    kind: 'gear',
    tagline: 'A pour as thin as a pencil line',
    unit: '0.9 litres',
    prices: { dk: 94_900, de: 12_700 },
    picture: '/pictures/kettle.svg',
    alt: 'A green gooseneck kettle with an oak handle',
    story:
      'Enamelled steel with an oiled oak handle, made for us in small runs. The neck is drawn so that the water comes ' +
      'when you ask and stops when you stop. Works on gas and induction.',
    facts: [
      ['Material', 'Enamelled steel, oak'],
      ['Holds', '0.9 litres'],
      ['Works on', 'Gas, ceramic, induction'],
      ['Guarantee', 'Ten years'],
    ],
  },
  {
    slug: 'grinder',
    name: 'Hand grinder',
    kind: 'gear',
    tagline: 'Steel burrs, walnut, forty seconds',
    unit: '25 g a fill',
    prices: { dk: 69_900, de: 9_400 },
    picture: '/pictures/grinder.svg',
    alt: 'A black and walnut hand grinder with coffee beans around it',
    story:
      'Forty seconds of calm before the first cup. Forty-eight-millimetre steel burrs in a body that fits a rucksack, ' +
      'and spare parts for every piece of it.',
    facts: [
      ['Burrs', '48 mm stainless steel'],
      ['Settings', '36, from espresso to French press'],
      ['Holds', '25 g'],
      ['Spare parts', 'All of them'],
    ],
  },
  {
    slug: 'dripper',
    name: 'Bølge dripper',
    kind: 'gear',
    tagline: 'Stoneware cone with its own carafe',
    unit: 'for 1–3 cups',
    prices: { dk: 34_900, de: 4_700 },
    picture: '/pictures/filter.svg',
    alt: 'A stoneware dripper with a paper filter over a glass carafe',
    story:
      'Thrown in Nørrebro by a potter who drinks a litre a day. Wavy ribs keep the paper off the wall, so the water ' +
      'finds its way evenly. Comes with forty filters and the recipe we use at the bar.',
    facts: [
      ['Material', 'Stoneware, heat-proof glass'],
      ['Filters', 'Size 02, forty included'],
      ['Holds', '0.6 litres'],
      ['Made in', 'Copenhagen'],
    ],
  },
  {
    slug: 'cups',
    name: 'Morgenkop, a pair',
    kind: 'gear',
    tagline: 'One for you, one for company',
    unit: '2 × 20 cl',
    prices: { dk: 24_900, de: 3_400 },
    picture: '/pictures/cup.svg',
    alt: 'A speckled cup with a bird on it beside a blue one',
    story:
      'Two cups, never quite alike. Glazed by hand, thick enough to keep warm through a newspaper, and with a handle ' +
      'that fits a sleepy finger.',
    facts: [
      ['Material', 'Glazed stoneware'],
      ['Holds', '20 cl each'],
      ['Care', 'Dishwasher, microwave'],
      ['Made in', 'Copenhagen'],
    ],
  },
  {
    slug: 'cupping',
    name: 'Evening cupping',
    kind: 'class',
    tagline: 'Eight coffees, two hours, twelve seats',
    unit: 'one seat',
    prices: { dk: 35_000, de: 4_700 },
    picture: '/pictures/cupping.svg',
    alt: 'A round table seen from above with cupping bowls, spoons and a score sheet',
    story:
      'Every other Thursday we push the tables together at the roastery in Nordvest, slurp eight coffees in silence and ' +
      'then argue about them. No knowledge needed. Bread, butter and cheese after.',
    facts: [
      ['When', 'Every other Thursday, 18.30'],
      ['Where', 'The roastery, Nordvest'],
      ['Seats', 'Twelve'],
      ['Language', 'Danish or English, by show of hands'],
    ],
  },
];
