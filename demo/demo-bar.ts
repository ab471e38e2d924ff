import { html, type Html } from './html.js';
import type { View } from './layout.js';
import { MARKET_IDS, MARKETS } from './market.js';
import { PEOPLE } from './people.js';
import { LANGUAGES, marketOf, type Session } from './session.js';

const LANGUAGE_NAMES = { en: 'English', da: 'Dansk' };

/** The switches of the demo: plain links, so that every state has an address. */
export function demoBar({ session, path }: View): Html {
  return html`<details class="demo">
    <summary>
      <strong>Demo</strong>
      <span>${roleOf(session)} · ${marketOf(session).label}</span>
    </summary>
    <nav class="demo-switches" aria-label="Demo switches">
      ${choices('Shopping as', [
        choice(path, 'as', 'guest', 'Guest', !session.customer),
        ...PEOPLE.map(({ key, id, name, role }) =>
          choice(path, 'as', key, `${name}, ${role.toLowerCase()}`, session.customer?.id === id),
        ),
      ])}
      ${choices(
        'Market',
        MARKET_IDS.map((id) => choice(path, 'market', id, marketLabel(id), session.market === id)),
      )}
      ${choices(
        'Language',
        LANGUAGES.map((language) =>
          choice(path, 'lang', language, LANGUAGE_NAMES[language], session.lang === language),
        ),
      )}
      ${choices('See also', [html`<a href="/states">Every state</a>`, html`<a href="/mailbox">Mailbox</a>`])}
    </nav>
  </details>`;
}

function choices(label: string, links: Html[]): Html {
  return html`<div class="demo-choices">
    <span class="demo-label">${label}</span>
    ${links}
  </div>`;
}

function choice(path: string, name: string, value: string, label: string, current: boolean): Html {
  return html`<a href="${path}?${name}=${value}" aria-current="${current ? 'true' : 'false'}">${label}</a>`;
}

function marketLabel(id: (typeof MARKET_IDS)[number]): string {
  return `${MARKETS[id].label}, ${MARKETS[id].currency}`;
}

function roleOf({ customer }: Session): string {
  if (!customer) return 'Guest';
  const person = PEOPLE.find(({ id }) => id === customer.id);
  return person ? `${person.name}, ${person.role.toLowerCase()}` : customer.name;
}
