import { expect, it } from 'vitest';
import type { Fact } from '../tailoring.ts';
import { claimsBeside, kept } from './testing/kept.ts';

const ofStory = (field: string, text: string, id = 'pump'): Fact => ({ ref: { kind: 'story', id, field }, text, from: null, to: null });
const RECORD: readonly Fact[] = [
  kept('employer', 'Glenlarig Trout, Lochaber'),
  kept('employer', 'Burnett Fish Market, Aberdeen'),
  kept('constraint', 'I have not used Power BI'),
  ofStory('situation', 'The main pump failed at two in the morning.'),
  ofStory('task', 'I weighed 50 fish every Friday for two months.', 'feed'),
  ofStory('action', 'I topped up the oxygen by hand for three hours.'),
  ofStory('result', 'We cut the feed by 11 percent and saved about 4,000 pounds a year.', 'feed'),
  ofStory('employer', 'Glenlarig Trout'),
  ofStory('employer', 'Glenlarig Trout', 'feed'),
];

const told = (answer: string) => claimsBeside(answer, RECORD).map(({ status, evidence }) => [status, evidence.quote]);

it.each([
  ['I topped up the oxygen by hand for three minutes.', 'three minutes'],
  ['I weighed 50 fish every Friday for two years.', 'two years'],
  ['The main pump failed at two in the afternoon.', 'two'],
  ['We cut the feed by 11 percent and saved about 4,000 pounds a month.', '4,000 pounds'],
  ['We cut the feed by 11 percent and saved 4,000 pounds a week.', '4,000 pounds'],
  ['We cut the feed by 11 percent at Burnett.', 'Burnett'],
])('“%s” tells otherwise: %s', (answer, quote) => {
  expect(told(answer)).toContainEqual(['in-conflict', quote]);
});

it.each([
  'I topped up the oxygen by hand for three hours.',
  'I weighed 50 fish every Friday for two months.',
  'The main pump failed at two at night.',
  'The main pump failed at two in the morning.',
  'We cut the feed by 11 percent and saved 4,000 pounds each year.',
  'We cut the feed by 11 percent and saved 4,000 pounds.',
  'I have not used Power BI.',
  'We cut the feed by 11 percent at Glenlarig.',
])('“%s” tells what is on record', (answer) => {
  expect(told(answer)).toContainEqual(['on-record', expect.anything()]);
  expect(told(answer)).not.toContainEqual(['in-conflict', expect.anything()]);
});

it('takes no figure for recorded that no fact of the record has', () => {
  expect(told('I topped up the oxygen by hand for 45 minutes at Glenlarig.')).not.toContainEqual(['on-record', '45 minutes']);
});

it('takes no name for recorded that is only denied on record', () => {
  const answer = 'In 2024 I cleaned up 50 fish logs for Glenlarig with Power BI.';
  expect(told(answer)).toContainEqual(['in-conflict', 'Power BI']);
});

const askedIn = (answer: string) => claimsBeside(answer, RECORD).flatMap((claim) => (claim.status === 'in-conflict' && claim.sure ? [claim.fact.text] : []));

it.each(['I built all our dashboards in Power BI.', 'Last year I made our weekly charts with Power BI.', 'I use Power BI every week.'])(
  'asks which holds where somebody says that they used what is denied on record: %s',
  (answer) => expect(askedIn(answer)).toEqual(['I have not used Power BI']),
);

it.each(['I have never worked with Power BI.', 'You build your dashboards in Power BI.'])('asks nothing where they do not: %s', (answer) =>
  expect(askedIn(answer)).toEqual([]),
);
