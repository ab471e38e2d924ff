import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import da from './src/locales/da.js';
import en from './src/locales/en.js';

/**
 * Three builds, in this order (`npm run build`):
 * page:    what a browser loads on intent, content-hashed, packages included → dist/chunks
 * modules: what npm users import, packages left to them                     → dist/*.js
 * embed:   the classic script, last, with the names of the first build in it → dist/embed.js
 */
const OUT = process.env.OUT_DIR ?? 'dist';

/** What embed.js fetches side by side when the panel is wanted, so that there is no chain of requests. */
const CHUNKS = {
  panel: 'elements/loyalty-panel',
  home: 'elements/loyalty-home',
  en: 'locales/en',
  da: 'locales/da',
  memory: 'adapters/memory',
  http: 'adapters/http',
};

const common: UserConfig = {
  define: { 'process.env.NODE_ENV': '"production"' },
  publicDir: false,
  logLevel: 'warn',
};

const page: UserConfig = {
  ...common,
  plugins: [minifyTemplates()],
  build: {
    outDir: OUT,
    target: 'es2022',
    modulePreload: false,
    lib: {
      entry: Object.fromEntries(Object.values(CHUNKS).map((path) => [baseName(path), `src/${path}.ts`])),
      formats: ['es'],
    },
    rolldownOptions: {
      output: {
        minify: true,
        entryFileNames: 'chunks/[name]-[hash].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
};

const modules: UserConfig = {
  ...common,
  plugins: [minifyTemplates()],
  build: {
    outDir: OUT,
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    lib: {
      entry: { index: 'src/index.ts', gateway: 'src/gateway/index.ts', testing: 'src/testing/conformance.ts' },
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^(lit|nanostores|valibot|hono|@floating-ui\/dom)(\/|$)/,
      output: { chunkFileNames: 'modules/[name]-[hash].js' },
    },
  },
};

function embed(): UserConfig {
  const names = readdirSync(resolve(OUT, 'chunks'));
  const fileOf = (path: string): string => {
    const found = names.find((name) => name.startsWith(`${baseName(path)}-`));
    if (!found) throw new Error(`The page build has no chunk for ${path}.`);
    return `chunks/${found}`;
  };
  return {
    ...common,
    define: {
      ...common.define,
      __CHUNKS__: JSON.stringify(Object.fromEntries(Object.entries(CHUNKS).map(([key, path]) => [key, fileOf(path)]))),
      __WORDS__: JSON.stringify({ en: en.rewards, da: da.rewards }),
    },
    plugins: [minifyTemplates()],
    build: {
      outDir: OUT,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: 'src/embed.ts', formats: ['iife'], name: '_loyalty', fileName: () => 'embed.js' },
      rolldownOptions: { output: { minify: true } },
    },
  };
}

function baseName(path: string): string {
  return path.split('/').at(-1) ?? path;
}

interface Node {
  type: string;
  start: number;
  end: number;
  tag?: { name?: string };
  quasi?: { quasis: Node[] };
}

const fold: Record<string, (text: string) => string> = {
  html: (text) => text.replace(/\s+/g, ' '),
  css: (text) =>
    text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replace(/([;{][\w-]+): /g, '$1:')
      .replaceAll(';}', '}')
      .trim(),
};

/** Lit's templates are only strings to a minifier: folds the white space of html`` and css``. */
function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'post',
    transform(code, id) {
      if (!id.includes('/src/')) return null;
      const parts: { start: number; end: number; text: string }[] = [];
      const visit = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        const { type, tag, quasi } = value as Node;
        const shorten = type === 'TaggedTemplateExpression' && tag?.name ? fold[tag.name] : undefined;
        for (const { start, end } of (shorten && quasi?.quasis) ?? []) {
          parts.push({ start, end, text: shorten?.(code.slice(start, end)) ?? '' });
        }
        for (const child of Object.values(value)) visit(child);
      };
      visit(this.parse(code));
      parts.sort((one, other) => other.start - one.start);
      for (const { start, end, text } of parts) code = code.slice(0, start) + text + code.slice(end);
      return { code, map: null };
    },
  };
}

export default defineConfig(({ mode }) => {
  if (mode === 'page') return page;
  if (mode === 'modules') return modules;
  return embed();
});
