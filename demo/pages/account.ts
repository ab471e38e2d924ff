import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { JoinWish } from '../../src/host/host.js';
import { enroll, joinWithEmail, openAccount } from '../joining.js';
import { customerOf, personByKey } from '../people.js';
import { ownPath } from '../security.js';
import { formFields, isJson, jsonFields, show, type Services } from '../services.js';
import { signedInAs, signedOut, type Session, type ShopContext, type ShopEnv } from '../session.js';
import { ordersView } from './orders-view.js';
import { joinView, signInView } from './sign-in-view.js';

export function accountPage(services: Services): Hono<ShopEnv> {
  const backendOf = (context: ShopContext) => services.loyalty.of(context.get('session'));

  return new Hono<ShopEnv>()
    .get('/account', async (context) => {
      const session = context.get('session');
      const asked = context.req.query();
      const back = ownPath(asked['return'], '/account');
      const joins = asked['join'] !== undefined;
      const main = await accountView(session, joins, back, services);
      return show(context, services, { title: 'Account · Morgenfugl', main });
    })
    .post('/account/sign-in', async (context) => {
      const field = await formFields(context);
      const person = personByKey(field('as'));
      if (!person) return context.notFound();
      context.set('session', signedInAs(context.get('session'), customerOf(person)));
      await backendOf(context).adoptOrders(person.id);
      return context.redirect(ownPath(field('return'), '/account'), 303);
    })
    .post('/account/sign-out', (context) => {
      context.set('session', signedOut(context.get('session')));
      return context.redirect('/', 303);
    })
    .post('/account/join', async (context) => {
      if (isJson(context))
        return context.json(await joinWithEmail(context, services, wishOf(await jsonFields(context))));
      const field = await formFields(context);
      const back = ownPath(field('return'), '/account');
      return context.redirect((await joinByForm(context, services, field)) ? back : signInPath(back), 303);
    })
    .post('/account/orders/:number/return', async (context) => {
      const order = await ownOrder(context, services);
      if (!order) return context.notFound();
      const field = await formFields(context);
      const line = field('line');
      await backendOf(context).returnOrder({ order, id: field('id') || randomUUID(), ...(line && { lines: [line] }) });
      return context.redirect('/account', 303);
    })
    .post('/account/orders/:number/approve', async (context) => {
      const order = await ownOrder(context, services);
      if (!order) return context.notFound();
      await backendOf(context).approve({ order });
      return context.redirect('/account', 303);
    });
}

async function accountView(session: Session, joins: boolean, back: string, { loyalty }: Services) {
  const { customer } = session;
  if (joins) return joinView(customer, back);
  return customer ? ordersView(customer, await loyalty.of(session).orders(customer.id)) : signInView(back);
}

type Field = (name: string) => string;

/** False where the address has an account: only signing in leads there. */
async function joinByForm(context: ShopContext, services: Services, field: Field): Promise<boolean> {
  const { email, marketing } = wishOf(field);
  const known = context.get('session').customer;
  if (!known && services.accounts.find(email)) return false;
  const customer = known ?? services.accounts.open(email, field('name'));
  if (!known) await openAccount(context, services, customer);
  await enroll(context, services, { customer, marketing });
  return true;
}

/** A ticked box is 'on'. */
function wishOf(field: Field): JoinWish {
  return { email: field('email'), marketing: field('marketing') === 'on' };
}

function signInPath(back: string): string {
  return `/account?sign-in&return=${encodeURIComponent(back)}`;
}

/** The number in the address, if it is an order of the one who asks. */
async function ownOrder(context: ShopContext, { loyalty }: Services): Promise<string | undefined> {
  const session = context.get('session');
  const number = context.req.param('number');
  if (!session.customer) return undefined;
  return (await loyalty.of(session).orders(session.customer.id)).find((order) => order.number === number)?.number;
}
