import { describe, expect, it } from 'vitest';
import { CuePhrases } from './cue-phrases.ts';
import { saidOf } from './said.ts';

const find = (phrases: string, text: string): string[] => new CuePhrases(phrases).find(saidOf(text)).map(({ index, end }) => text.slice(index, end));

describe('CuePhrases', () => {
  it.each([
    ['we are|were looking for', "We're looking for a cook.", ["We're looking for"]],
    ['you will need !to', 'You’ll need patience. You will need to wait.', ['You’ll need']],
    ['a _? plus', 'A real plus, a plus, a very big plus', ['A real plus', 'a plus']],
    ['responsibilit* for\nresponsib*', 'Responsibility for staff; responsible', ['Responsibility for', 'responsible']],
    ['^desirable', 'Desirable: SQL is desirable', ['Desirable']],
    ['within # years', 'within 5 years or within five years', ['within 5 years']],
    ['is not|never expected', "It isn't expected", ["isn't expected"]],
    ['our aim\nour aim is to', 'Our aim is to win', ['Our aim is to']],
  ])('finds %j in “%s”', (phrases, text, expected) => {
    expect(find(phrases, text)).toEqual(expected);
  });
});
