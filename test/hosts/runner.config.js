import { fileURLToPath, URL } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { isHere, wantedEngines, whySkipped } from '../setup/browser.ts';
import { engineReporter } from '../setup/engine-reporter.ts';
import { launcherOf } from '../setup/launchers.ts';
import { hostServer } from './serve.ts';

const answer = hostServer(process.env.HOSTS_DIST);
const engines = wantedEngines().filter(isHere);
if (!engines.length) throw new Error(wantedEngines().map(whySkipped).join('\n'));

/** The widget as it is built, on the pages of `hazards/`. Run by `npm run test:hosts`. */
export default {
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  files: 'test/hosts/matrix.browser.ts',
  nodeResolve: true,
  concurrency: 1,
  browsers: engines.map(launcherOf),
  browserStartTimeout: 120_000,
  reporters: [engineReporter()],
  plugins: [esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) })],
  middleware: [
    async (context, next) => {
      const answered = await answer(context.path);
      if (!answered) return next();
      context.status = answered.status;
      context.set(answered.headers);
      context.type = answered.type;
      context.body = answered.body;
    },
  ],
  testRunnerHtml: (testFramework) =>
    `<!doctype html>
<html lang="en">
  <head><title>Hosts</title></head>
  <body><script>globalThis.HAZARD = ${JSON.stringify(process.env.HAZARD)};</script><script type="module" src="${testFramework}"></script></body>
</html>`,
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: 900_000,
  filterBrowserLogs: () => false,
};
