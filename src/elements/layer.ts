export interface Layer {
  /** What is shown, in the panel's shadow root. */
  dialog: HTMLDialogElement;
  /** All that is ours: the panel, or the widget around it. */
  host: HTMLElement;
  /** Whether the page has a layer of its own over us. */
  isCovered(): boolean;
  /** A shopper wants it gone: by Escape, or by going on beside it. */
  close(how: 'escape' | 'outside'): void;
}

const HOST_LAYERS = ':modal,:popover-open:not(loyalty-widget)';
const LAYERS = 'dialog,[popover],[role=dialog],[role=alertdialog]';

/**
 * Keeps what belongs to an open panel to it, and nothing else: Escape and clicks beside it where it is topmost, and the
 * keys typed in its fields. Listens at the window, before the theme, whose scripts may swallow events or take letters for
 * hotkeys; what is stopped there has its default all the same.
 */
export function holdLayer(layer: Layer, signal: AbortSignal): void {
  const options = { capture: true, signal };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    addEventListener(
      type,
      (event) => {
        onKey(layer, event);
      },
      options,
    );
  }
  addEventListener(
    'click',
    (event) => {
      if (isBeside(layer, event)) layer.close('outside');
    },
    options,
  );
  if (layer.dialog.matches(':modal')) {
    lockScroll(signal);
    makeRoomForKeyboard(layer.dialog, signal);
  }
}

function onKey(layer: Layer, event: KeyboardEvent): void {
  if (event.key === 'Escape' && event.type === 'keydown' && !event.isComposing && isTopmost(layer)) {
    event.preventDefault();
    event.stopImmediatePropagation();
    layer.close('escape');
    return;
  }
  const field = event.composedPath()[0];
  if (!event.composedPath().includes(layer.host) || !isField(field)) return;
  event.stopImmediatePropagation();
  if (event.defaultPrevented) typeAnyway(event);
}

/** A script that was here before us took the letter for a hotkey. */
function typeAnyway({ type, key, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
  if (type === 'keydown' && key.length === 1 && !ctrlKey && !metaKey && !altKey) {
    document.execCommand('insertText', false, key);
  }
}

/** The focus says which of several layers a shopper is at. */
function isTopmost({ host, dialog, isCovered }: Layer): boolean {
  if (host.matches(':focus-within')) return true;
  const { activeElement } = document;
  const isNowhere = !activeElement || activeElement === document.body;
  return isNowhere && !isCovered() && (dialog.matches(':modal') || !document.querySelector(HOST_LAYERS));
}

/** A shopper's own click on the page beside the card, or on what a modal card dims; not on another layer. */
function isBeside({ dialog, host, isCovered }: Layer, event: MouseEvent): boolean {
  if (!event.isTrusted || event.defaultPrevented || isCovered()) return false;
  const path = event.composedPath();
  if (dialog.matches(':modal')) return path[0] === dialog && !isWithin(dialog.getBoundingClientRect(), event);
  return !path.includes(host) && !path.some((each) => each instanceof Element && isLayer(each));
}

function isWithin({ left, right, top, bottom }: DOMRect, { clientX, clientY }: MouseEvent): boolean {
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}

function isLayer(element: Element): boolean {
  const { localName } = element;
  return localName.startsWith('loyalty-') || element.matches(LAYERS) || getComputedStyle(element).position === 'fixed';
}

export function isField(target: EventTarget | null | undefined): boolean {
  return target instanceof Element && target.matches('input,select,textarea,[contenteditable]');
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
