export type IconNodes = readonly Node[];
type Node = [tag: string, attributes: Record<string, string | number | undefined>];
/**
 * An icon of Lucide (https://lucide.dev, ISC) as an element. Takes the icon's node list, so that each is imported one by
 * one; built without markup strings, which Trusted Types would refuse. Decorative: the words stand beside it.
 */
export declare function icon(nodes: IconNodes): SVGSVGElement;
/** One whose lines come in a file of their own: it has its room at once, and stays empty where the file can't be had. */
export declare function iconLater(nodes: Promise<IconNodes>): SVGSVGElement;
export {};
