import type { Member } from './adapter.js';

/** Nobody that the backend knows. */
export function guest(): Member {
  return { state: 'guest', availability: {}, earning: {}, activity: [], vouchers: [] };
}
