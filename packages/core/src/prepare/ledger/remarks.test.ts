import { expect, it } from 'vitest';
import { clausesOf } from './clauses.ts';
import { isRemark } from './remarks.ts';

const remarksIn = (text: string) =>
  clausesOf(text)
    .filter(isRemark)
    .map(({ start, end }) => text.slice(start, end));

it.each([
  ['In five years I want a bakery, frankly.', 'frankly'],
  ['To be fair, I left early.', 'To be fair'],
  ['I would move anywhere, no trouble.', 'no trouble'],
  ['I left the bank, and that is the kind of job I want.', 'and that is the kind of job I want'],
  ["I'm really excited to meet the drivers.", "I'm really excited to meet the drivers"],
  ["I'm looking forward to joining Brightwater.", "I'm looking forward to joining Brightwater"],
  ['What you do for small shops appeals to me.', 'What you do for small shops appeals to me'],
])('claims nothing: “%s”', (text, remark) => {
  expect(remarksIn(text)).toEqual([remark]);
});

it.each([
  'I led nobody.',
  'I did it only once.',
  'I finally passed.',
  'I speak German.',
  "I'm proud that I ran the stock room alone.",
  "I'd be proud to be a head chef.",
  "I'd be delighted to travel three days a week.",
  'That is what I did for three years.',
  'It is a family firm.',
  "I won't move.",
])('claims something: “%s”', (text) => {
  expect(remarksIn(text)).toEqual([]);
});
