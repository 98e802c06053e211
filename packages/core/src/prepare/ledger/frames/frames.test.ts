import { expect, it } from 'vitest';
import { framesBeside } from './beside.ts';
import { framesOf, mergeFrames } from './read-frames.ts';

const beside = (claim: string, fact: string) => framesBeside(framesOf(claim), mergeFrames(fact.split('; ').map(framesOf)));
const NOTHING = {
  result: { apart: 0, alike: 0 },
  people: { apart: 0, alike: 0 },
  state: { apart: 0, alike: 0 },
  way: { apart: 0, alike: 0 },
  work: { apart: 0, alike: 0 },
};

it.each([
  ['they threw it out', 'the proposal was accepted', { result: { apart: 1, alike: 0 } }],
  ['they said yes', 'my proposal was approved', { result: { apart: 0, alike: 1 } }],
  ['we did not lose it', 'we lost the pitch', { result: { apart: 2, alike: 0 } }],
  ["it hasn't lapsed", 'certificate expired', { state: { apart: 1, alike: 0 } }],
  ['i was a waiter', 'before: welder', { work: { apart: 1, alike: 0 } }],
  ['i work nine to five', 'night shift', { way: { apart: 1, alike: 0 } }],
  ['my mentor taught me', 'i trained three apprentices', { people: { apart: 1, alike: 0 } }],
] as const)('holds “%s” against “%s”', (claim, fact, expected) => {
  expect(beside(claim, fact)).toEqual({ ...NOTHING, ...expected });
});

it('says nothing of what a text has both of, nor of what only one speaks of', () => {
  expect(beside('we won one pitch and lost one', 'we won the pitch')).toEqual(NOTHING);
  expect(beside('the bread was good', 'night shift')).toEqual(NOTHING);
});
