import { createHmac } from 'node:crypto';

/** A JWT signed with HS256, whatever it claims. */
export function signedJwt(claims: object, secret: string): string {
  const encoded = [{ alg: 'HS256', typ: 'JWT' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${encoded}.${createHmac('sha256', secret).update(encoded).digest('base64url')}`;
}

/** What a JWT claims; undefined where it is not signed with `secret` or is over. */
export function verifiedJwt(token: string, secret: string): Record<string, unknown> | undefined {
  const [head, payload] = token.split('.');
  if (head === undefined || payload === undefined) return undefined;
  const claims = parse(payload);
  if (!claims || signedJwt(claims, secret) !== token) return undefined;
  return typeof claims['exp'] === 'number' && claims['exp'] * 1000 > Date.now() ? claims : undefined;
}

function parse(payload: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
