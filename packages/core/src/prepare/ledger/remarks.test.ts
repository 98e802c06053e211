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
  ['Thank you for having me.', 'Thank you for having me'],
  ['Many thanks for the question.', 'Many thanks for the question'],
  ["I'm honoured to be here.", "I'm honoured to be here"],
  ["I'm thrilled to have this chance.", "I'm thrilled to have this chance"],
  ["I'm honoured to have been invited.", "I'm honoured to have been invited"],
  ["I'm pleased to have met you.", "I'm pleased to have met you"],
  ['It was a pleasure to see the ward.', 'It was a pleasure to see the ward'],
  ["I'd be proud to lead your team.", "I'd be proud to lead your team"],
  ["That's why I want this job.", "That's why I want this job"],
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
  "I'm proud to have cut the waste and trained the apprentices.",
  "I'm really proud of having run the night shift alone.",
  'It was an honour to have taught them.',
  'I was delighted to have led the choir.',
  'Thanks to my rota we lost nobody.',
  'Thanks to a new oven we sold more bread.',
  'I am honoured to chair the works council.',
  "I'm very proud to run the stock room.",
  'It was a privilege to lead the night team.',
  'This is why I run the night shift alone.',
  'That is how we cut the waste.',
])('claims something: “%s”', (text) => {
  expect(remarksIn(text)).toEqual([]);
});
