import { fileURLToPath, URL } from 'node:url';
import { startTestRunner, type Reporter, type TestRunnerConfig, type TestSession } from '@web/test-runner';
import { nameOf, type Engine } from '../setup/browser.js';
import { bundles } from '../setup/bundles.js';
import { engineReporter } from '../setup/engine-reporter.js';
import { launcherOf } from '../setup/launchers.js';
import { hostServer, type Defences } from './serve.js';

/** What became of the hazards' tests in one engine, by id. */
export type Outcomes = Record<string, boolean>;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Run {
  engines: Engine[];
  defences: Defences;
  /** Folder of the widget as it is built, and of folders of it with a switch off each. */
  dist?: string;
  switched?: string;
  /** Hazards to look at alone, by id; all of them unless told. */
  only?: string[] | undefined;
}

/** Looks at the widget on the pages of `hazards/`, in two engines at a time; Ctrl-C ends it. */
export async function runMatrix(run: Run): Promise<Map<Engine, Outcomes>> {
  let sessions: TestSession[] = [];
  const reporter = engineReporter();
  const config = configFor(run, {
    ...reporter,
    stop(ended) {
      ({ sessions } = ended);
      reporter.stop?.(ended);
    },
  });
  const runner = await startTestRunner({ config, readCliArgs: false, readFileConfig: false, autoExitProcess: false });
  if (!runner) throw new Error('The test runner did not start.');
  const end = (): void => void runner.stop();
  process.once('SIGINT', end).once('SIGTERM', end);
  await new Promise<void>((resolve) => {
    runner.on('stopped', () => {
      resolve();
    });
  });
  return new Map(
    run.engines.map((engine) => [
      engine,
      outcomesOf(sessions.filter(({ browser }) => browser.name === nameOf(engine))),
    ]),
  );
}

function configFor(
  { engines, defences, dist = 'dist', switched = '', only }: Run,
  reporter: Reporter,
): TestRunnerConfig {
  const answer = hostServer(dist, switched);
  return {
    rootDir: ROOT,
    files: ['test/hosts/matrix.browser.ts'],
    concurrency: 1,
    concurrentBrowsers: 2,
    // WebKit takes longest.
    browsers: engines.toReversed().map(launcherOf),
    browserStartTimeout: 120_000,
    reporters: [reporter],
    plugins: [bundles(['test/hosts/matrix.browser.ts'])],
    middleware: [
      async (context, next) => {
        const answered = await answer(context.path);
        if (!answered) return next();
        context.status = answered.status;
        context.set(answered.headers);
        context.type = answered.type;
        context.body = answered.body;
        return undefined;
      },
    ],
    testRunnerHtml: (testFramework) =>
      `<!doctype html>
<html lang="en">
  <head><title>Hosts</title></head>
  <body><script>globalThis.RUN = ${JSON.stringify({ defences, only })};</script><script type="module" src="${testFramework}"></script></body>
</html>`,
    testFramework: { config: { timeout: '60000' } },
    testsFinishTimeout: 1_200_000,
    filterBrowserLogs: () => false,
  } as TestRunnerConfig;
}

function outcomesOf(sessions: TestSession[]): Outcomes {
  const tests = sessions.flatMap(({ testResults }) => testResults?.suites ?? []).flatMap(({ tests }) => tests);
  return Object.fromEntries(tests.map(({ name, passed }) => [name, passed]));
}
