import { expect, it } from 'vitest';
import type { Fact } from '../tailoring.ts';
import { claimsBeside } from './testing/kept.ts';

const goal = (id: string, field: string, text: string, to: string | null = null): Fact => ({ ref: { kind: 'goal', id, field }, text, from: null, to });
const GOALS: readonly Fact[] = [
  goal('near', 'statement', 'Within eighteen months I want to run the incubation room on my own.'),
  goal('near', 'milestone:1', 'Pass the fish health certificate', '2027-05'),
  goal('far', 'statement', 'In six years I want to be hatchery manager in the Highlands.'),
  goal('far', 'milestone:2', 'Deputy manager', '2030'),
];

const timesIn = (answer: string) =>
  claimsBeside(answer, GOALS).flatMap((claim) => (claim.status === 'in-conflict' && claim.why === 'horizon' ? [claim.evidence.quote] : []));

it.each([
  'I want to pass the fish health certificate by May 2027, be deputy by 2030, and hatchery manager in about six years.',
  'First I want the fish health certificate, then to be deputy manager by 2030.',
  'I want to be deputy in the Highlands by 2030, and then to be hatchery manager.',
])('holds each time against its own step: “%s”', (answer) => {
  expect(timesIn(answer)).toEqual([]);
});

it.each([
  ['In two years I want to be hatchery manager.', 'In two years'],
  ['I want to pass the fish health certificate by 2030.', 'by 2030'],
])('“%s” has another time', (answer, quote) => {
  expect(timesIn(answer)).toEqual([quote]);
});
