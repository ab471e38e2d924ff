import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readdirSync } from 'node:fs';
import da from '../../src/locales/da.js';
import en from '../../src/locales/en.js';
import { loadText } from '../../src/locales/locales.js';
import type { Message } from '../../src/locales/messages.js';
import { createText } from '../../src/locales/text.js';

type Words = Record<string, Message>;

/** Every file of words with its Danish counterpart. */
const files = ['en.ts', ...readdirSync('src/locales/en').map((name) => `en/${name}`)];

const forms = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
const wordsIn = async (file: string): Promise<Words> =>
  ((await import(`../../src/locales/${file}`)) as { default: Words }).default;
const beans = { name: { one: 'Bean', other: 'Beans' }, decimals: 0 };
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the languages', () => {
  for (const file of files) {
    it(`fill in the same names in every sentence of ${file}`, async () => {
      const english = await wordsIn(file);
      const danish = await wordsIn(file.replace(/^en/, 'da'));
      for (const [key, message] of Object.entries(english)) {
        const expected = names(forms(message).at(-1) ?? '');
        for (const form of [...forms(message), ...forms(danish[key] ?? '')]) {
          const named = names(form);
          assert.deepEqual(named.length < expected.length ? [...named, 'count'].sort() : named, expected, key);
        }
      }
    });
  }

  it('say each thing in one file only', async () => {
    const keys = (await Promise.all(files.map(wordsIn))).flatMap(Object.keys);
    assert.deepEqual(
      keys.filter((key, index) => keys.indexOf(key) !== index),
      [],
    );
  });

  it('go from region to base language to English', async () => {
    assert.equal((await loadText('da-DK')).t('close'), 'Luk');
    assert.equal((await loadText('en-IE')).locale, 'en-IE');
    assert.equal((await loadText('is')).t('close'), 'Close');
    assert.equal((await loadText('not a language')).t('close'), 'Close');
  });
});

describe('numbers and words', () => {
  const english = createText('en', en);

  it('name the points as the merchant does, in the right plural', () => {
    assert.equal(plain(english.points(1, beans)), '1 Bean');
    assert.equal(plain(english.points(1234567, beans)), '1,234,567 Beans');
  });

  it('move the point of points with decimals and nothing else', () => {
    assert.equal(plain(english.points(1050, { name: { other: 'credits' }, decimals: 2 })), '10.50 credits');
  });

  it('tell kroner apart by their code and keep whole amounts short', () => {
    assert.match(plain(english.money({ minor: 5000, currency: 'DKK' })), /^DKK 50$/);
    assert.match(plain(createText('da', da).money({ minor: 5050, currency: 'NOK' })), /50,50.NOK/);
    assert.equal(english.money({ minor: 700, currency: 'JPY' }), '¥700');
  });

  it('count days while they are few, then name the date, in which no line ends', () => {
    const now = Date.parse('2026-05-01T12:00:00Z');
    assert.equal(english.until('2026-05-01T13:00:00Z', now), 'today');
    assert.equal(english.until('2026-05-04T12:00:00Z', now), 'in 3 days');
    assert.match(english.until('2026-05-30T12:00:00Z', now), /^May\u00a030(,\u00a02026)?$/);
  });

  it('call tomorrow what is after midnight, however few hours away, and today what is before', () => {
    const at = (day: number, hour: number): string => new Date(2026, 4, day, hour).toISOString();
    const since = (day: number, hour: number): number => Date.parse(at(day, hour));
    assert.equal(english.until(at(2, 1), since(1, 20)), 'tomorrow');
    assert.equal(english.until(at(1, 23), since(1, 6)), 'today');
    assert.equal(english.until(at(3, 23), since(1, 1)), 'in 2 days');
  });

  it('leave a sentence whole when a value is missing', () => {
    assert.equal(english.t('greeting'), 'Hi {name}');
  });
});
