import type { HostStorage } from './host.js';
export declare function pageStorage(): HostStorage;
