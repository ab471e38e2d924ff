import assert from 'node:assert/strict';
import type { CartWay, Member, Program } from '../../src/adapters/adapter.js';
import { parseQuote } from '../../src/adapters/http/schema-calls.js';
import { parseLoad } from '../../src/adapters/http/schema.js';
import { way } from './daily.js';
import { member, program } from './whole-answer.js';

/** The same with one field changed, by its path. */
export function changed<T>(value: T, path: string, to: unknown): unknown {
  const [step = '', ...rest] = path.split('.');
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...(value as object) };
  const fields = copy as Record<string, unknown>;
  fields[step] = rest.length > 0 ? changed(fields[step], rest.join('.'), to) : to;
  return copy;
}

/** What is made of the whole program, member or way with one field changed. */
export function parsedProgram(path: string, to: unknown): Program {
  const { program: parsed } = parseLoad({ program: changed(program, path, to), member });
  return parsed === 'unchanged' ? assert.fail('unchanged') : parsed;
}

export function parsedMember(path: string, to: unknown): Member {
  return parseLoad({ program: 'unchanged', member: changed(member, path, to) }).member;
}

export function parsedWay(path: string, to: unknown): CartWay | undefined {
  return parseQuote({ ways: [changed(way, path, to)] })[0];
}
