/** Calling a JSON API once, and what its refusals mean. */
import type { AdapterEnvironment } from './adapter.js';
import { type Answer, type Call } from './sending.js';
export * from './sending.js';
export { errorOf, errorOfStatus, type Said } from './refusing.js';
export interface JsonCall extends Omit<Call, 'body'> {
    /** Sent as JSON. */
    body?: object | undefined;
}
/** `send` with a body that is still to be made JSON. */
export declare function sendJson(environment: Pick<AdapterEnvironment, 'fetch'>, { body, ...call }: JsonCall): Promise<Answer>;
