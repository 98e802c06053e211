import { expect, test } from 'vitest';
import { parseBlanks } from './blanks.ts';

test('blanks are told from words', () => {
  expect(parseBlanks('At {company} I would {first step}.')).toEqual([
    { kind: 'text', text: 'At ' },
    { kind: 'blank', text: 'company' },
    { kind: 'text', text: ' I would ' },
    { kind: 'blank', text: 'first step' },
    { kind: 'text', text: '.' },
  ]);
});

test('a brace that never closes is a brace', () => {
  expect(parseBlanks('a { b')).toEqual([{ kind: 'text', text: 'a { b' }]);
  expect(parseBlanks('')).toEqual([]);
});
