import type { AdapterEnvironment } from './adapter.js';
import { send, type Answer, type Call } from './sending.js';

/** What is sent as JSON, as text. Old libraries give every array a toJSON, which spoils what JSON.stringify makes of it. */
export function jsonBody(body: object): string {
  return JSON.stringify(unspoilt(body));
}

export interface JsonCall extends Omit<Call, 'body'> {
  /** Sent as JSON. */
  body?: object | undefined;
}

/** `send` with a body that is still to be made JSON. */
export function sendJson(environment: Pick<AdapterEnvironment, 'fetch'>, { body, ...call }: JsonCall): Promise<Answer> {
  return send(environment, { ...call, body: body && jsonBody(body) });
}

/** Lists get a toJSON of their own, which counts before that of a library. */
function unspoilt(value: unknown): unknown {
  if (Array.isArray(value)) return Object.assign(value.map(unspoilt), { toJSON: undefined });
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, unspoilt(field)]));
}
