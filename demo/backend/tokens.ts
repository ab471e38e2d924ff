import { createHash, randomBytes } from 'node:crypto';

/** 256 bits that nobody can guess, as they stand in a link. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps: whoever reads it can't follow a link with it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
