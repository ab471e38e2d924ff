/**
 * The widget on every host page, in every engine there is: `npm run test:hosts`. Fails where a test is red, or where
 * REPORT.md says something else than what was seen; `-- --write` writes it. $ENGINES and $HAZARD name what to look at alone.
 */
import { isHere, wantedEngines, whySkipped } from '../setup/browser.js';
import { reportRun } from './report.js';
import { runMatrix } from './runner.js';

const engines = wantedEngines().filter(isHere);
if (!engines.length) throw new Error(wantedEngines().map(whySkipped).join('\n'));

const only = process.env.HAZARD?.split(',');
const outcomes = await runMatrix({
  engines,
  defences: 'on',
  only,
  ...(process.env.HOSTS_DIST && { dist: process.env.HOSTS_DIST }),
});
const seen = [...outcomes.values()].flatMap((each) => Object.values(each));
const write = process.argv.includes('--write');
const differs = only && !write ? [] : reportRun(outcomes, write);
if (differs.length)
  console.error(`test/hosts/REPORT.md should say otherwise, or is not as it should be:\n${differs.join('\n')}`);
process.exit(seen.length > 0 && seen.every(Boolean) && !differs.length ? 0 : 1);
