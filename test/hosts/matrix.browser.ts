import { expect } from '@open-wc/testing';
import { CHECKS } from './checks.js';
import type { Hazard } from './hazard.js';
import type { Defences } from './serve.js';
import { HAZARDS, PLAIN } from './hazards.js';
import { differences, looksOf, type Look } from './looks.js';
import { deepQuery, SCREENS, Visit, type HostState } from './visit.js';

/** On a page with nothing on it, by screen and direction. */
const plain = new Map<string, { launcher: Look[]; panel: Look[] }>();

/** Set by the runner: what to look at alone, and whether with its defence switched off. */
const { only, defences } = (globalThis as unknown as { RUN: { only?: string[]; defences: Defences } }).RUN;

describe('hosts', () => {
  const wanted = HAZARDS.filter(({ id }) => !only || only.includes(id));
  // In any case first, since all are compared with it.
  if (defences === 'off') lookAt(`${PLAIN.id}, as it is`, PLAIN, 'on');
  else if (!wanted.includes(PLAIN)) wanted.unshift(PLAIN);
  for (const hazard of wanted) lookAt(hazard.id, hazard, defences);
});

function lookAt(name: string, hazard: Hazard, how: Defences): void {
  it(name, async function () {
    this.timeout(60_000);
    await tryHazard(hazard, `/hosts/${how}/${hazard.id}/page`);
  });
}

async function tryHazard(hazard: Hazard, page: string): Promise<void> {
  const looksOn: string[] = hazard.looksOn ?? ['desktop', 'phone'];
  const visit = await Visit.to(page);
  try {
    if (hazard.leaves === 'nothing') await standsBack(visit);
    else await visit.shownLauncher();
    await CHECKS[hazard.check ?? '']?.(visit);
    if (hazard.leaves) {
      errsNot(visit, hazard);
      return;
    }
    isAlone(visit);
    leavesLayoutAlone(visit);
    for (const [screen, size] of Object.entries(SCREENS)) {
      await visit.resize(size);
      canBeHit(visit, await visit.shownLauncher());
      if (looksOn.includes(screen)) await looksAlike(visit, screen);
    }
    await leavesNothing(visit);
    errsNot(visit, hazard);
  } finally {
    visit.leave();
  }
}

function errsNot({ recorded }: Visit, { errors = [] }: Hazard): void {
  expect(recorded.errors, 'errors on the page').to.deep.equal(errors);
}

async function standsBack(visit: Visit): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  await visit.settled();
  // Elements would have to be written down where they are not expected: they are told by whether they are there.
  expect(visit.launcher === null, 'no launcher').to.equal(true);
}

function isAlone(visit: Visit): void {
  expect(visit.document.querySelectorAll('loyalty-widget').length, 'widgets on the page').to.equal(1);
}

function leavesLayoutAlone({ recorded }: Visit): void {
  expect(recorded.state().scroll, 'width and height of the page').to.deep.equal(recorded.before?.scroll);
  expect(recorded.shifts, 'layout shifts').to.deep.equal([]);
}

/** In view, big enough, and what a finger in its middle meets. */
function canBeHit(visit: Visit, target: HTMLElement): void {
  const { left, top, right, bottom, width, height } = visit.boxOf(target);
  const { innerWidth, innerHeight } = visit.window;
  const where = `${target.localName} at ${String(innerWidth)}×${String(innerHeight)}, ${[left, top, right, bottom].map(Math.round).join(' ')}`;
  expect(Math.min(width, height), `size of ${where}`).to.be.at.least(24);
  expect(
    left >= 0 && top >= 0 && right <= innerWidth + 0.5 && bottom <= innerHeight + 0.5,
    `${where} in view`,
  ).to.equal(true);
  const met = meets(visit.document, (left + right) / 2, (top + bottom) / 2);
  expect(met && (met === target || target.contains(met)), `${where}, not ${String(met?.localName)}, is met`).to.equal(
    true,
  );
}

function meets(document: Document, x: number, y: number): Element | null {
  let met = document.elementFromPoint(x, y);
  while (met?.shadowRoot) {
    const inside = met.shadowRoot.elementFromPoint(x, y);
    if (!inside || inside === met) break;
    met = inside;
  }
  return met;
}

async function looksAlike(visit: Visit, screen: string): Promise<void> {
  visit.blur();
  const button = await visit.shownLauncher();
  const launcher = looksOf(button);
  const dialog = await visit.open();
  await rested(visit, dialog);
  const close = dialog.querySelector<HTMLElement>('[part=header] button');
  if (close) canBeHit(visit, close);
  const panel = looksOf(dialog);
  const rtl = visit.window.getComputedStyle(visit.document.documentElement).direction;
  const name = `${screen} ${rtl}`;
  if (!plain.has(name)) plain.set(name, { launcher, panel });
  const usual = plain.get(name);
  const differ = [...differences(usual?.launcher ?? [], launcher), ...differences(usual?.panel ?? [], panel)];
  expect(differ.slice(0, 5), `looks, ${name}`).to.deep.equal([]);
  expect(deepQuery(dialog, 'loyalty-balance'), 'a balance').to.exist;
  await visit.widget?.close();
  expect(visit.dialog?.open, 'open after closing').to.equal(false);
  // The card is still fading.
  canBeHit(visit, button);
}

/** Nothing moves any more; what still would has its end brought forward. */
async function rested(visit: Visit, dialog: HTMLElement): Promise<void> {
  const running = (): Animation[] =>
    dialog.getAnimations({ subtree: true }).filter(({ playState }) => playState === 'running');
  for (let turn = 0; turn < 50 && running().length > 0; turn++) {
    for (const each of running()) each.finish();
    await visit.settled();
  }
}

async function leavesNothing(visit: Visit): Promise<void> {
  const { recorded, widget } = visit;
  await widget?.destroy();
  await visit.settled();
  const { before } = recorded;
  const after = recorded.state();
  expect(gained(before, after), 'globals left behind').to.deep.equal([]);
  expect(after.listeners, 'listeners left behind').to.deep.equal([]);
  expect(after.styles, 'styles of html and body').to.deep.equal(before?.styles);
  expect(after.elements, 'elements left behind').to.deep.equal([]);
}

/** Packages note once which version of them is there; that is all that may stay. */
const NOTES = /^nanostores|^__zone_symbol__/;

function gained(before: HostState | undefined, after: HostState): string[] {
  return after.globals.filter((name) => !before?.globals.includes(name) && !NOTES.test(name));
}
