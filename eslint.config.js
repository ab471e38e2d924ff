import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import ts from 'typescript-eslint';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';

/** What each room of src may import from the others, and which packages; everything else is refused. */
const rooms = {
  elements: {
    rooms: [
      'client',
      'locales',
      'styles',
      'adapters/adapter.js',
      'adapters/error.js',
      'host/events.js',
      'host/host.js',
    ],
    packages: ['lit', '@floating-ui/dom', 'nanostores', 'lucide'],
  },
  client: { rooms: ['stores', 'adapters', 'host'], packages: [] },
  stores: { rooms: ['adapters/adapter.js', 'adapters/error.js', 'host/host.js'], packages: ['nanostores'] },
  gateway: { rooms: ['adapters'], packages: ['hono'] },
  adapters: { rooms: [], packages: [] },
  host: { rooms: ['adapters/adapter.js', 'adapters/plain-text.js', 'adapters/reading.js'], packages: [] },
  locales: { rooms: ['adapters/adapter.js'], packages: [] },
  styles: { rooms: [], packages: ['lit'] },
  testing: { rooms: ['adapters'], packages: [] },
};

const allRooms = Object.keys(rooms);
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function importRule({ rooms: allowed, packages }, room) {
  const refusedRooms = allRooms.filter((other) => other !== room && !allowed.includes(other));
  const patterns = refusedRooms.map((other) => {
    const files = allowed
      .filter((path) => path.startsWith(`${other}/`))
      .map((path) => escape(path.slice(other.length + 1)));
    const except = files.length ? `(?!(?:${files.join('|')})$)` : '';
    return { regex: `^(?:\\.\\./)+${other}/${except}`, message: `${room} may not import from ${other}.` };
  });
  const allowedPackages = packages.map((name) => `${escape(name)}(?:/|$)`).join('|');
  const exceptPackages = allowedPackages ? `(?!${allowedPackages})` : '';
  patterns.push({ regex: `^${exceptPackages}[^.]`, message: `${room} may not import this package.` });
  return ['error', { patterns }];
}

/** An adapter knows its own folder and the files that all share, and no page: it may run in a gateway. */
const adapterFolders = readdirSync('src/adapters', { withFileTypes: true }).filter((entry) => entry.isDirectory());
const PAGE = ['window', 'document', 'localStorage', 'sessionStorage', 'navigator', 'customElements', 'HTMLElement'];

function adapterRules(folder) {
  const [severity, { patterns }] = importRule(rooms.adapters, 'adapters');
  const others = { regex: '^\\.\\./(?!\\.\\.)[^/]+/', message: 'An adapter may not import from another one.' };
  return {
    files: [`src/adapters/${folder}/**`],
    rules: {
      'no-restricted-imports': [severity, { patterns: [...patterns, others] }],
      'no-restricted-globals': [
        'error',
        ...PAGE.map((name) => ({ name, message: 'An adapter gets what it needs from its environment.' })),
      ],
    },
  };
}

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'shots/', '.cache/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['demo/**', 'test/**', '*.config.*'], rules: { 'no-console': 'off' } },
  { files: ['**/*.config.js'], languageOptions: { globals: { process: 'readonly' } } },
  {
    files: ['test/backends/*/server/**/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        require: 'readonly',
        module: 'writable',
        exports: 'writable',
        process: 'readonly',
        console: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['demo/public/**/*.js'],
    languageOptions: {
      globals: {
        window: 'readonly',
        document: 'readonly',
        fetch: 'readonly',
        location: 'readonly',
        URL: 'readonly',
        CustomEvent: 'readonly',
        FormData: 'readonly',
        URLSearchParams: 'readonly',
      },
    },
  },
  {
    files: ['test/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['src/elements/**'],
    plugins: { lit, 'lit-a11y': litA11y, wc },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
    },
  },
  ...Object.entries(rooms).map(([room, rule]) => ({
    files: [`src/${room}/**`],
    rules: { 'no-restricted-imports': importRule(rule, room) },
  })),
  ...adapterFolders.map(({ name }) => adapterRules(name)),
  {
    files: ['src/embed.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(?!\\./elements/loyalty-widget\\.js$)', message: 'embed imports the launcher element only.' },
          ],
        },
      ],
    },
  },
);
