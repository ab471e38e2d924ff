import type { AdapterEnvironment } from './adapter.js';
import { type Answer, type Call } from './sending.js';
/** What is sent as JSON, as text. Old libraries give every array a toJSON, which spoils what JSON.stringify makes of it. */
export declare function jsonBody(body: object): string;
export interface JsonCall extends Omit<Call, 'body'> {
    /** Sent as JSON. */
    body?: object | undefined;
}
/** `send` with a body that is still to be made JSON. */
export declare function sendJson(environment: Pick<AdapterEnvironment, 'fetch'>, { body, ...call }: JsonCall): Promise<Answer>;
