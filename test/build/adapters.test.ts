import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { build, type Rolldown } from 'vite';
import { allResults } from '../contract/results.js';

/** Brotli, with all that its first call needs; each part that is fetched later, too. */
const BUDGET = 4_000;
/** What every page has by then: errors, and how a call is ended. */
const IN_THE_PANEL = /\/(?:adapter|error|error-codes|until-aborted)\.js$/;
const OF_THE_PAGE = ['window', 'document', 'localStorage', 'sessionStorage', 'customElements', 'HTMLElement'];

const ADAPTERS = readdirSync('src/adapters', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((file) =>
    file.endsWith('.ts') ? `${folder}/${file}` : [],
  );

const compressed = (code: string): number =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

async function bundled(name: string): Promise<Rolldown.OutputChunk[]> {
  const [{ output }] = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry: `src/adapters/${name}/${name}.ts`, formats: ['es'] },
      // As in a page, where an adapter's first file is one.
      rolldownOptions: {
        external: IN_THE_PANEL,
        preserveEntrySignatures: 'allow-extension',
        output: { minify: true, comments: false },
      },
    },
  })) as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return output.filter((file) => file.type === 'chunk');
}

function namesUsedIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

describe('lint, in an adapter', () => {
  const lint = new ESLint();
  const complaintsOf = async (code: string): Promise<string[]> => {
    const [result] = await lint.lintText(code, { filePath: 'src/adapters/memory/memory.ts' });
    return result?.messages.map(({ message }) => message) ?? [];
  };

  for (const [what, code] of [
    ['Lit', `import { html } from 'lit';\nexport const view = html;`],
    ['a store', `import { atom } from 'nanostores';\nexport const $store = atom(0);`],
    ['a room of the widget', `import { listOf } from '../../stores/list.js';\nexport const list = listOf;`],
    ['another adapter', `import { createWire } from '../http/wire.js';\nexport const wire = createWire;`],
    ['the page', `export const width = window.innerWidth;`],
  ] as const) {
    it(`refuses ${what}`, async () => {
      assert.equal((await complaintsOf(code)).length, 1);
    });
  }

  it('lets it have its own folder and what all share', async () => {
    assert.deepEqual(
      await complaintsOf(`import { send } from '../calling.js';\nimport { sampleState } from './sample.js';
export const used = [send, sampleState];`),
      [],
    );
  });
});

for (const name of ADAPTERS) {
  describe(`the adapter ${name}`, () => {
    it('names nothing that only a page has', () => {
      for (const file of filesOf(`src/adapters/${name}`)) {
        const used = namesUsedIn(file).filter((word) => OF_THE_PAGE.includes(word));
        assert.deepEqual(used, [], file);
      }
    });

    it(`takes less than ${BUDGET} bytes to begin with, and each further part as well`, async () => {
      const chunks = await bundled(name);
      const needed = (fileName: string, seen = new Set<string>()): Set<string> => {
        seen.add(fileName);
        const imports = chunks.find((chunk) => chunk.fileName === fileName)?.imports ?? [];
        for (const imported of imports) if (!seen.has(imported)) needed(imported, seen);
        return seen;
      };
      const sizeOf = (fileName: string) => compressed(chunks.find((chunk) => chunk.fileName === fileName)?.code ?? '');
      for (const { fileName, isEntry } of chunks) {
        const files = isEntry ? [...needed(fileName)] : [fileName];
        const size = files.map(sizeOf).reduce((sum, bytes) => sum + bytes, 0);
        assert.ok(size < BUDGET, `${fileName} takes ${size} bytes`);
      }
    });
  });
}

describe('dist/, as a page loads it', async () => {
  const chunks = readdirSync('dist/chunks').map((file) => ({
    file,
    code: readFileSync(`dist/chunks/${file}`, 'utf8'),
  }));
  const results = [...(await allResults())].map(([name, [{ runsIn }]]) => ({ name, inPage: runsIn.includes('page') }));
  const declares = (name: string) => new RegExp(`contract:1,name:[\`"']${name}[\`"']`);

  for (const { name, inPage } of results) {
    it(
      inPage ? `fetches ${name} when it is named, and not before` : `has nothing of ${name}, which needs a secret`,
      () => {
        const having = chunks.filter(({ code }) => declares(name).test(code)).map(({ file }) => file);
        assert.equal(having.length, inPage ? 1 : 0, having.join());
        const importing = chunks.filter(({ file, code }) =>
          having.some((own) => /^(?:panel|views)/.test(file) && new RegExp(`from[\`"']\\./${own}`).test(code)),
        );
        assert.deepEqual(
          importing.map(({ file }) => file),
          [],
        );
      },
    );
  }
});
