/** The button that opens the panel; a plain link to `page`, where one is named, for a browser that could not. */
export function createLauncher(word: string, page: string): HTMLElement {
  const launcher = document.createElement(page ? 'a' : 'button');
  launcher.part = 'launcher';
  launcher.append(word);
  if (page) {
    (launcher as HTMLAnchorElement).href = page;
  } else {
    launcher.ariaHasPopup = 'dialog';
    launcher.ariaExpanded = 'false';
  }
  return launcher;
}
