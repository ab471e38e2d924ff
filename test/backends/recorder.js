/**
 * A reporter of Node's test runner: a line of JSON for each suite at the top of a file, in the form of `Recorded` in
 * proofs.ts and with no times in it. JavaScript, since the runner loads its reporters before anything that reads TypeScript.
 */
export default async function* recorder(events) {
  let passed = [];
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { name, nesting, skip } = data;
    if (nesting > 0) {
      if (type === 'test:pass' && skip === undefined) passed.push(name);
      continue;
    }
    yield `${JSON.stringify({ suite: name, passed, skipped: skip !== undefined })}\n`;
    passed = [];
  }
}
