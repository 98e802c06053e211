import { describe, expect, test } from 'vitest';
import { found } from './testing/found.ts';

const abandoned = (words: string) => `reparandum: ${words}`;

describe('words said again', () => {
  test.each([
    ['I, I, I stayed.', [abandoned('i'), abandoned('i')]],
    ['It was, it was hard.', [abandoned('it was')]],
    ['we had to to fix it', [abandoned('to')]],
    ['It was in the, uh, in the ward.', [abandoned('in the'), 'filledPause: uh']],
    ['I said I said that.', [abandoned('i said')]],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  test.each([
    ['I think that that was right, and I had had training.'],
    ['It was a very very long, long day. No, no, I would never go. Bye bye!'],
    ['Log in in May and move on on Monday.'],
    ['Step by step by step we improved. It went on and on and on.'],
    ['We sold 5, 5 and 6 units.'],
    ['That is what it is, is it not?'],
    ['Thank you, thank you for the chance.'],
    ['I agree. I agree completely.'],
  ])('passes %s', (text) => expect(found(text)).toEqual([]));
});

describe('words said again in other words', () => {
  test.each([
    ["I, I'm a nurse.", [abandoned('i')]],
    ['We worked in the, on the ward.', [abandoned('in the')]],
    ['They had a, the same plan.', [abandoned('a')]],
    ["I couldn't, you couldn't do it.", [abandoned("i couldn't")]],
    ['I led the — I led a ward.', [abandoned('i led the')]],
    ['I kind of, I sort of planned it.', [abandoned('i kind of')]],
    ['We prepared for, uh, about the move.', [abandoned('for'), 'filledPause: uh']],
    ["That's, um, it's a matter of time.", [abandoned("that's"), 'filledPause: um']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  test.each([
    ['In the morning, in the afternoon, in the evening, I was there.'],
    ['I planned it, I ran it, and I closed it.'],
    ['If I can, I will. What I do, I do well.'],
    ['I did it because I could, because I wanted to.'],
    ['I spoke to her, her manager and her team.'],
    ['I love it, it is great.'],
    ['My manager, my colleagues and my family helped.'],
    ['I, for one, agree, and firstly, I, as team lead, decided.'],
    ['It is a, if not the, leading firm.'],
    ['I worked there for, about, five years, with, around twenty drivers, for, about the last year.'],
  ])('passes %s', (text) => expect(found(text)).toEqual([]));
});

describe('words cut off', () => {
  test.each([
    ['So wh-, how long was it?', [abandoned('wh')]],
    ['She has the shap-, the shape of it.', [abandoned('the shap')]],
    ['I went to th- the ward.', [abandoned('th')]],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  test('a hyphen that joins or parts whole words cuts nothing off', () => {
    expect(found("It's a part- and full-time job. We went- we drove there.")).toEqual([]);
  });
});
