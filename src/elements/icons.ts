type Node = [tag: string, attributes: Record<string, string | number | undefined>];

/**
 * An icon of Lucide (https://lucide.dev, ISC) as an element. Takes the icon's node list, so that each is imported one by
 * one; built without markup strings, which Trusted Types would refuse. Decorative: the words stand beside it.
 */
export function icon(nodes: readonly Node[]): SVGSVGElement {
  const picture = create('svg', {
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 1.75,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  }) as SVGSVGElement;
  picture.append(...nodes.map(([tag, attributes]) => create(tag, attributes)));
  return picture;
}

function create(tag: string, attributes: Node[1]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
