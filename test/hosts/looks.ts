/** What must be the same on every page. Sizes that follow from the page's typeface are left out. */
const LOOKS = `
  accent-color align-items appearance background-color background-image border-block-end-width border-block-start-width
  border-collapse border-end-end-radius border-end-start-radius border-inline-end-width border-inline-start-width
  border-start-end-radius border-start-start-radius box-shadow box-sizing caret-color clear color color-scheme content
  cursor direction display filter flex-direction flex-grow float font-feature-settings font-size font-style font-variant
  font-weight gap isolation justify-content letter-spacing line-height list-style-type margin-block-end
  margin-block-start margin-inline-end margin-inline-start max-width min-block-size min-inline-size mix-blend-mode opacity
  outline-style overflow-wrap overflow-x overflow-y padding-block-end padding-block-start padding-inline-end
  padding-inline-start pointer-events position tab-size text-align text-decoration-line text-indent text-shadow
  text-transform transform transition-duration user-select vertical-align visibility white-space word-break
  word-spacing writing-mode zoom`
  .trim()
  .split(/\s+/);

export interface Look {
  tag: string;
  values: string[];
}

/** The looks of an element and all that is in it, shadow trees included, in order. */
export function looksOf(root: Element): Look[] {
  const view = root.ownerDocument.defaultView ?? window;
  const looks: Look[] = [];
  const visit = (element: Element): void => {
    if (['STYLE', 'SCRIPT'].includes(element.tagName)) return;
    const style = view.getComputedStyle(element);
    looks.push({ tag: element.localName, values: LOOKS.map((name) => valueOf(style, name)) });
    for (const child of [...(element.shadowRoot?.children ?? []), ...element.children]) visit(child);
  };
  visit(root);
  return looks;
}

/** A hairline is as wide as the screen's pixels let it be, which is less than 1 px where a page is zoomed. */
function valueOf(style: CSSStyleDeclaration, name: string): string {
  const value = style.getPropertyValue(name);
  return name.startsWith('border-') ? value.replace(/^0\.\d+px$/, '1px') : value;
}

/** What differs, in words; empty where nothing does. */
export function differences(plain: Look[], other: Look[]): string[] {
  if (plain.length !== other.length) {
    const tags = (looks: Look[]): string => looks.map(({ tag }) => tag).join(' ');
    return [`${tags(other)} instead of ${tags(plain)}`];
  }
  return plain.flatMap(({ tag, values }, index) =>
    values.flatMap((value, place) => {
      const found = other[index]?.values[place];
      return found === value
        ? []
        : [`${tag} #${String(index)}: ${LOOKS[place] ?? ''} is ${String(found)}, not ${value}`];
    }),
  );
}
