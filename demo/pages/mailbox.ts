import { Hono } from 'hono';
import type { Mail } from '../backend/backend.js';
import { html, type Html } from '../html.js';
import { show, type Services } from '../services.js';
import type { ShopEnv } from '../session.js';

/** The e-mails the shop has sent: a demo has a mailbox in place of a mail server. */
export function mailboxPage(services: Services): Hono<ShopEnv> {
  return new Hono<ShopEnv>().get('/mailbox', async (context) => {
    const sent = await services.loyalty.of(context.get('session')).mails();
    return show(context, services, { title: 'Mailbox · Morgenfugl', main: mailboxView(sent) });
  });
}

function mailboxView(sent: Mail[]): Html {
  return html`<section class="mailbox">
    <p><span class="demo-mark">Demo</span></p>
    <h1>Mailbox</h1>
    <p class="lead">A demo sends no e-mail. What it would have sent lands here, whoever it is for.</p>
    ${
      sent.length === 0
        ? nothingSent()
        : html`<ul class="mails">
            ${sent.map(mailView)}
          </ul>`
    }
  </section>`;
}

function nothingSent(): Html {
  return html`<p class="mails-none">
    Nothing yet. Ask for our letter among the <a href="#loyalty/earn">ways to earn</a>, or order something as a guest.
  </p>`;
}

function mailView({ to, at, subject, body, token }: Mail): Html {
  return html`<li class="mail">
    <p class="mail-head"><span>To ${to}</span> <time datetime="${at}">${when(at)}</time></p>
    <h2>${subject}</h2>
    <p>${body}</p>
    ${token && html`<a class="button button-plain" href="/confirm?token=${token}">Follow the link</a>`}
  </li>`;
}

function when(time: string): string {
  const format = new Intl.DateTimeFormat('en-IE', {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  return format.format(new Date(time));
}
