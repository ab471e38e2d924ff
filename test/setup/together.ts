/**
 * Runs test files in one process, one after another: `node --import tsx --test-reporter=spec test/setup/together.ts FILE...`.
 * To start a process for each, and to compile for it all that it imports, would take longer than most of them run.
 */
import { describe } from 'node:test';
import { pathToFileURL } from 'node:url';

const files = process.argv.slice(2);
if (!files.length) throw new Error('Name the test files to run.');

// What is made for one of them is kept for the next, where it can be.
process.env.TEST_FILES_TOGETHER = 'true';

for (const file of files) describe(file, () => import(pathToFileURL(file).href));
