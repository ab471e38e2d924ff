/** Colours and sizes are judged once everything that moves or fades has arrived, in the elements within too. */
export async function rested<T extends Element>(element: T): Promise<T> {
  const root = element.shadowRoot;
  await Promise.all(root?.getAnimations().map(({ finished }) => finished) ?? []);
  for (const inner of root?.querySelectorAll('*') ?? []) await rested(inner);
  return element;
}
