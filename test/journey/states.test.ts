import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import type { DemoState } from '../../demo/states/state.js';
import { STATES } from '../../demo/states/states.js';
import { atRest, violations } from '../a11y/judge.js';
import { misfits } from '../a11y/misfits.js';
import { keepFiles } from '../setup/demo.js';
import { empty, openStage, type Stage, type Visit } from './stage.js';
import { CART, VOUCHERS } from './states-cart.js';
import { EARNING } from './states-earning.js';
import { ACTIVITY, GUESTS } from './states-guest.js';
import { KINDS } from './states-kinds.js';
import { PASSING } from './states-passing.js';
import { POINTS, TIERS } from './states-points.js';
import { isInSight, read, sideways, type Shown, type ShownById } from './states-reading.js';
import { REWARDS } from './states-rewards.js';

const SHOWN: ShownById = {
  ...POINTS,
  ...TIERS,
  ...EARNING,
  ...REWARDS,
  ...CART,
  ...VOUCHERS,
  ...GUESTS,
  ...ACTIVITY,
  ...KINDS,
  ...PASSING,
};

const PHONE = { width: 390, height: 844 };

/** Milliseconds from the clock's time to a noon: what is said of days goes by the calendar, and none ends meanwhile. */
const FROM_NOW = Date.UTC(2027, 4, 12, 12) - Date.now();

/** Late answers wait until what shows meanwhile has been looked at. */
let gate = closedGate();

let stage: Stage;
before(async () => {
  stage = await openStage({ passing: keepFiles, now: () => Date.now() + FROM_NOW, late: () => gate.opened });
});
after(() => stage.close());

describe('the states of the demo', () => {
  it('are those that are looked at here', () => {
    assert.deepEqual(Object.keys(SHOWN).sort(), STATES.map(({ id }) => id).sort());
  });

  for (const state of STATES) {
    const shown = SHOWN[state.id];
    if (shown) it(`${state.id}: ${state.about}`, () => look(state, shown));
  }
});

async function look(state: DemoState, shown: Shown): Promise<void> {
  const visit = await enter(state);
  const part = partOf(visit, shown);
  if (state.press) await visit.page.locator(`[part="${state.press}"]`).first().click();
  const { words, missing } = await read(part, shown.reads);
  assert.deepEqual(missing, [], words);
  if (shown.has) assert.equal(await part.first().locator(shown.has).count(), 1);
  for (const pattern of shown.never ?? []) assert.doesNotMatch(words, pattern);
  if (leadsToAnItem(state)) assert.ok(await isInSight(part), 'it is out of sight');
  assert.deepEqual(await sideways(visit.page), []);
  await atRest(visit.page);
  assert.deepEqual(await visit.page.evaluate(misfits, elementOf(state, shown)), []);
  if (shown.judged)
    assert.deepEqual(await violations(visit.page, state.view === undefined ? shown.within : undefined), []);
  gate.open();
  if (shown.becomes) await becomes(visit, shown.becomes);
  assert.deepEqual(visit.pageErrors, []);
  for (const [index, line] of visit.lines.entries()) assert.match(line, shown.tells?.[index] ?? /^$/);
}

async function becomes(visit: Visit, later: NonNullable<Shown['becomes']>): Promise<void> {
  const { words, missing } = await read(partOf(visit, later), later.reads);
  assert.deepEqual(missing, [], words);
}

function partOf({ panel, page }: Visit, { within }: Pick<Shown, 'within'>): Locator {
  return within === undefined ? panel : page.locator(within);
}

/** The element of ours that it shows in. */
function elementOf({ view }: DemoState, { within = '' }: Shown): string {
  return view === undefined ? within.replace(/ .*/, '') : 'loyalty-panel';
}

function leadsToAnItem({ view }: DemoState): boolean {
  return view?.includes('/') ?? false;
}

let tab: Visit | undefined;

/** As a customer whom nobody has been before. */
async function enter({ id, market = 'dk' }: DemoState): Promise<Visit> {
  tab ??= await openTab();
  const { page, pageErrors, lines } = tab;
  gate.open();
  gate = closedGate();
  await empty(page, stage.demo.url);
  for (const list of [pageErrors, lines]) list.splice(0);
  await tab.go(`/?state=${id}&anew&lang=en&market=${market}`);
  return tab;
}

async function openTab(): Promise<Visit> {
  // The shop's policy lets in nobody's script but its own, axe included. In the hours that the program counts in.
  const opened = await stage.visit({
    viewport: PHONE,
    reducedMotion: 'reduce',
    bypassCSP: true,
    timezoneId: 'UTC',
  });
  // What tsx puts around the functions that are sent to the page.
  await opened.page.addInitScript('globalThis.__name = (named) => named');
  await opened.page.addInitScript(moveClock, FROM_NOW);
  return opened;
}

/** Runs in the page. */
function moveClock(milliseconds: number): void {
  const real = Date;
  const now = (): number => real.now() + milliseconds;
  window.Date = new Proxy(real, {
    construct: (Real, parts) => Reflect.construct(Real, parts.length > 0 ? parts : [now()]) as Date,
    get: (Real, name) => (name === 'now' ? now : (Reflect.get(Real, name) as unknown)),
  });
}

function closedGate(): { opened: Promise<void>; open: () => void } {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}
