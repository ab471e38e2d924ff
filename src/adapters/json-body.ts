/** What is sent as JSON, as text. Old libraries give every array a toJSON, which spoils what JSON.stringify makes of it. */
export function jsonBody(body: object): string {
  return JSON.stringify(unspoilt(body));
}

/** Lists get a toJSON of their own, which counts before that of a library. */
function unspoilt(value: unknown): unknown {
  if (Array.isArray(value)) return Object.assign(value.map(unspoilt), { toJSON: undefined });
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, unspoilt(field)]));
}
