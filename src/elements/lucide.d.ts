/** Lucide's single icons ship without types of their own. */
declare module 'lucide/dist/esm/icons/*.mjs' {
  const nodes: readonly [tag: string, attributes: Record<string, string | number | undefined>][];
  export default nodes;
}
