import { bundles } from './test/setup/bundles.ts';
import { isHere, wantedEngines, whySkipped } from './test/setup/browser.ts';
import { engineReporter } from './test/setup/engine-reporter.ts';
import { launcherOf } from './test/setup/launchers.ts';

const engines = wantedEngines().filter(isHere);
if (!engines.length) throw new Error(wantedEngines().map(whySkipped).join('\n'));

/** What runs in a page, in every engine there is. Run by `npm run test:browser`, which lets this file read TypeScript. */
export default {
  files: 'test/{elements,client,host}/**/*.test.ts',
  concurrency: 1,
  browsers: engines.map(launcherOf),
  reporters: [engineReporter()],
  plugins: [bundles(['elements', 'client', 'host'].map((folder) => `test/${folder}/*.ts`))],
  // nanostores asks for NODE_ENV.
  testRunnerHtml: (testFramework) =>
    `<!doctype html>
<html lang="en">
  <head><script>globalThis.process = { env: { NODE_ENV: 'development' } };</script></head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  browserStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 30_000 } },
};
