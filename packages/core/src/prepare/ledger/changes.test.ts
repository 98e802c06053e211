import { expect, it } from 'vitest';
import { changesOf } from './changes.ts';

const changesIn = (text: string) => changesOf(text).map(({ from, to }) => [from.told, to.told, from.dimension]);

it.each([
  ['Complaints fell from 40 a week to 12.', [[40, 12, 'count']]],
  ['17 percent to 6 percent', [[17, 6, 'percent']]],
  ['The queue went from 25 to 10 minutes.', [[25, 10, 'time']]],
  ['five weeks instead of ten', [[10, 5, 'time']]],
  ['We are at 6 percent, down from 17.', [[17, 6, 'percent']]],
  ['They were ready after 5 weeks, it used to be 10.', [[10, 5, 'time']]],
  ['Delays from nine to three a week.', [[9, 3, 'count']]],
  ['The team grew from three to eight people.', [[3, 8, 'count']]],
  ['Capacity from 30 to 50.', [[30, 50, 'count']]],
  ['All three worked alone after five weeks; before, it had taken ten.', [[10, 5, 'time']]],
])('reads in “%s” what was and what became of it', (text, expected) => {
  expect(changesIn(text)).toEqual(expected);
});

it.each([
  'three to five people',
  'I got a team of three to five people.',
  'I cut the list for three to five people.',
  'I work nine to five.',
  'We are open from nine to six.',
  'Since the move went well I have worked from eight to four.',
  'I read it for two weeks before we began the trial of five weeks.',
  '8 weeks and 3 mornings',
  'from 2019 to 2022',
])('sees no change in “%s”', (text) => {
  expect(changesIn(text)).toEqual([]);
});
