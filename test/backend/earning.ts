import { randomUUID } from 'node:crypto';
import type { EarningProgress } from '../../src/adapters/adapter.js';
import type { EarningDefinition } from '../../demo/backend/definition.js';
import { signal, type Stage } from './stage.js';

/** A rule with what a test needs of it. */
export function rule(id: string, rest: Omit<Partial<EarningDefinition>, 'id'> = {}): EarningDefinition {
  return { id, kind: 'custom', title: { en: id }, points: 10, ...rest };
}

export function complete(stage: Stage, customer: string, id: string, key = randomUUID()): Promise<EarningProgress> {
  return stage.adapter(customer).complete!(id, { key, signal });
}

export async function progress(stage: Stage, customer: string, id: string): Promise<EarningProgress> {
  return (await stage.member(customer)).earning[id]!;
}

/** Available and pending. */
export async function balance(stage: Stage, customer: string): Promise<[number, number]> {
  const { points } = await stage.member(customer);
  return [points!.available, points!.pending];
}
