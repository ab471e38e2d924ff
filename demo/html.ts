import { html } from 'hono/html';

/** Escaped markup, safe to put in other markup. */
export type Html = ReturnType<typeof html>;

export { html };
