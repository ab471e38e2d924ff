export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const BY_ENGINE = /^\w+: (\d+) passed, (\d+) failed, (\d+) skipped$/gm;
const OF_NODE = { passed: /^ℹ pass (\d+)$/gm, failed: /^ℹ fail (\d+)$/gm, skipped: /^ℹ skipped (\d+)$/gm };

/** What a stage's output says of its tests. One that failed with no test to blame, or has none, counts as one itself. */
export function countTests(output: string, passed: boolean): Counts {
  const plain = withoutColours(output);
  const engines = [...plain.matchAll(BY_ENGINE)].map((line) => line.slice(1).map(Number));
  const inEngines = (at: number): number => engines.reduce((sum, counts) => sum + (counts[at] ?? 0), 0);
  const ofNode = (line: RegExp): number => [...plain.matchAll(line)].reduce((sum, [, count]) => sum + Number(count), 0);
  const counts = {
    passed: inEngines(0) + ofNode(OF_NODE.passed),
    failed: inEngines(1) + ofNode(OF_NODE.failed),
    skipped: inEngines(2) + ofNode(OF_NODE.skipped),
  };
  if (!passed && !counts.failed) counts.failed = 1;
  if (passed && !counts.passed) counts.passed = 1;
  return counts;
}

/** Lines of a stage that failed which are shown again at the end, at most. */
const SHOWN_AGAIN = 80;

/** What a failed stage's output says of its failures, or its last lines where it does not say what failed. */
export function failuresIn(output: string): string {
  const plain = withoutColours(output).trimEnd();
  const ofNode = plain.split(/^✖ failing tests:$/m).slice(1);
  const inEngines = plain.match(/^✖ \w+: .*$/gm) ?? [];
  const said = [...ofNode, ...inEngines].join('\n').trim();
  const lines = said ? said.split('\n').slice(0, SHOWN_AGAIN) : plain.split('\n').slice(-SHOWN_AGAIN);
  return lines.join('\n');
}

/** The lines that say that an engine was not there. */
export function skippedEngines(output: string): string[] {
  return withoutColours(output).match(/^\w+ is skipped: .*$/gm) ?? [];
}

function withoutColours(output: string): string {
  return output.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, 'g'), '');
}
