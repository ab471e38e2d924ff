import { waitUntil } from '@open-wc/testing';

/** Waits for a state, however many files are fetched on the way to it, and however slow the machine. */
export function until(holds: () => unknown, what: string): Promise<void> {
  return waitUntil(holds, what, { interval: 10, timeout: 15_000 });
}
