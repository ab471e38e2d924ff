/**
 * Begins to fetch a file that is wanted once what is under way has been answered, so that nobody waits for it then. Who
 * wants it meets its failure.
 */
export declare function ahead(file: Promise<unknown>): void;
