import { readdirSync, readFileSync } from 'node:fs';

const CHUNKS = 'dist/chunks';

/** The files that a page with one built-in adapter fetches for it, as paths. */
export interface AdapterFiles {
  name: string;
  /** With the adapter itself, before it can be asked for anything. */
  first: string[];
  /** When something is first wanted of it, each in a request of its own. */
  later: string[];
}

/** By name. What is in `held`, the page has by then: those are paths, too. */
export function adapterFiles(held: readonly string[]): AdapterFiles[] {
  const had = new Set(held.map((path) => path.replace(/^.*\//, '')));
  const code = new Map(readdirSync(CHUNKS).map((file) => [file, readFileSync(`${CHUNKS}/${file}`, 'utf8')]));
  const reached = (from: string[], by: RegExp, seen: Set<string>): string[] =>
    from.flatMap((file) => {
      if (seen.has(file) || had.has(file)) return [];
      seen.add(file);
      return [file, ...reached(namesIn(code.get(file), by), by, seen)];
    });
  const found = [...code].flatMap(([file, text]): AdapterFiles[] => {
    const [, name] = /contract:1,name:[`"'](\w+)[`"'],runsIn/.exec(text) ?? [];
    if (name === undefined) return [];
    const seen = new Set<string>();
    const first = reached([file], STATIC, seen);
    const later = reached(
      first.flatMap((each) => namesIn(code.get(each), DYNAMIC)),
      EITHER,
      seen,
    );
    return first.length > 0 ? [{ name, first: first.map(pathOf), later: later.map(pathOf) }] : [];
  });
  return found.sort((one, other) => (one.name < other.name ? -1 : 1));
}

const STATIC = /(?:from|import)\s*["'`]\.\/([\w-]+\.js)["'`]/g;
const DYNAMIC = /import\(\s*["'`]\.\/([\w-]+\.js)["'`]/g;
const EITHER = /(?:from|import\(?)\s*["'`]\.\/([\w-]+\.js)["'`]/g;

const namesIn = (text = '', by: RegExp): string[] => [...text.matchAll(by)].flatMap(([, name]) => name ?? []);

const pathOf = (file: string): string => `${CHUNKS}/${file}`;
