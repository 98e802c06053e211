import { expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import { readSpecifics } from './specifics.ts';

it.each([
  ['It cost forty-two thousand pounds.', ['figure forty-two thousand']],
  ['Twice a week two trucks stood still.', ['figure Twice', 'time a week', 'figure two']],
  ['It took two hours thirty minutes.', ['time two hours thirty minutes']],
  ['My team closed the quarter early.', ['time quarter']],
  ['It saved a quarter of the paper.', ['figure quarter']],
  ['I would learn XXX there.', []],
  ['There was no one-way street.', []],
  ['We did it oan Setterday wi twa trucks.', ['time Setterday', 'figure twa']],
])('%s', (text, expected) => {
  expect(readSpecifics(parseDocument(text)).map(({ kind, evidence }) => `${kind} ${evidence.quote}`)).toEqual(expected);
});
