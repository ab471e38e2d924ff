/** A reporter of Node's test runner: writes a line of JSON for each suite, with no times in it. */
import type { TestEvent } from 'node:test/reporters';

/** A suite at the top of a test file. */
export interface Recorded {
  suite: string;
  /** In the order they stand. */
  passed: string[];
  failed: number;
  skipped: boolean;
}

export default async function* recorder(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let passed: string[] = [];
  let failed = 0;
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { name, nesting, skip } = data;
    if (nesting > 0) {
      if (type === 'test:fail') failed += 1;
      else if (skip === undefined) passed.push(name);
      continue;
    }
    yield `${JSON.stringify({ suite: name, passed, failed, skipped: skip !== undefined } satisfies Recorded)}\n`;
    [passed, failed] = [[], 0];
  }
}
