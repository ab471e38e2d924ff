import type { HostStorage, KeyValue } from './host.js';

const PREFIX = 'loyalty-widget:';

export function pageStorage(): HostStorage {
  return { local: keyValue(() => localStorage), session: keyValue(() => sessionStorage) };
}

/** Reading the `localStorage` property itself throws where cookies are blocked, hence a function. */
function keyValue(open: () => Storage): KeyValue {
  const memory = new Map<string, string>();
  return {
    get(key) {
      const text = attempt(() => open().getItem(PREFIX + key)) ?? memory.get(key);
      return text === undefined ? undefined : attempt(() => JSON.parse(text) as unknown);
    },
    set(key, value) {
      const text = JSON.stringify(value, asIs);
      memory.set(key, text);
      attempt(() => {
        open().setItem(PREFIX + key, text);
      });
    },
    remove(key) {
      memory.delete(key);
      attempt(() => {
        open().removeItem(PREFIX + key);
      });
    },
  };
}

/** Past the toJSON that old libraries give to arrays and texts, which makes one text of a whole list. */
function asIs(this: Record<string, unknown>, key: string): unknown {
  return this[key];
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
