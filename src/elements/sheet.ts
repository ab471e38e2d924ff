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
