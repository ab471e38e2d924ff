/** Between the launcher and what it makes room for, in pixels. */
const GAP = 12;

/**
 * How the launcher, from its place in the corner, lets both it and what else stands there be used, as a declaration: it goes
 * up, to the side where there is no room above, and out of sight where there is none there either. `also` is a selector of
 * what counts, too.
 */
export function roomFor(widget: HTMLElement, also: string): string {
  const { left, right, top, bottom } = widget.getBoundingClientRect();
  // Up first, then to the side.
  for (let isUp = 2; isUp--;) {
    let x = 0;
    let y = 0;
    for (let tries = 5; tries--;) {
      const other = occupant(widget, also, left + x, top + y);
      if (!other) return `translate:${x}px ${y}px`;
      if (isUp) y = other.top - GAP - bottom;
      else x = other.left - GAP - right;
      if (left + x < 0) x = other.right + GAP - left;
      if (top + y < 0 || right + x > innerWidth) break;
    }
  }
  return 'visibility:hidden';
}

/** Where the first thing is that stands there; by sixteen points on four slants, which no bar and no button slips through. */
function occupant(widget: HTMLElement, also: string, left: number, top: number): DOMRect | undefined {
  for (let point = 16; point--;) {
    const x = left + (widget.offsetWidth * ((point % 4) + 0.5)) / 4;
    const y = top + (widget.offsetHeight * (point + 0.5)) / 16;
    // What a shopper sees there apart from us.
    let each: Element | null | undefined = document.elementsFromPoint(x, y).find((seen) => seen !== widget);
    for (; each; each = each.parentElement) {
      const place = each.getBoundingClientRect();
      if (each.matches(also) || isFixed(each, place)) return place;
    }
  }
  return undefined;
}

/**
 * Seen, and stays when the page scrolls; `bottom` is auto only of what sticks to the top. What takes up most of the window is
 * a layer before the page where it takes clicks, at a z-index as drawers have it; else the page is in it, or on it.
 */
function isFixed(element: Element, { width, height }: DOMRect): boolean {
  const { position, bottom, opacity, zIndex, pointerEvents } = getComputedStyle(element);
  return (
    /fixed|sticky/.test(position) &&
    bottom !== 'auto' &&
    +opacity > 0 &&
    (width * height < (innerWidth * innerHeight) / 2 || (+zIndex > 99 && pointerEvents === 'auto'))
  );
}
