/**
 * The address that `data-endpoint` gives, without a slash at its end: `https://…`, or a path on the page's own origin.
 * Throws a LoyaltyError 'config' for anything else. `what` is for the error, e.g. "the gateway".
 */
export declare function endpointUrl(endpoint: unknown, what: string, example: string): string;
