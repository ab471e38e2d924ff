/** Lets a double answer what the page asks for on its own origin; what tests are made of still comes from the server. */
export function answerBy(handler: (request: Request) => Promise<Response>, paths: RegExp): () => void {
  const original = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    return paths.test(new URL(request.url).pathname) ? untilAborted(request, handler) : original(input, init);
  };
  return () => {
    globalThis.fetch = original;
  };
}

/** As a browser ends a request that was given up. */
function untilAborted(request: Request, handler: (request: Request) => Promise<Response>): Promise<Response> {
  return new Promise((resolve, reject) => {
    request.signal.addEventListener('abort', () => {
      reject(request.signal.reason as Error);
    });
    handler(request).then(resolve, reject);
  });
}
