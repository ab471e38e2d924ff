import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build, defineConfig, runnerImport, type BuildEnvironmentOptions, type InlineConfig, type Plugin } from 'vite';
import { minify } from 'terser';
import type { Messages } from './src/locales/messages.js';

const SHARED: BuildEnvironmentOptions = {
  target: 'es2022',
  modulePreload: false,
  reportCompressedSize: false,
  emptyOutDir: true,
};

const ELEMENTS = readdirSync('src/elements')
  .filter((file) => /^loyalty-[\w-]+\.ts$/.test(file) && !file.includes('.styles.'))
  .map((file) => `elements/${basename(file, '.ts')}`);

/** A folder a backend, its factory in the file of the same name. */
const ADAPTERS = readdirSync('src/adapters', { withFileTypes: true }).filter((entry) => entry.isDirectory());

const common = (define: Record<string, string> = {}): InlineConfig => ({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"', ...define },
  plugins: [foldTemplates()],
});

/**
 * What files are named by. One name for all that a release is made of costs those who ask for them less than the hash of
 * each would, however many languages and adapters there are.
 */
const RELEASE = hashOf(['src', 'vite.config.ts']);

type Package = Record<'version' | 'dependencies' | 'devDependencies', unknown>;

/** Of all that is below the paths, and of what the packages are. */
function hashOf(paths: string[]): string {
  const { version, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
  const hash = createHash('sha256').update(JSON.stringify([version, dependencies, devDependencies]));
  for (const path of paths) {
    const files = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }).sort() : [''];
    for (const file of files.filter((name) => !/^(?:gateway|testing)\b/.test(name))) {
      const source = join(path, file);
      if (statSync(source).isFile()) hash.update(file).update(readFileSync(source));
    }
  }
  return hash.digest('base64url').replace(/\W/g, '').slice(0, 4);
}

/** 'earn-da' for locales/da/earn.ts, whose name alone is that of other languages' too. */
function nameOf(name: string, source: string): string {
  const [, language] = /locales\/(\w+)\/\w+\.ts$/.exec(source) ?? [];
  return language ? `${name}-${language}` : name;
}

/** Home comes with the panel, and what is too small to be worth a request of its own. */
const WITH_HOME =
  /src\/(?:elements\/(?:page-panel|loyalty-home|deadline|moment)|client\/unsupported|adapters\/(?:fetched|until-aborted))\.ts$|icons\/check\.mjs|rolldown.runtime/;

/** Errors, that of a file that does not come, and how waiting ends. */
const OF_THE_PANEL = /adapters\/(?:adapter|error|fetched|until-aborted)\.ts$/;

/** What a browser fetches on intent: named by content, packages included. */
const pageBuild: BuildEnvironmentOptions = {
  lib: { entry: { panel: 'src/elements/page-panel.ts' }, formats: ['es'] },
  rolldownOptions: {
    plugins: [byName(), litForPages(), ownNames(), inline()],
    // Lets the entry and home, which are wanted together, be one file.
    preserveEntrySignatures: 'allow-extension',
    output: {
      minify: true,
      comments: false,
      entryFileNames: `chunks/[name]-${RELEASE}.js`,
      chunkFileNames: ({ name, facadeModuleId }) =>
        facadeModuleId
          ? `chunks/${nameOf(name, facadeModuleId)}-${RELEASE}.js`
          : `chunks/${name.replace(/~.*/, '')}-[hash].js`,
      codeSplitting: {
        // What views share is cut so that none fetches what only others need.
        groups: [
          { name: 'panel', test: WITH_HOME },
          {
            name: 'views',
            test: /src\/elements\/|node_modules\/(?:lit|lucide)/,
            minShareCount: 2,
            entriesAware: true,
            entriesAwareMergeThreshold: 500,
          },
        ],
      },
    },
  },
};

/** What npm users import: packages are left to them. */
const modulesBuild: BuildEnvironmentOptions = {
  lib: {
    entry: {
      index: 'src/index.ts',
      gateway: 'src/gateway/index.ts',
      testing: 'src/testing/conformance.ts',
      'adapter-kit': 'src/adapters/kit.ts',
      ...Object.fromEntries(ELEMENTS.map((name) => [name, `src/${name}.ts`])),
      ...Object.fromEntries(ADAPTERS.map(({ name }) => [`adapters/${name}`, `src/adapters/${name}/${name}.ts`])),
    },
    formats: ['es'],
  },
  rolldownOptions: {
    external: /^(?:@floating-ui\/dom|hono|lit|lucide|nanostores)(?:\/|$)/,
    output: { entryFileNames: '[name].js', chunkFileNames: 'modules/[name].js' },
  },
};

/**
 * A page names one adapter, so what adapters share is shared by nobody there: each has its own copy, in one file with the
 * rest of it, which costs a page fewer requests. What the panel has stays the panel's.
 */
function ownHelpers(): Plugin {
  return {
    name: 'own-helpers',
    enforce: 'pre',
    async resolveId(source, importer = '') {
      const [, name = /\?of=([\w-]+)$/.exec(importer)?.[1]] =
        /src\/adapters\/([\w-]+)\/[\w-]+\.ts$/.exec(importer) ?? [];
      const found = name && (await this.resolve(source, importer, { skipSelf: true }));
      if (!found || !/src\/adapters\/[\w-]+\.ts$/.test(found.id) || OF_THE_PANEL.test(found.id)) return null;
      return `${found.id}?of=${name}`;
    },
  };
}

/** Modules that list files named alike, by what a page has in their place: the name itself, which is shorter. */
const BY_NAME: Record<string, string> = {
  'src/elements/view-files.ts': `export const viewFile = (view) => import(/* @vite-ignore */ \`./loyalty-\${view}-${RELEASE}.js\`);`,
  'src/locales/files.ts': `
    export const isOurs = (language) => ${JSON.stringify(languages())}.includes(language);
    export const wordsOf = async (language, part) =>
      (await import(/* @vite-ignore */ \`./\${part ? part + '-' : ''}\${language}-${RELEASE}.js\`)).default;`,
};

function byName(): Plugin {
  return {
    name: 'by-name',
    transform(code, id) {
      const path = Object.keys(BY_NAME).find((each) => id.endsWith(each));
      if (!path) return null;
      for (const [, file = ''] of code.matchAll(/import\(["'](.+?)\.js["']\)/g)) {
        const source = join(dirname(id), `${file}.ts`);
        const name = nameOf(basename(file), source);
        this.emitFile({ type: 'chunk', id: source, fileName: `chunks/${name}-${RELEASE}.js` });
      }
      return { code: BY_NAME[path] ?? '', map: null };
    },
  };
}

/** A classic script is read in the encoding of its page, which need not be UTF-8. */
function ascii(): Plugin {
  return {
    name: 'ascii',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = file.code.replace(
          /[^\0-\x7f]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
      }
    },
  };
}

/** The one stable name: a classic script. */
const embedBuild: BuildEnvironmentOptions = {
  lib: { entry: 'src/embed.ts', formats: ['iife'], name: 'loyaltyEmbed', fileName: () => 'embed.js' },
  rolldownOptions: { plugins: [inline(), ascii()], output: { minify: true } },
};

/** What pages fetch on intent; where it goes is for the caller to say. */
export function panelConfig(): InlineConfig {
  const { plugins, ...rest } = common();
  return { ...rest, plugins: [ownHelpers(), plugins], build: { ...SHARED, ...pageBuild } };
}

/** To be asked for once the panel has been built: it runs modules, for which Vite changes over to development. */
export async function embedConfig(): Promise<InlineConfig> {
  const words = { LAUNCHER_WORDS: JSON.stringify(await launcherWords()), RELEASE: JSON.stringify(RELEASE) };
  return { ...common(words), build: { ...SHARED, emptyOutDir: false, ...embedBuild } };
}

/** `vite build --app` makes all of dist/ but the types: page first, embed last. */
export default defineConfig({
  ...panelConfig(),
  builder: {
    async buildApp({ build: run, config, environments: { client } }) {
      if (!client) throw new Error('Vite has no client environment.');
      await run(client);
      const words = { LAUNCHER_WORDS: JSON.stringify(await launcherWords()) };
      const { outDir } = config.build;
      await build({ ...common(words), build: { ...SHARED, outDir, emptyOutDir: false, ...modulesBuild } });
      const embed = await embedConfig();
      await build({ ...embed, build: { ...embed.build, outDir } });
    },
  },
});

function languages(): string[] {
  return readdirSync('src/locales').flatMap((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? []);
}

/** The word on the launcher, by language. */
async function launcherWords(): Promise<Record<string, Messages['rewards']>> {
  const words: Record<string, Messages['rewards']> = {};
  for (const language of languages()) {
    const { module } = await runnerImport<{ default: Messages }>(`./src/locales/${language}.ts`);
    words[language] = module.default.rewards;
  }
  return words;
}

const FOLD: Record<string, (text: string) => string> = {
  html: (text) => text.replace(/[ \n]+/g, ' ').replace(/ ([\w-]+)="([\w-]+)"(?=[ >])/g, ' $1=$2'),
  css: (text) =>
    text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/[ \n]+/g, ' ')
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replace(/([(]) | ([)])/g, '$1$2')
      .replace(/([;{(][\w-]+): /g, '$1:')
      .replaceAll(' !important', '!important')
      .replace(/=(['"])(\w+)\1\]/g, '=$2]')
      .replace(/([ :,])0\./g, '$1.')
      .replaceAll(';}', '}'),
};

/**
 * The built-in minifier, which runs between the two, keeps as functions of their own what is called once: a page pays for
 * each. What it leaves is worth a second look.
 */
function inline(): Plugin {
  const compressed = async (code: string, isModule: boolean): Promise<string> => {
    const compress = {
      passes: 3,
      unsafe: true,
      unsafe_arrows: true,
      sequences: !isModule,
      booleans_as_integers: !isModule,
    };
    return (await minify(code, { module: isModule, ecma: 2020, compress })).code ?? code;
  };
  return {
    name: 'inline',
    renderChunk: async (code, _chunk, { format }) => ({ code: await compressed(code, format === 'es'), map: null }),
    async generateBundle({ format }, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && format === 'es') file.code = await compressed(file.code, true);
      }
    },
  };
}

/**
 * What Lit has for older browsers than ours, for its polyfills, for decorators and for those who write styles; of its
 * globals, none is left on the page. As Lit makes its Trusted Types policy while it loads, the error where the page forbids
 * that says what to allow.
 */
const LIT: Record<string, [text: string, instead: string][]> = {
  'reactive-element/css-tag.js': [
    [
      't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      'true',
    ],
    [
      'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
      'this._$cssResult$=!0;',
    ],
    [
      `throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")`,
      'return t',
    ],
  ],
  'reactive-element/reactive-element.js': [
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    [',p=a.reactiveElementPolyfillSupport', ''],
  ],
  'lit-element/lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i})', ''],
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
  'lit-html/lit-html.js': [
    [
      's.createPolicy("lit-html",{createHTML:t=>t})',
      '(()=>{try{return s.createPolicy("lit-html",{createHTML:t=>t})}catch{throw Error("CSP: trusted-types must allow lit-html")}})()',
    ],
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const', ','],
  ],
};

function litForPages(): Plugin {
  return {
    name: 'lit-for-pages',
    transform(code, id) {
      const [, changes = []] = Object.entries(LIT).find(([path]) => id.endsWith(path)) ?? [];
      for (const [text, instead] of changes) {
        if (!code.includes(text)) throw new Error(`${id} no longer says ${text}`);
        code = code.replace(text, () => instead);
      }
      return changes.length > 0 ? { code, map: null } : null;
    },
  };
}

/** The bundler makes namespaces by for…in, which finds what a page has put on Object.prototype, too. */
function ownNames(): Plugin {
  return {
    name: 'own-names',
    renderChunk(code) {
      return { code: code.replace('for (var name in all)', 'for (var name of Object.keys(all))'), map: null };
    },
  };
}

interface Template {
  type: string;
  tag?: { name?: string };
  quasi?: { quasis: { start: number; end: number }[] };
}

/** Custom properties that are no merchant's to set. */
const OURS = /--_[a-z-]+/g;
const OUR_OWN = [
  ...new Set(
    readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => readFileSync(join('src', file), 'utf8').match(OURS) ?? []),
  ),
].sort();

/** To a minifier, templates are only strings: this folds the white space of html`` and css``. */
function foldTemplates(): Plugin {
  return {
    name: 'fold-templates',
    enforce: 'post',
    transform(code, id) {
      if (!id.includes('/src/')) return null;
      const folded: { start: number; end: number; text: string }[] = [];
      const visit = (node: unknown): void => {
        if (typeof node !== 'object' || node === null) return;
        const { type, tag, quasi } = node as Template;
        const fold = type === 'TaggedTemplateExpression' ? FOLD[tag?.name ?? ''] : undefined;
        const quasis = (fold && quasi?.quasis) ?? [];
        for (const [index, { start, end }] of quasis.entries()) {
          let text = fold?.(code.slice(start, end)) ?? '';
          if (index === 0) text = text.trimStart();
          if (index === quasis.length - 1) text = text.trimEnd();
          folded.push({ start, end, text });
        }
        Object.values(node).forEach(visit);
      };
      visit(this.parse(code));
      folded.sort((one, other) => other.start - one.start);
      for (const { start, end, text } of folded) code = code.slice(0, start) + text + code.slice(end);
      code = code.replace(OURS, (name) => `--_${OUR_OWN.indexOf(name).toString(36)}`);
      // embed.js has the styles as plain text.
      return { code: code.includes('css = String.raw') ? code.replace('= css`', '= `') : code, map: null };
    },
  };
}
