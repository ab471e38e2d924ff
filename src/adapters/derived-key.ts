/**
 * A key of one step of one shopper's wish, the same at every repeat, 64 characters: vendors take a key for their whole
 * account, while two of our shoppers may send the same one.
 */
export async function derivedKey(key: string, ...parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([key, ...parts]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
