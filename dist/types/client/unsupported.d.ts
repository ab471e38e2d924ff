import type { Capability } from '../adapters/adapter.js';
/** For whoever called past the capabilities. */
export declare function unsupported(name: Capability): Promise<never>;
