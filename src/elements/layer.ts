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
const LAYERS = 'dialog,[popover],[role*=dialog]';

/**
 * Keeps Escape and clicks beside it for an open panel where it is topmost. Listens at the window, before the theme, whose
 * scripts may swallow events.
 */
export function holdLayer(layer: Layer, signal: AbortSignal): void {
  const options = { capture: true, signal };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || !isTopmost(layer)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    layer.close('escape');
  };
  const onClick = (event: MouseEvent): void => {
    if (isBeside(layer, event)) layer.close('outside');
  };
  addEventListener('keydown', onKey, options);
  addEventListener('click', onClick, options);
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
