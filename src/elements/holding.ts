const FIELDS = 'input,select,textarea,[contenteditable]';

/** Asked for at every field that gets the focus. */
const kept = new WeakSet<AbortSignal>();

function isField(target: EventTarget | null | undefined): boolean {
  return target instanceof Element && target.matches(FIELDS);
}

/**
 * Keeps the keys typed in the fields of `host` from the theme, which may take letters for hotkeys; what browsers do for a
 * key, they do all the same. Fields of ours therefore hear of no keys either: they go by `input` and `change`.
 */
export function keepKeys(host: HTMLElement, signal: AbortSignal): void {
  if (signal.aborted || kept.has(signal)) return;
  kept.add(signal);
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    const keep = (event: KeyboardEvent): void => {
      const path = event.composedPath();
      if (!path.includes(host) || !isField(path[0])) return;
      event.stopImmediatePropagation();
      if (event.defaultPrevented) typeAnyway(event);
    };
    addEventListener(type, keep, { capture: true, signal });
  }
}

/** A script that was here before us took the letter for a hotkey. */
function typeAnyway({ type, key, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
  if (type === 'keydown' && key.length === 1 && !ctrlKey && !metaKey && !altKey) {
    document.execCommand('insertText', false, key);
  }
}

/** What a sheet over the whole screen needs of the window, until the signal. */
export function holdScreen(dialog: HTMLElement, signal: AbortSignal): void {
  if (signal.aborted) return;
  lockScroll(signal);
  makeRoomForKeyboard(dialog, signal);
}

/** By a style sheet of ours, so that the page's own styles need no putting back; its scrollbar keeps its place. */
function lockScroll(signal: AbortSignal): void {
  const hasScrollbar = innerWidth > document.documentElement.clientWidth;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`html{overflow:hidden!important;${hasScrollbar ? 'scrollbar-gutter:stable!important' : ''}}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
}

/** On phones the keyboard covers a part of the window that only the visual viewport knows of. */
function makeRoomForKeyboard(dialog: HTMLElement, signal: AbortSignal): void {
  const viewport = visualViewport;
  viewport?.addEventListener(
    'resize',
    () => {
      const covered = viewport.scale === 1 ? innerHeight - viewport.height : 0;
      dialog.style.setProperty('--_keyboard', `${String(covered)}px`);
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    dialog.style.removeProperty('--_keyboard');
  });
}
