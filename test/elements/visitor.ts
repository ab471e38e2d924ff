import type { AdapterFactory } from '../../src/adapters/adapter.js';
import { memoryAdapter } from '../../src/adapters/memory/memory.js';
import { sampleState } from '../../src/adapters/memory/sample.js';
import { newcomer } from './shop.js';

const state = sampleState(Date.now());

/** Sam has an account, and is no member. */
export function forgetSam(): void {
  state.members.delete('sam');
}

export function enrollSam(): void {
  state.members.set('sam', newcomer('enrolled'));
}

/** A backend that a tag can name by its address: Sam is shopping. */
const visitorAdapter: AdapterFactory = (_options, environment) => memoryAdapter({ state, member: 'sam' }, environment);

export default visitorAdapter;
