import { expect, it } from 'vitest';
import type { CueCard } from '../draft.ts';
import { cueCardOfText } from './cue-card.ts';

const BEFORE: CueCard = {
  questionId: 'goal-achieved',
  cues: [
    { words: 'fourteen mispicks a week', ref: { kind: 'story', id: 's', field: 'situation' } },
    { words: 'swapped one to the other end', ref: { kind: 'story', id: 's', field: 'action' } },
  ],
};

it('follows a text that was rewritten: what is gone has no cue, what is new has one, in the order of the words', () => {
  const text = 'I told the night shift why. We had Fourteen mispicks a week on aisle nine. In the end it was two pallets in March.';
  expect(cueCardOfText(text, BEFORE)).toEqual({
    questionId: 'goal-achieved',
    cues: [{ words: 'told the night shift', ref: null }, BEFORE.cues[0], { words: 'two pallets in March', ref: null }],
  });
});

it('never leaves out a “not” that turns the rest around', () => {
  expect(cueCardOfText("I'm not sure really, and I dont mind where it goes.", { questionId: 'q', cues: [] }).cues.map(({ words }) => words)).toEqual([
    "I'm not sure",
  ]);
});

it('has no cue for a text without words', () => {
  expect(cueCardOfText('…', BEFORE)).toEqual({ questionId: 'goal-achieved', cues: [] });
});
