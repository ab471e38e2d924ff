/** One session with a Vendure API; signing in within it gives it its token. */
export function createSession(url: string) {
  let token = '';

  async function ask<T>(query: string, variables: object = {}): Promise<T> {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    token ||= response.headers.get('vendure-auth-token') ?? '';
    const { data, errors } = (await response.json()) as { data: Record<string, unknown> | null; errors?: unknown };
    if (!data || errors) throw new Error(`${query}: ${JSON.stringify(errors)}`);
    for (const answer of Object.values(data)) {
      const { errorCode } = (answer ?? {}) as { errorCode?: string };
      if (errorCode !== undefined) throw new Error(`${query}: ${JSON.stringify(answer)}`);
    }
    return data as T;
  }

  return { ask, token: () => token };
}

export type Session = ReturnType<typeof createSession>;
