import { readFile } from 'node:fs/promises';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };
type JsonObject = { [name: string]: Json };

export const document = JSON.parse(
  await readFile(new URL('../../src/gateway/openapi.json', import.meta.url), 'utf8'),
) as JsonObject;

/** "GET /v1/load", as the document has it. */
export function documentedRoutes(): string[] {
  return Object.entries(object(document.paths)).flatMap(([path, methods]) =>
    Object.keys(object(methods)).map((method) => `${method.toUpperCase()} ${path}`),
  );
}

/** What the document says about an answer to `route` ("GET /v1/load") with this status. */
export function documentedResponse(route: string, status: number): JsonObject {
  const [method = '', path = ''] = route.split(' ');
  const { responses } = object(object(object(document.paths)[path])[method.toLowerCase()]);
  const response = object(responses)[String(status)];
  if (response === undefined) throw new Error(`${route} says nothing about ${status}`);
  return resolve(response);
}

/** The pointer into the document to what a body of this answer must be. */
export function bodySchema(route: string, status: number): { type: string; schema: Json } | undefined {
  const { content } = documentedResponse(route, status);
  const [entry] = Object.entries(object(content ?? {}));
  return entry && { type: entry[0], schema: object(entry[1]).schema ?? {} };
}

/** What is wrong with a value by a schema of the document; nothing when it is as promised. */
export function faults(schema: Json, value: unknown): string[] {
  const validate = ajv.compile(rebased(schema));
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

export function object(value: Json | undefined): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not an object');
  return value;
}

export function resolve(value: Json): JsonObject {
  const given = object(value);
  if (typeof given.$ref !== 'string') return given;
  const steps = given.$ref.slice(2).split('/');
  return resolve(steps.reduce((at: Json, step) => object(at)[step] ?? {}, document));
}

const ajv = new Ajv2020({ allErrors: true });
ajv.addVocabulary(['discriminator']);
addFormats.default(ajv);
ajv.addSchema({ $id: 'loyalty:protocol', $defs: object(rebased(closed(object(document.components).schemas ?? {}))) });

/** The gateway says nothing that the document does not: objects are held to the properties they are given there. */
function closed(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(closed);
  const entries = Object.entries(value).map(([name, inner]): [string, Json] => [name, closed(inner)]);
  const isShape = value.type === 'object' && 'required' in value;
  return { ...Object.fromEntries(entries), ...(isShape && { additionalProperties: false }) };
}

/** JSON Schema keeps its definitions elsewhere than OpenAPI does. */
function rebased(schema: Json): JsonObject {
  const text = JSON.stringify(schema).replaceAll('"#/components/schemas/', '"loyalty:protocol#/$defs/');
  return JSON.parse(text) as JsonObject;
}
