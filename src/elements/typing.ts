const FIELDS = 'input,select,textarea,[contenteditable]';

export function isField(target: EventTarget | null | undefined): boolean {
  return target instanceof Element && target.matches(FIELDS);
}

/**
 * Keeps the keys typed in the fields of `host` from the theme, which may take letters for hotkeys; what browsers do for a
 * key, they do all the same. Fields of ours therefore hear of no keys either: they go by `input` and `change`.
 */
export function keepKeys(host: HTMLElement, signal: AbortSignal): void {
  if (signal.aborted) return;
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    const keep = (event: KeyboardEvent): void => {
      const path = event.composedPath();
      if (!path.includes(host) || !isField(path[0])) return;
      event.stopImmediatePropagation();
      if (event.defaultPrevented) typeAnyway(event);
    };
    addEventListener(type, keep, { capture: true, signal });
  }
  // Scripts that were here before us see the widget where a field in it has the focus, and leave such elements alone.
  Object.defineProperty(host, 'isContentEditable', { configurable: true, get: () => isField(focusedIn(host)) });
  signal.addEventListener('abort', () => Reflect.deleteProperty(host, 'isContentEditable'));
}

/** A script that was here before us took the letter for a hotkey. */
function typeAnyway({ type, key, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
  if (type === 'keydown' && key.length === 1 && !ctrlKey && !metaKey && !altKey) {
    document.execCommand('insertText', false, key);
  }
}

function focusedIn(element: Element): Element | null {
  const focused = element.shadowRoot?.activeElement;
  return focused ? focusedIn(focused) : element;
}
