import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';

/** What an adapter has been tried on beside the suite's other side. */
export interface Proof {
  /** For the README: "Medusa 2.21.1 itself". */
  against: string;
  /** By suite and name. */
  promises: string[];
}

/** A suite at the top of a test file, as recorder.js writes it down. */
interface Recorded {
  suite: string;
  /** In the order they stand. */
  passed: string[];
  skipped: boolean;
}

interface Way {
  adapter: string;
  /** Suites whose names begin so. */
  suites: string;
  against: string;
}

const WAYS: Way[] = [
  { adapter: 'medusa', suites: 'medusa itself', against: `Medusa ${versionOf('medusa', '@medusajs/medusa')} itself` },
  { adapter: 'vendure', suites: 'vendure itself', against: `Vendure ${versionOf('vendure', '@vendure/core')} itself` },
  {
    adapter: 'square',
    suites: "Square's own SDK",
    against: `Square's SDK ${versionOf('vendors', 'square')} on the double`,
  },
  { adapter: 'square', suites: "Square's own API file", against: "Square's API file in Prism" },
  {
    adapter: 'voucherify',
    suites: "Voucherify's own SDK",
    against: `Voucherify's SDK ${versionOf('vendors', '@voucherify/sdk')} on the double`,
  },
  { adapter: 'voucherify', suites: "Voucherify's own API file", against: "Voucherify's API file in Prism" },
];

/** As it is written down of an adapter's last good run; nothing of one that is tried on nothing else. */
export function proofsOf(adapter: string): Proof[] {
  const path = pathOf(adapter);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Proof[]) : [];
}

/** What is tried today, by adapter. */
export function provenAgainst(adapter: string): string[] {
  return WAYS.filter((way) => way.adapter === adapter).map(({ against }) => against);
}

/**
 * Holds what came of a run against what is written down of it, or writes it down. A suite that was skipped, or was not
 * run, says nothing: what is written of it stays. Names the adapters of which something else is written.
 */
export async function keepProofs(lines: string, isWriting: boolean): Promise<string[]> {
  const recorded = lines.split('\n').flatMap((line) => (line ? (JSON.parse(line) as Recorded) : []));
  const others: string[] = [];
  for (const adapter of new Set(WAYS.map((way) => way.adapter))) {
    const before = proofsOf(adapter);
    const now = WAYS.filter((way) => way.adapter === adapter).flatMap((way) => proofIn(recorded, way, before));
    const text = await format(JSON.stringify(now), { parser: 'json', printWidth: 120 });
    const isSame = existsSync(pathOf(adapter)) && readFileSync(pathOf(adapter), 'utf8') === text;
    if (isSame || now.length === 0) continue;
    if (isWriting) await writeFile(pathOf(adapter), text);
    else others.push(adapter);
  }
  return others;
}

function proofIn(recorded: Recorded[], { suites, against }: Way, before: Proof[]): Proof[] {
  const found = recorded.filter(({ suite, skipped }) => suite.startsWith(suites) && !skipped);
  if (found.length === 0) return before.filter((proof) => proof.against === against);
  return [{ against, promises: found.flatMap(({ suite, passed }) => passed.map((name) => `${suite}: ${name}`)) }];
}

/** As the folder's package.json pins it. */
function versionOf(folder: string, name: string): string {
  const file = new URL(`${folder}/server/package.json`, import.meta.url);
  const { dependencies } = JSON.parse(readFileSync(file, 'utf8')) as { dependencies: Record<string, string> };
  return dependencies[name] ?? '';
}

function pathOf(adapter: string): string {
  return `test/adapters/${adapter}/proven.json`;
}
