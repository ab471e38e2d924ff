import { VIEWS } from './events.js';

/** Selects the elements that a theme may put straight into its own pages. */
export const INLINE_TAGS = ['balance', 'tier-progress', ...VIEWS].map((name) => `loyalty-${name}`).join();
