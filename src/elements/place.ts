import { VIEWS, type Place, type View } from './events.js';

/** What a path leads to: 'earn', 'rewards/free-shipping'. Home where it names no view. */
export function placeIn(path: string): Place {
  const [view = '', ...rest] = path.split('/');
  if (!isView(view)) return { view: 'home' };
  const item = decoded(rest.join('/'));
  return item ? { view, item } : { view };
}

function isView(name: string): name is View {
  return (VIEWS as readonly string[]).includes(name);
}

/** An id written by hand may have a `%` that encodes nothing. */
function decoded(item: string): string {
  try {
    return decodeURIComponent(item);
  } catch {
    return item;
  }
}
