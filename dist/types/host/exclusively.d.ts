/**
 * One change at a time of what `name` says, in this tab and its siblings: whoever reads and then writes would undo what
 * another did in between. Pages without https have no locks, and some in frames may not use them; there, each tab only
 * keeps its own order. Settles as `change` does.
 */
export declare function exclusively<T>(name: string, change: () => Promise<T>): Promise<T>;
