import { relative } from 'node:path';
import {
  defaultReporter,
  type Reporter,
  type TestResult,
  type TestSession,
  type TestSuiteResult,
} from '@web/test-runner';
import { isHere, wantedEngines, whySkipped } from './browser.js';

/** Results as they come, and at the end engine by engine: what failed, what was skipped, how many passed. */
export function engineReporter(): Reporter {
  return {
    ...defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) }),
    stop({ sessions }) {
      for (const engine of new Set(sessions.map(({ browser }) => browser.name))) {
        const own = sessions.filter(({ browser }) => browser.name === engine);
        console.log(summary(engine, own).join('\n'));
      }
      for (const engine of wantedEngines()) if (!isHere(engine)) console.log(whySkipped(engine));
    },
  };
}

function summary(engine: string, sessions: TestSession[]): string[] {
  const tests = sessions.flatMap(testsOf);
  const failed = tests.filter(({ passed, skipped }) => !passed && !skipped).map(({ name }) => name);
  const skipped = tests.filter(({ skipped }) => skipped).map(({ name }) => name);
  const broken = sessions.filter((session) => !session.passed && !testsOf(session).some(({ error }) => error));
  failed.push(...broken.map(({ testFile }) => `${shortened(testFile)} as a whole`));
  const passed = tests.length - skipped.length - tests.filter(({ error }) => error).length;
  return [
    ...failed.map((name) => `✖ ${engine}: ${name}`),
    ...skipped.map((name) => `﹣ ${engine}: ${name}`),
    `${engine}: ${passed} passed, ${failed.length} failed, ${skipped.length} skipped`,
  ];
}

function testsOf({ testFile, testResults }: TestSession): TestResult[] {
  return testResults ? testsIn(testResults, `${shortened(testFile)}:`) : [];
}

function testsIn({ suites, tests }: TestSuiteResult, place: string): TestResult[] {
  const own = tests.map((test) => ({ ...test, name: `${place} ${test.name}` }));
  return [...own, ...suites.flatMap((suite) => testsIn(suite, `${place} ${suite.name} >`))];
}

function shortened(testFile: string): string {
  return relative(process.cwd(), testFile);
}
