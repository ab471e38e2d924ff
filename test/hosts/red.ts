/**
 * Whether the tests of the host pages can see: builds the widget with one defence after the other switched off, and looks
 * at it, in Chromium, on the pages that need that defence. Each of their tests has to be red. `npm run test:hosts:red`; with
 * `-- --write` it is written down in REPORT.md. $HAZARD names what to look at alone.
 */
import { cpSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { embedConfig, panelConfig } from '../../vite.config.js';
import { HAZARDS, PLAIN } from './hazards.js';
import { reportRed } from './report.js';
import { runMatrix } from './runner.js';
import { SWITCHES, type Switch, type SwitchName } from './switches.js';

const FOLDER = '.cache/hosts-red';
const WHOLE = join(FOLDER, 'whole');

const only = process.env.HAZARD?.split(',');
const hazards = HAZARDS.filter(({ id }) => !only || only.includes(id));

/** The widget as it is, to take from what a switch leaves alone; answers the files that the panel is made of. */
async function buildWhole(): Promise<Set<string>> {
  const files = new Set<string>();
  const note: Plugin = {
    name: 'note',
    transform(_, id) {
      files.add(relative('.', id));
    },
  };
  await buildPart(panelConfig(), WHOLE, note);
  return files;
}

/** In a folder that is named as the switch. */
async function buildWithout(name: SwitchName, panelFiles: Set<string>): Promise<void> {
  const outDir = join(FOLDER, name);
  if (panelFiles.has(SWITCHES[name].file)) await buildPart(panelConfig(), outDir, edit(SWITCHES[name]));
  else cpSync(WHOLE, outDir, { recursive: true });
  await buildPart(await embedConfig(), outDir, edit(SWITCHES[name]));
}

async function buildPart(
  { plugins = [], build: options, ...rest }: InlineConfig,
  outDir: string,
  plugin: Plugin,
): Promise<void> {
  await build({ ...rest, plugins: [plugin, ...plugins], build: { ...unminified(options), outDir } });
}

/** Nobody asks how big it is. */
function unminified(options: InlineConfig['build']): InlineConfig['build'] {
  const plugins = (options?.rolldownOptions?.plugins as Plugin[]).filter((plugin) => plugin.name !== 'inline');
  return { ...options, rolldownOptions: { ...options?.rolldownOptions, plugins } };
}

function edit({ file, find, put }: Switch): Plugin {
  return {
    name: 'switch-off',
    enforce: 'pre',
    transform: (code, id) => (relative('.', id) === file ? { code: code.replace(find, () => put), map: null } : null),
  };
}

rmSync(FOLDER, { recursive: true, force: true });
const panelFiles = await buildWhole();
for (const name of new Set(hazards.map(({ off }) => off))) await buildWithout(name, panelFiles);

const outcomes = await runMatrix({
  engines: ['chromium'],
  defences: 'off',
  switched: FOLDER,
  only,
  ...(process.env.HOSTS_DIST && { dist: process.env.HOSTS_DIST }),
});
const { [`${PLAIN.id}, as it is`]: isUsual, ...passed } = outcomes.get('chromium') ?? {};
const green = hazards.filter(({ id }) => passed[id] !== false);
for (const { id, off } of green) console.error(`Not seen red on ${id}: ${SWITCHES[off].what}.`);
if (!isUsual) console.error('The plain page was red with all defences there.');
const write = process.argv.includes('--write');
const differs = only && !write ? [] : reportRed(passed, write);
if (differs.length)
  console.error(`test/hosts/REPORT.md should say otherwise, or is not as it should be:\n${differs.join('\n')}`);
process.exit(isUsual && !green.length && !differs.length ? 0 : 1);
