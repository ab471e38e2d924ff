import type { Hazard, HostPage } from '../hazard.js';

const script = (text: string): HostPage => ({ head: `<script>${text}</script>` });
const library = (file: HostPage['files'], more = ''): HostPage => ({
  head: `${more}<script src="/hosts/files/library.js"></script>`,
  ...(file && { files: file }),
});

export const scripts: Hazard[] = [
  {
    id: 'prototype',
    what: 'Prototype 1.7.3: Array.from, remove() and toJSON of arrays are its own',
    page: library({
      'library.js': { debian: 'libjs-prototype', file: 'usr/share/javascript/prototype/prototype.js' },
    }),
    off: 'spread',
  },
  {
    id: 'mootools',
    what: 'MooTools 1.4.5: bind is its own, for…in over arrays brings more keys',
    page: library({
      'library.js': { debian: 'libjs-mootools', file: 'usr/share/javascript/mootools/mootools.js' },
    }),
    off: 'spread',
  },
  {
    id: 'zone',
    what: 'zone.js: promises, timers and listeners are wrapped',
    page: library({ 'library.js': { of: 'zone.js/bundles/zone.umd.js' } }),
    off: 'promises',
  },
  {
    id: 'webcomponents',
    what: 'The custom elements polyfill, forced',
    page: library(
      { 'library.js': { of: '@webcomponents/webcomponentsjs/webcomponents-bundle.js' } },
      '<script>customElements.forcePolyfill = true</script>',
    ),
    off: 'internals',
  },
  {
    id: 'frozen',
    what: 'Object, Array, Function, Promise and their prototypes frozen',
    page: script(
      'for (const one of [Object, Array, Function, Promise, Map, Set, String]) { Object.freeze(one.prototype); Object.freeze(one) }',
    ),
    off: 'builtins',
  },
  {
    id: 'amd',
    what: 'An AMD loader: define.amd is there',
    page: script(
      'window.define = () => {}; window.define.amd = {}; window.module = { exports: {} }; window.exports = {}',
    ),
    off: 'amd',
  },
  {
    id: 'prototype-junk',
    what: 'Junk on Object.prototype: attribute, converter, type, get, once, capture, signal',
    page: script(
      "Object.assign(Object.prototype, { attribute: 'junk', converter: 'junk', extend() {}, hasChanged: 1, useDefault: 1, noAccessor: 1 })",
    ),
    off: 'bare',
  },
  {
    id: 'array-junk',
    what: 'Enumerable methods on Array.prototype and String.prototype',
    page: script(
      'Array.prototype.each = function () {}; Array.prototype.contains = function () {}; String.prototype.startsWith = function (part) { return this.indexOf(part) === 0 }',
    ),
    off: 'arrays',
  },
  {
    id: 'no-storage',
    what: 'localStorage and sessionStorage that throw when they are only named',
    page: script(
      "for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError') } })",
    ),
    off: 'storage',
  },
  {
    id: 'no-custom-elements',
    what: 'No customElements at all',
    page: script("Object.defineProperty(window, 'customElements', { value: undefined })"),
    leaves: 'nothing',
    off: 'registry',
  },
  {
    id: 'taken-name',
    what: 'window.loyalty belongs to somebody else',
    page: script('window.loyalty = { points: 12 }'),
    check: 'loyaltyOfOthers',
    off: 'name',
  },
  {
    id: 'hotkeys',
    what: 'Site hotkeys on document, for every key',
    page: script(
      "window.hotkeys = 0; for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, (event) => { if (event.key !== 'Tab' && event.key !== 'Escape') { window.hotkeys++; event.preventDefault() } })",
    ),
    check: 'hotkeys',
    off: 'keys',
  },
  {
    id: 'translator',
    what: 'A translator that wraps every text it can reach in <font>',
    page: {},
    check: 'translator',
    off: 'readsBack',
  },
];
