import type { ProgramKey } from './states/programs.js';

/** Where the gateway of a program answers. */
export function loyaltyPath(program: ProgramKey = 'main'): string {
  return program === 'main' ? '/loyalty' : `/loyalty/${program}`;
}
