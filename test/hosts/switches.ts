/**
 * The widget's defences, each with the edit that switches it off: what stands in `file` as `find`, once, is built as `put`.
 * A hazard names the one without which its test has to be red; `npm run test:hosts:red` sees to it that it is.
 */
export interface Switch {
  /** What is taken away, in the report's words. */
  what: string;
  /** Outside src/ it is the page that is changed. */
  file: string;
  find: string;
  put: string;
}

const EMBED = 'src/embed.ts';
const WIDGET = 'src/elements/loyalty-widget.ts';
const WIDGET_STYLES = 'src/elements/loyalty-widget.styles.ts';
const LAUNCHER = 'src/elements/launcher.ts';
const PANEL = 'src/elements/loyalty-panel.ts';
const SETTINGS = 'src/elements/settings.ts';
const SURROUNDINGS = 'src/elements/surroundings.ts';
const CORNER = 'src/elements/corner.ts';

const LOADED =
  "if (document.readyState === 'complete') soon();\n  else addEventListener('load', soon, { once: true });";

export const SWITCHES = {
  listeners: {
    what: 'the listener of the load event stays',
    file: EMBED,
    find: "addEventListener('load', soon, { once: true })",
    put: "addEventListener('load', soon)",
  },
  reset: {
    what: '`all: initial` is not on the host',
    file: WIDGET_STYLES,
    find: 'all: initial !important;',
    put: '',
  },
  topLayer: {
    what: 'the widget is not shown as a popover',
    file: WIDGET,
    find: 'this.showPopover();',
    put: '',
  },
  pixels: {
    what: "the launcher's type is in rem",
    file: WIDGET_STYLES,
    find: 'font: 600 15px/46px a;',
    put: 'font: 600 .9375rem/2.875rem a;',
  },
  type: {
    what: "the launcher's type is in em of the page's",
    file: WIDGET_STYLES,
    find: 'all: initial !important;',
    put: `all: initial !important;
    font-size: inherit !important;
  }

  @media (min-width: 481px) {
    [part][part] {
      font-size: 0.9375em;
    }
  }

  :host {`,
  },
  shadow: {
    what: "the page's style sheets are let into the shadow root",
    file: WIDGET,
    find: 'root.adoptedStyleSheets = [sheet];',
    put: `root.adoptedStyleSheets = [sheet, ...[...document.styleSheets].map(({ cssRules }) => {
      const copy = new CSSStyleSheet();
      copy.replaceSync([...cssRules].map(({ cssText }) => cssText).join(''));
      return copy;
    })];`,
  },
  percent: {
    what: "the card's height is measured in dvh",
    file: 'src/elements/loyalty-panel.styles.ts',
    find: 'block-size: min(680px, calc(100% - var(--_below-launcher) - 16px), var(--_room, 100%));',
    put: 'block-size: min(680px, calc(100dvh - var(--_below-launcher) - 16px));',
  },
  scheme: {
    what: "the page's color-scheme is taken over",
    file: WIDGET,
    find: "this.popover = 'manual';",
    put: "if (getComputedStyle(document.documentElement).colorScheme === 'dark') this.setAttribute('theme', 'dark'); this.popover = 'manual';",
  },
  logical: {
    what: 'the launcher stands to the right, not at the end',
    file: WIDGET_STYLES,
    find: 'inset-inline-end: 20px !important;',
    put: 'right: 20px !important;',
  },
  names: {
    what: 'the widget stands in a box of class `widget`',
    file: EMBED,
    find: 'document.body?.append(widget);',
    put: "const box = Object.assign(document.createElement('div'), { className: 'widget' }); box.append(widget); document.body?.append(box);",
  },
  corner: {
    what: 'the launcher does not move',
    file: WIDGET,
    find: 'launcher.style.cssText = roomFor(',
    put: 'void (',
  },
  fullLayer: {
    what: 'no layer counts that takes up most of the window',
    file: CORNER,
    find: '+zIndex > 99',
    put: '+zIndex > Infinity',
  },
  letsThrough: {
    what: 'what lets clicks through counts as a layer, too',
    file: CORNER,
    find: "pointerEvents === 'auto'",
    put: 'pointerEvents',
  },
  changes: {
    what: 'changes of the page are not observed',
    file: SURROUNDINGS,
    find: 'changes.observe(document, { attributes: true, childList: true, subtree: true });',
    put: '',
  },
  animations: {
    what: 'the ends of animations are not heard',
    file: SURROUNDINGS,
    find: ' animationend',
    put: '',
  },
  skipLink: {
    what: 'room is made for the whole `<main>`, too, when it has the focus',
    file: WIDGET,
    find: ':focus-visible:not(main)',
    put: ':focus-visible',
  },
  modal: {
    what: 'modal dialogs of the page are not seen',
    file: SURROUNDINGS,
    find: "':modal,[aria-modal=true]'",
    put: "'[aria-modal=true]'",
  },
  ariaModal: {
    what: '`aria-modal` is not seen',
    file: SURROUNDINGS,
    find: "':modal,[aria-modal=true]'",
    put: "':modal'",
  },
  inert: {
    what: '`inert` is not seen',
    file: SURROUNDINGS,
    find: "'[inert],[aria-hidden=true]'",
    put: "'[aria-hidden=true]'",
  },
  ariaHidden: {
    what: '`aria-hidden` is not seen',
    file: SURROUNDINGS,
    find: "'[inert],[aria-hidden=true]'",
    put: "'[inert]'",
  },
  focus: {
    what: 'the open panel fetches the focus back',
    file: PANEL,
    find: "dialog.addEventListener('focusin', onFocus, { signal });",
    put: `dialog.addEventListener('focusin', onFocus, { signal });
    let left = 50;
    document.addEventListener('focusin', ({ target }) => { if (target !== host && left--) this.#main?.focus() }, { signal });`,
  },
  escapeAtWindow: {
    what: 'Escape is listened for at the widget, not at the window',
    file: 'src/elements/layer.ts',
    find: "addEventListener('keydown', onKey, options);",
    put: "layer.host.addEventListener('keydown', onKey, options);",
  },
  topmost: {
    what: 'Escape closes the panel under other layers, too',
    file: 'src/elements/layer.ts',
    find: ' || !isTopmost(layer)) return;',
    put: ') return;',
  },
  scrollLock: {
    what: "the scroll is locked in the body's own style",
    file: 'src/elements/holding.ts',
    find: 'document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];',
    put: "document.body.style.overflow = 'clip';",
  },
  spread: {
    what: 'a Set is made an array by Array.from',
    file: SETTINGS,
    find: 'of [...ADDRESSES, ...OTHERS])',
    put: 'of Array.from(new Set([...ADDRESSES, ...OTHERS])))',
  },
  arrays: {
    what: 'an array is gone through by for…in',
    file: SETTINGS,
    find: 'for (const [tag, release, isFound, base] of tags) {',
    put: 'for (const index in tags) {\n    const [tag, release, isFound, base] = tags[index as never] as never;',
  },
  promises: {
    what: 'promises are told by instanceof',
    file: EMBED,
    find: 'const own = document.currentScript',
    put: "if (!((async () => undefined)() instanceof Promise)) throw new Error('No promise.'); const own = document.currentScript",
  },
  internals: {
    what: 'the element asks for its internals',
    file: WIDGET,
    find: "this.popover = 'manual';",
    put: "this.popover = 'manual'; this.attachInternals();",
  },
  builtins: {
    what: 'a built-in prototype is given a method',
    file: EMBED,
    find: 'const own = document.currentScript',
    put: 'Object.assign(Array.prototype, { last() { return this.at(-1); } }); const own = document.currentScript',
  },
  amd: {
    what: 'embed.js is left to an AMD loader, where there is one',
    file: EMBED,
    find: '\nstart();',
    put: '\nconst { define } = globalThis as never as { define?: { amd?: object } & ((needs: [], make: () => void) => void) };\nif (define?.amd) define([], start); else start();',
  },
  bare: {
    what: 'options of properties keep their prototype',
    file: 'src/elements/define.ts',
    find: 'Object.setPrototypeOf(options, null) as T',
    put: 'options',
  },
  storage: {
    what: 'what storage throws is not caught',
    file: 'src/host/storage.ts',
    find: 'try {\n    return action();\n  } catch {\n    return undefined;\n  }',
    put: 'return action();',
  },
  registry: {
    what: 'a registry of elements is taken for granted',
    file: WIDGET,
    find: "if (!registry?.get('loyalty-widget')) registry?.define(",
    put: 'registry!.define(',
  },
  name: {
    what: "somebody else's `window.loyalty` is taken",
    file: WIDGET,
    find: 'if (!Array.isArray(queue)) return;\n    window.loyalty = this;\n    this.push(...queue);',
    put: 'window.loyalty = this;',
  },
  keys: {
    what: 'keys in fields are not kept from the page',
    file: 'src/elements/holding.ts',
    find: 'event.stopImmediatePropagation();',
    put: '',
  },
  readsBack: {
    what: 'the panel looks for its words in the page',
    file: PANEL,
    find: '    this.#fallBack();\n',
    put: `    this.#fallBack();
    const said = this.shadowRoot?.querySelector('.title');
    if (said && !said.textContent?.includes(said.lastChild?.nodeValue ?? '?')) throw new Error('Not what was written.');\n`,
  },
  returns: {
    what: 'the widget does not come back by itself',
    file: EMBED,
    find: 'widget.gone = () => {\n    later(() => {\n      place(widget);\n    });\n  };',
    put: 'widget.gone = () => undefined;',
  },
  place: {
    what: "the widget stands in the page's main content",
    file: EMBED,
    find: 'document.body?.append(widget);',
    put: "document.querySelector('main')?.append(widget); widget.gone = undefined;",
  },
  once: {
    what: 'a widget that is there is not looked for',
    file: EMBED,
    find: "const present = document.querySelector('loyalty-widget');",
    put: 'const present = null as LoyaltyWidget | null;',
  },
  findTag: {
    what: 'the tag is not looked for where it is not the current script',
    file: EMBED,
    find: 'const tag = own ?? findTag();',
    put: 'const tag = own;',
  },
  query: {
    what: "the query of the script's address is not read",
    file: SETTINGS,
    find: '?? new URL(tag.src || location.href).searchParams.get(name)',
    put: '?? null',
  },
  attributes: {
    what: "the tag's attributes are not read",
    file: SETTINGS,
    find: 'tag.getAttribute(`data-${name}`)',
    put: 'null',
  },
  loaded: {
    what: 'the load event is waited for, also where it has been',
    file: EMBED,
    find: LOADED,
    put: "addEventListener('load', soon, { once: true });",
  },
  waits: {
    what: 'the load event is not waited for',
    file: EMBED,
    find: LOADED,
    put: 'task();',
  },
  base: {
    what: "addresses are built from the page's base",
    file: EMBED,
    find: "new URL(tag.dataset.base ?? '.', tag.src || location.href)",
    put: "new URL(tag.dataset.base ?? '.', document.querySelector('base')?.href ?? tag.src)",
  },
  quiet: {
    what: 'failures are thrown into the page',
    file: WIDGET,
    find: "complain('unavailable', error);",
    put: 'throw error;',
  },
  answered: {
    what: 'the page gets embed.js after all',
    file: 'test/hosts/hazards/tags.ts',
    find: 'src="http://127.0.0.1:9/embed.js"',
    put: 'src="/hosts/dist/embed.js"',
  },
  sheets: {
    what: 'styles are put in a <style> element',
    file: WIDGET,
    find: 'root.adoptedStyleSheets = [sheet];\n    root.append(launcher);',
    put: 'root.append(launcher, Object.assign(document.createElement("style"), { textContent: widgetStyles }));',
  },
  html: {
    what: 'the word is written by innerHTML',
    file: LAUNCHER,
    find: 'launcher.append(word);',
    put: 'launcher.innerHTML = word;',
  },
  policy: {
    what: 'a Trusted Types policy of its own is made',
    file: LAUNCHER,
    find: 'launcher.append(word);',
    put: "(globalThis as never as { trustedTypes?: { createPolicy(name: string, rules: object): void } }).trustedTypes?.createPolicy('loyalty-widget', {}); launcher.append(word);",
  },
} as const satisfies Record<string, Switch>;

export type SwitchName = keyof typeof SWITCHES;
