import { Hono } from 'hono';
import { isLoyaltyError } from '../../src/adapters/error.js';
import type { Backend, Confirmation } from '../backend/backend.js';
import { html, type Html } from '../html.js';
import { formFields, show, type Services } from '../services.js';
import { signedInAs, type ShopContext, type ShopEnv } from '../session.js';

/**
 * Where the links of e-mails lead. Following one shows what it is about, and a button confirms it: what merely fetches links, as
 * mail scanners do, confirms nothing.
 */
export function confirmPage(services: Services): Hono<ShopEnv> {
  return new Hono<ShopEnv>()
    .get('/confirm', async (context) => {
      const token = context.req.query('token') ?? '';
      const about = await services.loyalty.of(context.get('session')).confirmation(token);
      if (!about) return context.notFound();
      return show(context, services, { title: 'Your e-mail · Morgenfugl', main: confirmView(about, token) });
    })
    .post('/confirm', async (context) => {
      const token = (await formFields(context))('token');
      const backend = services.loyalty.of(context.get('session'));
      const about = await backend.confirmation(token);
      if (!about) return context.notFound();
      if (!about.done && !about.expired) await confirm(context, services, { backend, about, token });
      return context.redirect(`/confirm?token=${encodeURIComponent(token)}`, 303);
    });
}

interface Link {
  backend: Backend;
  about: Confirmation;
  token: string;
}

/** Who follows the link of a claim has that mailbox: the account with its address is theirs, and is signed in. */
async function confirm(context: ShopContext, { accounts }: Services, { backend, about, token }: Link): Promise<void> {
  if (about.purpose === 'newsletter') return unlessBlocked(backend.confirm({ token }));
  const customer = accounts.open(about.email);
  await backend.ensureCustomer({ ...customer, email: about.email });
  await unlessBlocked(backend.confirm({ token, customerId: customer.id }));
  const session = context.get('session');
  context.set('session', signedInAs(session, customer, session.program));
}

/** A blocked member is told so by their rewards panel. */
async function unlessBlocked(confirming: Promise<unknown>): Promise<void> {
  try {
    await confirming;
  } catch (error) {
    if (!isLoyaltyError(error) || error.code !== 'blocked') throw error;
  }
}

function confirmView(about: Confirmation, token: string): Html {
  const { title, text } = words(about);
  return html`<section class="plain">
    <img src="/pictures/gift.svg" alt="" width="160" height="160" />
    <h1>${title}</h1>
    <p>${text}</p>
    ${about.done || about.expired ? seeRewards() : confirmForm(token)}
  </section>`;
}

function words(about: Confirmation): { title: string; text: string } {
  if (about.expired)
    return {
      title: 'This link has grown old',
      text: 'Links work for seven days. Ask for a new one where you asked for this.',
    };
  if (about.purpose === 'newsletter') {
    return about.done
      ? { title: 'Good, it is you', text: 'The next letter comes to you, and the Beans for it are in your account.' }
      : {
          title: 'Shall we write to you?',
          text: 'One letter a month, from the roastery. You can stop it in every one of them.',
        };
  }
  const points = `${about.points.toLocaleString('en')} Beans`;
  return about.done
    ? { title: 'Welcome to the flock', text: `The ${points} of order ${about.order} are yours.` }
    : {
        title: `${points} are waiting`,
        text: `Join the Morning Flock as ${about.email}, and the Beans of order ${about.order} are yours.`,
      };
}

function confirmForm(token: string): Html {
  return html`<form method="post" action="/confirm">
    <input type="hidden" name="token" value="${token}" />
    <button class="button" type="submit">Yes, that’s me</button>
  </form>`;
}

function seeRewards(): Html {
  return html`<a class="button" href="/#loyalty">See your rewards</a>`;
}
