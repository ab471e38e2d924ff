/**
 * The widget on every host page, in every engine there is: `npm run test:hosts`. Fails where a test is red, or where
 * REPORT.md says something else than what was seen; `-- --write` writes it. $ENGINES and $HAZARD name what to look at alone.
 */
import { isHere, wantedEngines, whySkipped } from '../setup/browser.js';
import { debianFiles } from './debian.js';
import type { Hazard } from './hazard.js';
import { HAZARDS } from './hazards.js';
import { reportRun } from './report.js';
import { runMatrix } from './runner.js';

const engines = wantedEngines().filter(isHere);
if (!engines.length) throw new Error(wantedEngines().map(whySkipped).join('\n'));

const only = process.env.HAZARD?.split(',');
const lacking = HAZARDS.filter(lacks);
// A run says what it has not looked at, as it does of engines that are not here.
for (const { what } of lacking) console.log(`Not looked at, for want of its Debian package: ${what}`);
const outcomes = await runMatrix({
  engines,
  defences: 'on',
  only:
    only ?? (lacking.length ? HAZARDS.filter((hazard) => !lacking.includes(hazard)).map(({ id }) => id) : undefined),
  ...(process.env.HOSTS_DIST && { dist: process.env.HOSTS_DIST }),
});
const seen = [...outcomes.values()].flatMap((each) => Object.values(each));
const write = process.argv.includes('--write');
const differs = only && !write ? [] : reportRun(outcomes, write);
if (differs.length)
  console.error(`test/hosts/REPORT.md should say otherwise, or is not as it should be:\n${differs.join('\n')}`);
process.exit(seen.length > 0 && seen.every(Boolean) && !differs.length ? 0 : 1);

/** Some of its page comes from a package that can't be had here. */
function lacks({ page }: Hazard): boolean {
  return Object.values(page.files ?? {}).some((file) => 'debian' in file && !debianFiles(file.debian));
}
