import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { isLoyaltyError } from '../../src/adapters/error.js';
import { personByKey } from '../people.js';
import { ownPath } from '../security.js';
import { formFields, show, type Services } from '../services.js';
import { signedInAs, signedOut, type Customer, type ShopContext, type ShopEnv } from '../session.js';
import { ordersView } from './orders-view.js';
import { joinView, signInView } from './sign-in-view.js';

export function accountPage(services: Services): Hono<ShopEnv> {
  const { backend } = services;

  return new Hono<ShopEnv>()
    .get('/account', async (context) => {
      const { customer } = context.get('session');
      const asked = context.req.query();
      const back = ownPath(asked['return'], '/account');
      const joins = asked['join'] !== undefined;
      const main = await accountView(customer, joins, back, services);
      return show(context, services, { title: 'Account · Morgenfugl', main });
    })
    .post('/account/sign-in', async (context) => {
      const field = await formFields(context);
      const person = personByKey(field('as'));
      if (!person) return context.notFound();
      signIn(context, { id: person.id, name: person.name });
      return context.redirect(ownPath(field('return'), '/account'), 303);
    })
    .post('/account/sign-out', (context) => {
      context.set('session', signedOut(context.get('session')));
      return context.redirect('/', 303);
    })
    .post('/account/join', async (context) => {
      const field = await formFields(context);
      const customer = context.get('session').customer ?? (await openAccount(field('name'), context, services));
      if (!customer) return context.redirect('/account?join', 303);
      await enroll(customer, services);
      return context.redirect(ownPath(field('return'), '/account'), 303);
    })
    .post('/account/orders/:number/return', async (context) => {
      const order = await ownOrder(context, services);
      if (!order) return context.notFound();
      const field = await formFields(context);
      const line = field('line');
      await backend.returnOrder({ order, id: field('id') || randomUUID(), ...(line && { lines: [line] }) });
      return context.redirect('/account', 303);
    })
    .post('/account/orders/:number/approve', async (context) => {
      const order = await ownOrder(context, services);
      if (!order) return context.notFound();
      await backend.approve({ order });
      return context.redirect('/account', 303);
    });
}

async function accountView(customer: Customer | undefined, joins: boolean, back: string, { backend }: Services) {
  if (joins) return joinView(customer, back);
  return customer ? ordersView(customer, await backend.orders(customer.id)) : signInView(back);
}

function signIn(context: ShopContext, customer: Customer): void {
  context.set('session', signedInAs(context.get('session'), customer));
}

/** Someone blocked stays outside; their rewards panel says so. */
async function enroll({ id }: Customer, { backend }: Services): Promise<void> {
  try {
    await backend.enroll(id);
  } catch (error) {
    if (!isLoyaltyError(error) || error.code !== 'blocked') throw error;
  }
}

/** A new customer, who remembers whose link brought them. */
async function openAccount(name: string, context: ShopContext, { backend }: Services): Promise<Customer | undefined> {
  if (!name) return undefined;
  const { referredBy } = context.get('session');
  const customer = { id: `cus_${randomUUID()}`, name };
  await backend.ensureCustomer({ ...customer, ...(referredBy && { referredBy }) });
  signIn(context, customer);
  return customer;
}

/** The number in the address, if it is an order of the one who asks. */
async function ownOrder(context: ShopContext, { backend }: Services): Promise<string | undefined> {
  const { customer } = context.get('session');
  const number = context.req.param('number');
  if (!customer) return undefined;
  return (await backend.orders(customer.id)).find((order) => order.number === number)?.number;
}
