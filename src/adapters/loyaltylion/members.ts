import { fieldsOf, rows, textIn, type Fields } from '../reading.js';
import type { Seen } from '../settling.js';
import { currencyOf, programOf } from './configuration.js';
import { ruleOf } from './earning.js';
import type { Scene } from './loyaltylion.js';
import type { Customer, WireCall } from './wire.js';

export { memberOf } from './customer.js';
export { createWire } from './wire.js';

/** Of an answer about a customer; what they hold is added to `seen`. */
export function sceneOf(answer: Fields, seen: Seen): Scene {
  const configuration = fieldsOf(answer.configuration, 'the configuration');
  const program = programOf(configuration, ruleOf);
  const customer = fieldsOf(answer.customer, 'the customer');
  rows(customer.claimed_rewards, (row) => seen.ids.add(textIn(row, 'id') ?? ''));
  return { customer, configuration, program, currency: currencyOf(answer) };
}

/** The call that brings program and member at once. */
export const sessionOf: Pick<WireCall, 'path' | 'body'> = {
  path: (customer) => pathOf(customer, '/sessions'),
  body: ({ email }) => ({ customer: email === undefined ? {} : { email }, session: pageShown() }),
};

export function pathOf({ merchantId }: Customer, below = ''): string {
  return `customers/${encodeURIComponent(merchantId)}${below}`;
}

/** For rules about visits; without what may be private in an address. */
function pageShown(): object {
  const { origin, pathname } = globalThis.location ?? {};
  return origin === undefined ? {} : { page_url: `${origin}${pathname}` };
}
