import type { CodeAnswer, Host, HostStorage } from './host.js';
export interface PageHostOptions {
    /** Where events are raised; they bubble from here to `document`. */
    target?: EventTarget | undefined;
    /** Where the shop signs in and joins, when no listener takes the event: http(s) or a path. */
    signIn?: string | undefined;
    /** 'event': the page makes accounts itself, without leaving. */
    join?: string | undefined;
    storage?: HostStorage;
}
export declare const UNANSWERED: CodeAnswer;
/** A page whose cart nobody knows: it is told and asked by DOM events, and its links are followed where nobody answers. */
export declare function pageHost({ target, signIn, join, storage }: PageHostOptions): Host;
