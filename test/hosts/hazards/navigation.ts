import { TAG, type Hazard } from '../hazard.js';

const library = '<script src="/hosts/files/library.js" defer></script>';

export const navigation: Hazard[] = [
  {
    id: 'turbo',
    what: 'Turbo replaces the body',
    page: { head: library, files: { 'library.js': { of: '@hotwired/turbo/dist/turbo.es2017-umd.js' } } },
    check: 'turbo',
    off: 'returns',
  },
  {
    id: 'turbo-morph',
    what: 'Turbo morphs the body',
    page: {
      head: `<meta name="turbo-refresh-method" content="morph">${library}`,
      files: { 'library.js': { of: '@hotwired/turbo/dist/turbo.es2017-umd.js' } },
    },
    check: 'turboMorph',
    off: 'returns',
  },
  {
    id: 'swup',
    what: 'Swup replaces the content of main',
    page: { head: library, files: { 'library.js': { of: 'swup/dist/Swup.umd.js' } } },
    check: 'swup',
    off: 'place',
  },
  {
    id: 'body-swapped',
    what: 'The body swapped for another, as view-transition routers do',
    page: {},
    check: 'bodySwapped',
    off: 'returns',
  },
  {
    id: 'vue',
    what: 'A Vue root mounted on what is in the page, the tag inside it',
    page: {
      bodyTag: 'id="app"',
      // Which Vue itself leaves behind.
      head: `<script>window.__VUE__ = true</script>${library}`,
      body: "<script>addEventListener('load', () => setTimeout(() => Vue.createApp({}).mount('#app'), 400))</script>",
      files: { 'library.js': { of: 'vue/dist/vue.global.prod.js' } },
    },
    check: 'afterAWhile',
    off: 'returns',
  },
  {
    id: 'react-hydration',
    what: 'React hydrates a body that it did not find as expected, and makes it anew',
    page: {
      body: `<script src="/hosts/files/app.js"></script>`,
      files: {
        'app.js': {
          bundle: `import { createElement as h, useLayoutEffect } from 'react'; import { createRoot } from 'react-dom/client';
addEventListener('load', () => setTimeout(() => createRoot(document.body).render(h(Page)), 400));
function Page() {
  useLayoutEffect(() => recorded.rebase());
  return h('main', { style: { display: 'flow-root' } }, h('h1', null, 'Hydrated'), h('p', { style: { height: 1400 } }, 'More'));
}`,
        },
      },
    },
    check: 'reactBody',
    off: 'returns',
  },
  {
    id: 'section-editor',
    what: 'Theme editor events: section unload, load, select, reorder',
    page: { tag: TAG },
    check: 'sectionEditor',
    off: 'once',
  },
];
