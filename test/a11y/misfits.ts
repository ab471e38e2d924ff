/**
 * What does not fit in the elements that `selector` names, a line each: text that is cut, lies over other text or reaches out
 * of the window, and whatever scrolls to the side. Runs in the page, through open shadow roots.
 */
export function misfits(selector: string): string[] {
  /** So much is a matter of rounding, in CSS pixels. */
  const SLACK = 1;

  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
  const partsOf = (element: Element): Element[] => [
    element,
    ...all(element),
    ...(element.shadowRoot ? all(element.shadowRoot) : []),
  ];
  /** A code or a link stands as it is copied: it scrolls by itself rather than break. */
  const isLeftOut = (each: Element): boolean =>
    !each.checkVisibility({ visibilityProperty: true }) ||
    each.closest('.hidden, [part="code"], input[readonly], option') !== null;

  const name = (each: Element): string =>
    `${each.localName}${each.className ? `.${String(each.className)}` : ''} "${each.textContent.trim().slice(0, 40)}"`;

  const textsOf = (each: Element): Text[] =>
    [...each.childNodes].filter((node) => node instanceof Text).filter(({ data }) => data.trim() !== '');

  const isCut = (each: Element): boolean => {
    const { overflowX, overflowY } = getComputedStyle(each);
    const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    return (
      (cuts(overflowX) && each.scrollWidth > each.clientWidth + SLACK) ||
      (cuts(overflowY) && each.scrollHeight > each.clientHeight + SLACK)
    );
  };

  const scrollsAside = (each: Element): boolean =>
    /auto|scroll/.test(getComputedStyle(each).overflowX) && each.scrollWidth > each.clientWidth;

  const linesOf = (text: Text): DOMRect[] => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()];
  };

  const overlap = (one: DOMRect, other: DOMRect): boolean =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > SLACK &&
    // The boxes of lines reach a little beyond their letters.
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > Math.min(one.height, other.height) / 3;

  /** What stays while the rest scrolls under it. */
  const groundOf = (each: Element): Element | null => {
    const root = each.getRootNode();
    const ground = each.closest('[part="navigation"], [part="header"], [part="join"]');
    return ground ?? (root instanceof ShadowRoot ? groundOf(root.host) : null);
  };

  const parts = all(document)
    .filter((each) => each.matches(selector))
    .flatMap(partsOf)
    .filter((each) => !isLeftOut(each));
  if (parts.length === 0) return [`${selector} is not there`];
  const drawn = parts
    .filter((each) => textsOf(each).length > 0)
    .map((each) => ({ each, ground: groundOf(each), lines: textsOf(each).flatMap(linesOf) }));

  const over = drawn.flatMap(({ each, ground, lines }, index) =>
    drawn
      .slice(index + 1)
      .filter((other) => other.ground === ground)
      .filter((other) => lines.some((line) => other.lines.some((beside) => overlap(line, beside))))
      .map((other) => `${name(each)} lies over ${name(other.each)}`),
  );
  const beyond = drawn
    .filter(({ lines }) => lines.some(({ left, right }) => left < -SLACK || right > innerWidth + SLACK))
    .map(({ each }) => `${name(each)} reaches out of the page`);
  return [
    ...parts.filter(scrollsAside).map((each) => `${name(each)} scrolls sideways`),
    ...parts.filter(isCut).map((each) => `${name(each)} is cut`),
    ...over,
    ...beyond,
  ];
}
