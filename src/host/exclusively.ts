/** Milliseconds; a tab that was put to sleep in the middle of a change does not hold up its siblings for longer. */
const PATIENCE = 15_000;

/** The last of each name in this tab. */
const turns = new Map<string, Promise<unknown>>();

/**
 * One change at a time of what `name` says, in this tab and its siblings: whoever reads and then writes would undo what
 * another did in between. Pages without https have no locks, and some in frames may not use them; there, each tab only
 * keeps its own order. Settles as `change` does.
 */
export async function exclusively<T>(name: string, change: () => Promise<T>): Promise<T> {
  const { locks } = (globalThis as { navigator?: Partial<Navigator> }).navigator ?? {};
  let begun: Promise<T> | undefined;
  const patience = { signal: AbortSignal.timeout(PATIENCE) };
  await locks?.request(`loyalty-widget:${name}`, patience, () => (begun = change())).catch(() => undefined);
  return begun ?? inTurn(name, change);
}

function inTurn<T>(name: string, change: () => Promise<T>): Promise<T> {
  const mine = (turns.get(name) ?? Promise.resolve()).then(change);
  turns.set(
    name,
    mine.catch(() => undefined),
  );
  return mine;
}
