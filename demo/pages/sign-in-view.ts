import { html, type Html } from '../html.js';
import { PEOPLE, type Person } from '../people.js';
import type { Customer } from '../session.js';

/** Who can be signed in as; `back` is where they came from. */
export function signInView(back: string): Html {
  return html`<section class="sign-in">
    <h1>Who is having coffee?</h1>
    <p>This is a demo, so there are no passwords. Pick someone and see the shop as they do.</p>
    <ul class="people">
      ${PEOPLE.filter(({ key }) => key !== 'blocked').map((person) => personForm(person, back))}
    </ul>
    <p><a href="/account?join&amp;return=${encodeURIComponent(back)}">Or make an account of your own</a></p>
  </section>`;
}

function personForm({ key, name, role, about, picture }: Person, back: string): Html {
  return html`<li>
    <form method="post" action="/account/sign-in">
      <input type="hidden" name="as" value="${key}" />
      <input type="hidden" name="return" value="${back}" />
      <button class="person" type="submit">
        <img src="${picture}" alt="" width="96" height="96" />
        <span class="person-name">${name}</span>
        <span class="person-role">${role}</span>
        <span class="small">${about}</span>
      </button>
    </form>
  </li>`;
}

/** Into the program: with an account one step, without one a first name more. */
export function joinView(customer: Customer | undefined, back: string): Html {
  return html`<section class="join">
    <img src="/pictures/ida.svg" alt="" width="96" height="96" />
    <h1>Join the Morning Flock</h1>
    <p>100 Beans to begin with, and more with every bag. It costs nothing and you can leave when you like.</p>
    <form class="fields" method="post" action="/account/join">
      <input type="hidden" name="return" value="${back}" />
      ${customer ? undefined : whoJoins()}
      <label class="choice">
        <input type="checkbox" name="marketing" />
        <span>Write to me when there is a new coffee</span>
      </label>
      <button class="button button-wide" type="submit">${customer ? `Join as ${customer.name}` : 'Join'}</button>
    </form>
    <p class="small">The <a href="/terms">terms</a> fit on one page.</p>
    ${customer ? undefined : html`<p><a href="/account?return=${encodeURIComponent(back)}">I have an account</a></p>`}
  </section>`;
}

function whoJoins(): Html {
  return html`<label class="field">
      <span>First name</span>
      <input name="name" autocomplete="given-name" maxlength="40" required />
    </label>
    <label class="field">
      <span>E-mail</span>
      <input type="email" name="email" autocomplete="email" maxlength="120" required />
    </label>`;
}
