/** An address as it is kept and compared; undefined for what can't be one. */
export function normaliseEmail(typed: string | undefined): string | undefined {
  const address = typed?.trim().toLowerCase();
  return address && /^[^\s@]+@[^\s@]+$/.test(address) ? address : undefined;
}
