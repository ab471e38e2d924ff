import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | { types: string; default: string }>;
};
const fresh = mkdtempSync(join(tmpdir(), 'loyalty-dist-'));

const bin = (name: string, ...parameters: string[]): void => {
  execFileSync(process.execPath, [`node_modules/${name}`, ...parameters], { stdio: 'pipe' });
};
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.path, entry.name)))
    .sort();

const runInNode = (source: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', source], { encoding: 'utf8', stdio: 'pipe' });
/** How copies of a package find out about each other, and what Lit stands in for in Node. */
const LEFT_BY_PACKAGES = /^(?:customElements$|lit|nanostores|reactiveElement)/;

describe('dist/', () => {
  after(() => {
    rmSync(fresh, { recursive: true });
  });

  it('is what the source builds, byte for byte', () => {
    bin('vite/bin/vite.js', 'build', '--app', '--outDir', fresh, '--emptyOutDir');
    bin('@typescript/native/bin/tsc', '-p', 'tsconfig.types.json', '--outDir', join(fresh, 'types'));
    assert.deepEqual(filesIn('dist'), filesIn(fresh), 'dist/ has other files: npm run build');
    for (const file of filesIn(fresh)) {
      const same = readFileSync(join(fresh, file)).equals(readFileSync(join('dist', file)));
      assert.ok(same, `dist/${file} is not what the source builds: npm run build`);
    }
  });

  it('says in custom-elements.json what the source says', () => {
    bin(
      '@custom-elements-manifest/analyzer/cem.js',
      'analyze',
      '--config',
      'custom-elements-manifest.config.js',
      '--outdir',
      relative('.', fresh),
    );
    const written = readFileSync(join(fresh, 'custom-elements.json'), 'utf8');
    assert.equal(readFileSync('custom-elements.json', 'utf8'), written, 'npm run manifest');
  });

  it('is one classic script without imports of its own, for a page', () => {
    assert.doesNotMatch(readFileSync('dist/embed.js', 'utf8'), /^\s*(?:import|export)\b|process\.env/m);
  });
});

describe('the package', () => {
  const entries = ['.', './gateway', './testing', './adapter-kit'];
  const elements = readdirSync('dist/elements').map((file) => `./elements/${file}`);
  const adapters = readdirSync('dist/adapters').map((file) => basename(file, '.js'));

  it('has every file that its exports name', () => {
    const named = Object.values(exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    );
    for (const path of named.filter((each) => !each.includes('*'))) assert.ok(existsSync(path), path);
  });

  it('has types for every element and adapter', () => {
    assert.ok(elements.length > 5);
    for (const file of elements) assert.ok(existsSync(join('dist/types', file.replace(/\.js$/, '.d.ts'))), file);
    for (const name of adapters) assert.ok(existsSync(`dist/types/adapters/${name}/${name}.d.ts`), name);
  });

  const imported = [...entries, ...elements, ...adapters.map((name) => `./adapters/${name}.js`)];
  let left: Record<string, string>;
  before(() => {
    left = JSON.parse(runInNode(importsOf(imported))) as typeof left;
  });

  for (const entry of imported) {
    it(`does nothing and throws nothing when Node imports ${entry}`, () => {
      assert.equal(left[entry], '');
    });
  }
});

/** A program for Node, which prints what became of each, one after the other: the globals that it left, or what it threw. */
function importsOf(entries: string[]): string {
  const names = Object.fromEntries(entries.map((entry) => [entry, entry.replace('.', 'loyalty-widget')]));
  return `
    const globals = () => Object.getOwnPropertyNames(globalThis).filter((name) => !${String(LEFT_BY_PACKAGES)}.test(name));
    const left = {};
    for (const [entry, name] of Object.entries(${JSON.stringify(names)})) {
      const before = globals();
      left[entry] = await import(name).then(() => globals().slice(before.length).join(), String);
    }
    console.log(JSON.stringify(left));`;
}
