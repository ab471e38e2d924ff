import { report } from '../client/report.js';
import { loadText } from '../locales/locales.js';
import type { Part } from '../locales/messages.js';
import type { View } from './events.js';
import { viewFile } from './view-files.js';

export type Load = () => Promise<unknown>;

/** Whether it could be fetched; never rejects. */
export async function loaded(load: Load): Promise<boolean> {
  try {
    await load();
    return true;
  } catch (error) {
    report({ code: 'unavailable', message: String(error) });
    return false;
  }
}

/**
 * Home comes with the panel; the others are fetched when first shown, their words beside them. Tells whether it is there;
 * never rejects.
 */
export async function loadView(view: View | 'guest', locale?: string): Promise<boolean> {
  if (view === 'home') return true;
  if (locale) loadText(locale, [view satisfies Part]).catch(() => undefined);
  return loaded(() => viewFile(view));
}
