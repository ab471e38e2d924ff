import { fileURLToPath, URL } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner';
import { findBrowser } from '../setup/browser.ts';
import { hostServer } from './serve.ts';

const answer = hostServer(process.env.HOSTS_DIST);

/** The widget as it is built, on the pages of `hazards/`. Run by `npm run test:hosts`. */
export default {
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  files: 'test/hosts/hosts.test.ts',
  nodeResolve: true,
  concurrency: 1,
  browsers: [chromeLauncher({ launchOptions: { executablePath: findBrowser(), args: ['--no-sandbox'] } })],
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
