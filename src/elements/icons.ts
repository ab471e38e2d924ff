export type IconNodes = readonly Node[];
type Node = [tag: string, attributes: Record<string, string | number | undefined>];

/**
 * An icon of Lucide (https://lucide.dev, ISC) as an element. Takes the icon's node list, so that each is imported one by
 * one; built without markup strings, which Trusted Types would refuse. Decorative: the words stand beside it.
 */
export function icon(nodes: IconNodes): SVGSVGElement {
  const picture = create('svg', {
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 1.75,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  }) as SVGSVGElement;
  draw(picture, nodes);
  return picture;
}

/** One whose lines come in a file of their own: it has its room at once, and stays empty where the file can't be had. */
export function iconLater(nodes: Promise<IconNodes>): SVGSVGElement {
  const picture = icon([]);
  nodes.then(
    (all) => {
      draw(picture, all);
    },
    () => undefined,
  );
  return picture;
}

function draw(picture: SVGSVGElement, nodes: IconNodes): void {
  picture.append(...nodes.map(([tag, attributes]) => create(tag, attributes)));
}

function create(tag: string, attributes: Node[1]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
