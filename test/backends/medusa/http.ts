/** Calls Medusa's API; what is not a success is an error that quotes the answer. */
export function createCaller(url: string, headers: Record<string, string> = {}) {
  return async function call<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T> {
    const response = await fetch(url + path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${String(response.status)}: ${text}`);
    return JSON.parse(text) as T;
  };
}

export type Caller = ReturnType<typeof createCaller>;
