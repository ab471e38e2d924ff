import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { AdapterFactory, Identity } from '../../src/adapters/adapter.js';
import type { Subject } from '../../src/testing/subject.js';
import type { Beans } from './beans.js';
import { faultyFetch } from './faulty-fetch.js';

const PAGE = 'src/adapters/README.md';
const BLOCK = /<!-- example -->\s+```js\n([\s\S]*?)```\s+<!-- \/example -->/;

/** The adapter as it stands in "Write an adapter". */
export async function exampleSource(): Promise<string> {
  const [, source] = BLOCK.exec(await readFile(PAGE, 'utf8')) ?? [];
  if (source === undefined) throw new Error(`${PAGE} has no example.`);
  return source;
}

/** Builds it as a shop would, and hands out its default export. */
export async function built(source: string): Promise<AdapterFactory> {
  const folder = await mkdtemp(join(tmpdir(), 'loyalty-example-'));
  try {
    const entry = join(folder, 'beans.js');
    await writeFile(entry, source);
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      resolve: { alias: { 'loyalty-widget/adapter-kit': join(process.cwd(), 'src/adapters/kit.ts') } },
      build: { outDir: join(folder, 'built'), lib: { entry, formats: ['es'], fileName: () => 'beans.mjs' } },
    });
    const module = (await import(pathToFileURL(join(folder, 'built/beans.mjs')).href)) as { default: AdapterFactory };
    return module.default;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A page of the shop in front of a running backend, with a network that fails when it is asked to. */
export function beansSubject(factory: AdapterFactory, beans: Beans): Subject {
  const faults = faultyFetch();
  const tokenOf = (identity?: Identity) => identity && beans.tokenOf(identity.subject);
  return {
    ...faults,
    adapter: (identity) =>
      factory(
        { endpoint: beans.url },
        { runsIn: 'page', fetch: faults.fetch, now: Date.now, token: async () => tokenOf(identity) },
      ),
    seed: async (seed) => {
      faults.heal();
      beans.fill(seed);
    },
  };
}
