import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { SWITCHES } from '../hosts/switches.js';

describe('a switch of the host pages', () => {
  for (const [name, { file, find }] of Object.entries(SWITCHES)) {
    it(`finds its defence, once: ${name}`, () => {
      assert.equal(readFileSync(file, 'utf8').split(find).length - 1, 1, `${file} has not once: ${find}`);
    });
  }
});
