import type { TestRunnerPlugin } from '@web/test-runner';
import { build } from 'esbuild';

/**
 * What tests load in a page, as a few files: one for each of the `entryPoints`, which may be patterns, and what they share.
 * Browsers take longer to fetch hundreds of modules anew for each test file than to run it.
 */
export function bundles(entryPoints: string[]): TestRunnerPlugin {
  const files = new Map<string, string>();
  return {
    name: 'bundles',
    async serverStart({ config: { rootDir } }) {
      const { outputFiles } = await build({
        absWorkingDir: rootDir,
        entryPoints,
        outbase: '.',
        outdir: '.',
        chunkNames: 'shared/[hash]',
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'esnext',
        conditions: ['development'],
        external: ['/__web-dev-server__*'],
        sourcemap: 'inline',
        write: false,
      });
      for (const { path, text } of outputFiles) files.set(path.slice(rootDir.length), text);
    },
    serve({ path }) {
      const body = files.get(path.replace(/\.ts$/, '.js'));
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}
