/**
 * Copies text to the clipboard; tells whether it is there. Call it straight from the click: the write starts before
 * anything is awaited, because browsers allow it only within the gesture.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/**
 * For pages without TLS, where there is no `navigator.clipboard`, and for frames that are not allowed it. Answers the
 * copy event itself: a selected helper field would be inert behind a modal dialog and would take the focus.
 */
function copyByCommand(text: string): boolean {
  let copied = false;
  const allow = (event: Event): void => {
    event.preventDefault();
  };
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    copied = event.clipboardData !== null;
  };
  document.addEventListener('beforecopy', allow, { capture: true });
  document.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && copied;
  } finally {
    document.removeEventListener('beforecopy', allow, { capture: true });
    document.removeEventListener('copy', fill, { capture: true });
  }
}
