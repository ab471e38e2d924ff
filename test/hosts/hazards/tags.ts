import { TAG, type Hazard, type HostPage } from '../hazard.js';

const inject = (lines: string): HostPage => ({ tag: `<script>${lines}</script>` });
const SCRIPT = "const script = document.createElement('script');";

export const tags: Hazard[] = [
  {
    id: 'tag-module',
    what: 'The tag made a module, so that currentScript is null',
    page: { tag: '<script type="module" src="/hosts/dist/embed.js" data-adapter="memory" data-locale="en"></script>' },
    off: 'findTag',
  },
  {
    id: 'tag-rocket',
    what: 'A loader that evaluates the text itself, so that currentScript is another script',
    page: {
      tag: `<script type="later" src="/hosts/dist/embed.js" data-adapter="memory" data-locale="en"></script>
<script type="module">const later = document.querySelector('[type=later]'); (0, eval)(await (await fetch(later.src)).text())</script>`,
    },
    off: 'findTag',
  },
  {
    id: 'tag-stripped',
    what: 'A tag manager that strips data-* attributes',
    page: inject(
      `${SCRIPT} script.src = '/hosts/dist/embed.js?adapter=memory&locale=en'; document.head.append(script)`,
    ),
    off: 'query',
  },
  {
    id: 'tag-delayed',
    what: 'All scripts delayed until a first touch',
    page: inject(
      `setTimeout(() => { ${SCRIPT} script.src = '/hosts/dist/embed.js'; Object.assign(script.dataset, { adapter: 'memory', locale: 'en' }); document.body.append(script) }, 600)`,
    ),
    off: 'loaded',
  },
  {
    id: 'tag-minified',
    what: 'Attributes without quotes, as minifiers leave them',
    page: { tag: '<script async src=/hosts/dist/embed.js data-adapter=memory data-locale=en></script>' },
    off: 'attributes',
  },
  {
    id: 'tag-written',
    what: 'The tag written by document.write, in the head',
    page: {
      head: '<script>document.write(\'<script src="/hosts/dist/embed.js" data-adapter="memory" data-locale="en"></\' + \'script>\')</script>',
      tag: '',
    },
    off: 'waits',
  },
  {
    id: 'tag-head',
    what: 'The tag in the head without async, where there is no body yet',
    page: {
      head: '<script src="/hosts/dist/embed.js" data-adapter="memory" data-locale="en"></script>',
      tag: '',
    },
    off: 'waits',
  },
  {
    id: 'tag-twice',
    what: 'The tag on the page twice',
    page: { tag: TAG + TAG },
    off: 'once',
  },
  {
    id: 'tag-recreated',
    what: 'The tag made again and again, as a section editor does',
    page: {
      tag: `${TAG}<script>addEventListener('load', () => { let times = 0; const again = setInterval(() => {
const old = document.querySelector('script[src*="embed.js"]'); ${SCRIPT}
for (const { name, value } of old.attributes) script.setAttribute(name, value); old.replaceWith(script);
if (++times === 5) clearInterval(again) }, 60) })</script>`,
    },
    check: 'afterAWhile',
    off: 'once',
  },
  {
    id: 'tag-versions',
    what: 'Another release on the page, loaded first',
    page: {
      tag: `<script src="/hosts/files/other/embed.js" data-adapter="memory" data-locale="en"></script>${TAG}`,
      files: { 'other/': { dist: '', release: 'Last' } },
    },
    check: 'otherRelease',
    off: 'registry',
  },
  {
    id: 'base-href',
    what: 'A <base> that sends every path elsewhere',
    page: {
      head: '<base href="https://cdn.example/theme/">',
      tag: `<script>{ ${SCRIPT} script.src = location.origin + '/hosts/dist/embed.js'; Object.assign(script.dataset, { adapter: 'memory', locale: 'en' }); document.body.append(script) }</script>`,
    },
    off: 'base',
  },
  {
    id: 'chunks-missing',
    what: 'An old embed.js from a cache: its chunks are gone (404)',
    page: {
      tag: '<script src="/hosts/files/stale/embed.js" data-adapter="memory" data-locale="en" async></script>',
      files: { 'stale/embed.js': { dist: 'embed.js' } },
    },
    leaves: 'launcher',
    check: 'quietLauncher',
    off: 'quiet',
  },
  {
    id: 'chunks-html',
    what: 'Chunks answered with a page of HTML',
    page: {
      tag: '<script src="/hosts/files/html/embed.js" data-adapter="memory" data-locale="en" async></script>',
      files: {
        'html/embed.js': { dist: 'embed.js' },
        'html/chunks/': { text: '<!doctype html><p>Shop', type: 'text/html' },
      },
    },
    leaves: 'launcher',
    check: 'quietLauncher',
    off: 'quiet',
  },
  {
    id: 'cdn-blocked',
    what: 'embed.js cannot be had at all',
    page: { tag: '<script src="http://127.0.0.1:9/embed.js" data-adapter="memory" async></script>' },
    leaves: 'nothing',
    errors: ['failed: http://127.0.0.1:9/embed.js'],
    off: 'answered',
  },
];
