import assert from 'node:assert/strict';
import type { Visit } from './stage.js';

export interface Aftermath {
  /** What the shopper reads; that their rewards can't be shown right now unless told. */
  says?: RegExp;
  /** The button that leads on. */
  offers?: RegExp;
  /** The developer's one line. */
  line: RegExp;
}

const CALM = /can’t be shown right now. Nothing is lost/;

/** A fault as it should look: a calm sentence and a way on, one line that names cause and fix, a page that felt nothing. */
export async function assertCalm(
  visit: Visit,
  { says = CALM, offers = /^Try again$/, line }: Aftermath,
): Promise<void> {
  await visit.says(says);
  await visit.panel.getByRole('button', { name: offers }).waitFor();
  const [only = '', ...more] = visit.lines;
  assert.match(only, /^\[loyalty-widget\] \w+: /);
  assert.match(only, line);
  assert.deepEqual(more, []);
  await visit.assertPageUntouched();
}
