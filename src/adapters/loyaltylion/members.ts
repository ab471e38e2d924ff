import { fieldsOf, rows, textIn, type Fields } from '../reading.js';
import type { Seen } from '../settling.js';
import type { Scene } from './loyaltylion.js';
import { currencyOf, programOf } from './program.js';

export { memberOf } from './customer.js';

/** Of an answer about a customer; what they hold is added to `seen`. */
export function sceneOf(answer: Fields, seen: Seen): Scene {
  const configuration = fieldsOf(answer.configuration, 'the configuration');
  const program = programOf(configuration);
  const customer = fieldsOf(answer.customer, 'the customer');
  rows(customer.claimed_rewards, (row) => seen.ids.add(textIn(row, 'id') ?? ''));
  return { customer, configuration, program, currency: currencyOf(answer) };
}
