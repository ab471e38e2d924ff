import { type Stage } from './case.js';
import type { Context, Seed, Subject } from './subject.js';
export declare function contextOf({ context }: Subject): Context;
/** For one case, on a backend that was just seeded. */
export declare function stageFor(subject: Subject, seed: Seed): Promise<Stage>;
