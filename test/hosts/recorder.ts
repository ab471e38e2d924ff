/** Runs first on every host page: notes what must be the same again once the widget has gone. */
export const RECORDER = `(() => {
  const errors = [];
  const names = new Map([[window, 'window'], [document, 'document'], [document.documentElement, 'html']]);
  const nameOf = (target) => names.get(target) ?? (target === document.body ? 'body' : undefined);
  const add = EventTarget.prototype.addEventListener;
  const remove = EventTarget.prototype.removeEventListener;
  const held = new Map();
  const ours = () => /\\/(?:embed\\.js|chunks\\/)/.test(String(new Error().stack));
  const keyOf = (target, type, options) => {
    const name = nameOf(target);
    const capture = typeof options === 'object' ? Boolean(options?.capture) : Boolean(options);
    return name && name + ' ' + type + (capture ? ' (capture)' : '');
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const key = keyOf(this ?? window, type, options);
    if (key && listener && ours()) {
      const known = held.get(key) ?? new Set();
      held.set(key, known.add(listener));
      const end = () => known.delete(listener);
      if (options?.signal) add.call(options.signal, 'abort', end);
      if (options?.once) add.call(this ?? window, type, end, { once: true });
    }
    return add.call(this ?? window, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    held.get(keyOf(this ?? window, type, options))?.delete(listener);
    return remove.call(this ?? window, type, listener, options);
  };
  add.call(window, 'error', ({ target, message, error }) => {
    errors.push(target === window ? String(error?.stack ?? message) : 'failed: ' + String(target.src ?? target.href));
  }, true);
  add.call(window, 'unhandledrejection', (event) => errors.push('rejected: ' + String(event.reason)));
  const shifts = [];
  const forgotten = [];
  const placed = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
  const moved = ({ node, previousRect, currentRect }) =>
    (node?.localName ?? node?.nodeName) + ' from ' + placed(previousRect) + ' to ' + placed(currentRect);
  const isForgotten = ({ startTime }) => forgotten.some(([from, to]) => startTime >= from && startTime <= to);
  const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
  try {
    observer.observe({ type: 'layout-shift', buffered: true });
  } catch {}
  const state = () => ({
    globals: Object.getOwnPropertyNames(window).filter((name) => !/^\\d+$/.test(name)),
    listeners: [...held].filter(([, known]) => known.size > 0).map(([key]) => key).sort(),
    styles: [document.documentElement, document.body].map((element) => element?.getAttribute('style') ?? ''),
    elements: [...document.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => name.startsWith('loyalty-')),
    scroll: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
  });
  const recorded = {
    errors,
    state,
    before: undefined,
    get shifts() {
      shifts.push(...observer.takeRecords());
      return shifts.filter((each) => !isForgotten(each)).map(({ value, sources }) => value + ': ' + [...sources].map(moved).join());
    },
    forgetShifts(since) { forgotten.push([since, performance.now()]); },
    rebase() { recorded.before.scroll = state().scroll; },
  };
  Object.defineProperty(window, 'recorded', { value: recorded });
  add.call(window, 'load', () => {
    recorded.before = state();
    // The first frame after it may be the first that the page's own sheets are in.
    requestAnimationFrame(() => recorded.forgetShifts(0));
  });
})();`;
