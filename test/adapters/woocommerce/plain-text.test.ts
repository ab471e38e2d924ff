import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainText } from '../../../src/adapters/plain-text.js';

describe('the plain text of HTML', () => {
  for (const [html, text] of [
    ['The minimum is <span class="amount"><bdi>&#36;50.00</bdi></span>.', 'The minimum is $50.00.'],
    ['&quot;SPRING&quot; &amp; more', '"SPRING" & more'],
    ['12&nbsp;&euro;', '12\u00a0€'],
    ['&#x1F375; &#8364;', '🍵 €'],
    ['&lt;b&gt; stays text', '<b> stays text'],
    ['&amp;lt; is resolved once', '&lt; is resolved once'],
    ['&unknown; &#0; &#1114112; & ;', '&unknown; &#0; &#1114112; & ;'],
    ['<img src=x onerror="alert(1)">', ''],
  ] as const) {
    it(`of ${html} is ${text || 'nothing'}`, () => {
      assert.equal(plainText(html), text);
    });
  }
});
