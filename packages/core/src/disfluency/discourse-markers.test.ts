import { describe, expect, test } from 'vitest';
import { found } from './testing/found.ts';

const marker = (words: string) => `discourseMarker: ${words}`;

describe('you know', () => {
  test.each([
    ['You know, it was hard.', [marker('you know')]],
    ['It was, you know, hard.', [marker('you know')]],
    ['it was hard you know and we were tired', [marker('you know')]],
    ['we had a you know second round', [marker('you know')]],
  ])('is filler in: %s', (text, expected) => expect(found(text)).toEqual(expected));

  test.each([
    ['I know you know the sector well.'],
    ['As you know, I have ten years of experience.'],
    ['If you know the ward, you know the people.'],
    ['Do you know what I mean?'],
    ['I know the tools you know, and more.'],
    ['I know it, you know it.'],
  ])('means what it says in: %s', (text) => expect(found(text)).toEqual([]));
});

describe('like', () => {
  test.each([
    ['It was like really hard.', [marker('like')]],
    ['And, like, nobody helped.', [marker('like')]],
    ['It took like six weeks.', [marker('like')]],
    ['Like they also had a dog.', [marker('like')]],
  ])('is filler in: %s', (text, expected) => expect(found(text)).toEqual(expected));

  test.each([
    ['I like working nights.'],
    ['I want a role like this one.'],
    ['Like most nurses, I work nights.'],
    ['Like I said, I ran the ward.'],
    ['It felt like I was alone, and it looks like six people left.'],
    ['I would like to know what the ward is like.'],
  ])('means what it says in: %s', (text) => expect(found(text)).toEqual([]));
});

describe('well', () => {
  test.each([
    ['Well, I think so.', [marker('well')]],
    ['I was, well, scared.', [marker('well')]],
    ['well i started in leeds', [marker('well')]],
    ['But well I stayed.', [marker('well')]],
  ])('is a marker in: %s', (text, expected) => expect(found(text)).toEqual(expected));

  test.each([
    ['It went very well, as well as I hoped.'],
    ['It was a well-run unit.'],
    ['Well written notes help the next shift.'],
    ['Well done is better than well said.'],
  ])('means what it says in: %s', (text) => expect(found(text)).toEqual([]));
});

describe('other markers', () => {
  test.each([
    ['Anyway, we won.', [marker('anyway')]],
    ['You see, the ward was full.', [marker('you see')]],
    ["Let's see, I began in 2015.", [marker("let's see")]],
    ['See, I never gave up.', [marker('see')]],
    ['Well now, that is a good question.', [marker('well'), marker('now')]],
    ['So yeah, we won.', [marker('so yeah')]],
    ['It was hard, I mean, really hard.', ['editTerm: i mean']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  test.each([
    ['I did it anyway.'],
    ['So, I moved to Leeds so that we could rest.'],
    ['Now, I lead a team.'],
    ['You see the results in the figures. See the attached plan.'],
    ['I actually ran the ward.'],
    ['I mean it. What I mean is that we planned ahead.'],
  ])('passes %s', (text) => expect(found(text)).toEqual([]));
});
