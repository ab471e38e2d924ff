import type { Hazard, HostPage } from '../hosts/hazard.js';
import { HAZARDS, PLAIN } from '../hosts/hazards.js';

/** What a theme's markup is made of: classes, by what bears them. */
interface Classes {
  container?: string;
  bar?: string;
  grid?: string;
  cell?: string;
  card?: string;
  text?: string;
  button?: string;
}

interface Words {
  shop: string;
  title: string;
  lead: string;
  add: string;
}

const ENGLISH: Words = {
  shop: 'North Roast',
  title: 'Coffee of the season',
  lead: 'Roasted on Mondays, at your door by Thursday.',
  add: 'Add to cart',
};

const ARABIC: Words = {
  shop: 'محمصة الشمال',
  title: 'قهوة الموسم',
  lead: 'نحمّصها يوم الاثنين وتصلك قبل الخميس.',
  add: 'أضف إلى السلة',
};

const COFFEES = [
  { name: 'Halo Beriti', from: 'Washed, Ethiopia', price: '12.00', colour: '#c8734b' },
  { name: 'El Mirador', from: 'Honey, Colombia', price: '13.50', colour: '#d9a441' },
  { name: 'Gatomboya', from: 'Washed, Kenya', price: '16.00', colour: '#9c4a5c' },
  { name: 'Las Rosas', from: 'Natural, Honduras', price: '11.00', colour: '#5b8a72' },
  { name: 'Dark Street', from: 'Espresso blend', price: '10.50', colour: '#4d4a63' },
  { name: 'Late Shift', from: 'Decaf, Peru', price: '12.50', colour: '#6f93b8' },
];

const bag = (colour: string): string =>
  `<svg viewBox="0 0 300 180" width="100%" role="presentation"><path fill="#efe9e1" d="M0 0h300v180H0z"/><path fill="${colour}" d="M110 34h80l10 126H100z"/><path fill="#fff8" d="M120 80h60v44h-60z"/><path fill="#0003" d="M110 34h80l1 14h-82z"/></svg>`;

/** A category of a shop, in a theme's own markup. */
function shopOf(classes: Classes, { shop, title, lead, add } = ENGLISH, tag = 'div'): string {
  const { container = 'page', bar = 'bar', grid = 'tiles', cell = '', card = '', text = '', button = 'button' } = classes;
  const cards = COFFEES.map(
    ({ name, from, price, colour }) =>
      `<div class="${cell}"><${tag} class="${card}">${bag(colour)}<div class="${text}"><h3>${name}</h3><p>${from} · $${price}</p><button class="${button}">${add}</button></div></${tag}></div>`,
  );
  return `<header class="${bar}"><div class="${container}"><strong>${shop}</strong></div></header>
<main class="${container}"><h1>${title}</h1><p>${lead}</p><div class="${grid}">${cards.join('')}</div></main>`;
}

/** For themes that style no layout. */
const LAYOUT = `<style>.page { max-width: 1080px; margin: 0 auto; padding: 16px } .bar { border-bottom: 1px solid #ddd }
  .tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 24px }</style>`;

const BRAND = `<style>body { margin: 0; font: 17px/1.6 Georgia, serif; background: #faf5ec; color: #3a2618 }
  .bar { background: #3a2618; color: #faf5ec } .button { border: 0; padding: 10px 18px; background: #b4532a; color: #fff }
  :root { --loyalty-accent: #a3441c; --loyalty-on-accent: #fff; --loyalty-surface: #fffaf2; --loyalty-raised: #f6ecdc;
    --loyalty-text: #3a2618; --loyalty-muted: #6d5544; --loyalty-line: #e6d8c3; --loyalty-radius: 4px;
    --loyalty-radius-control: 2px; --loyalty-font: Georgia, 'Liberation Serif', serif }</style>`;

/** The page of a hazard, with a shop on it that looks like one. */
function page(id: string, main: string, more: Partial<HostPage> = {}): Hazard {
  const hazard = HAZARDS.find((each) => each.id === id) ?? PLAIN;
  const head = (hazard.page.head ?? '') + (more.head ?? '');
  return { ...hazard, id: id === PLAIN.id ? 'themed' : id, page: { ...hazard.page, ...more, head, main } };
}

/** Ten kinds of shop around the same panel; only the last one's merchant has themed it. */
export const HOST_PAGES: readonly Hazard[] = [
  page(
    'bootstrap',
    shopOf({
      container: 'container py-3',
      bar: 'navbar bg-body-tertiary',
      grid: 'row row-cols-1 row-cols-md-3 g-4',
      cell: 'col',
      card: 'card',
      text: 'card-body',
      button: 'btn btn-primary',
    }),
  ),
  page('tailwind', shopOf({}), { head: LAYOUT }),
  page(
    'foundation',
    shopOf({
      container: 'grid-container',
      bar: 'top-bar',
      grid: 'grid-x grid-margin-x',
      cell: 'cell medium-4',
      card: 'card',
      text: 'card-section',
    }),
  ),
  page(
    'bulma',
    shopOf({
      container: 'container section content',
      bar: 'navbar',
      grid: 'columns is-multiline',
      cell: 'column is-one-third',
      card: 'card',
      text: 'card-content',
      button: 'button is-primary',
    }),
  ),
  page('pico', shopOf({ container: 'container' }, ENGLISH, 'article'), { head: LAYOUT }),
  page(
    'twentytwentyone',
    shopOf({
      container: 'alignwide entry-content',
      bar: 'site-header',
      grid: 'wp-block-columns',
      cell: 'wp-block-column',
      button: 'wp-block-button__link',
    }),
  ),
  page('important-everything', shopOf({}), { head: LAYOUT }),
  page('root-10px', shopOf({}), { head: `${LAYOUT}<style>body { font: 1.6rem/1.8 Arial, sans-serif }</style>` }),
  page('right-to-left', shopOf({}, ARABIC), { head: LAYOUT }),
  page(PLAIN.id, shopOf({}), { head: LAYOUT + BRAND }),
];
