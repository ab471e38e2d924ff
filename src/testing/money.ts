/** Every currency named anywhere in an answer, with where it stands. */
export function moneyIn(path: string, value: unknown): { path: string; currency: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => moneyIn(`${path}[${index}]`, item));
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([field, item]) => moneyIn(`${path}.${field}`, item));
  return 'currency' in value ? [{ path: `${path}.currency`, currency: value.currency }, ...inner] : inner;
}
