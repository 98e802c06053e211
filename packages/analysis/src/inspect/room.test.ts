import type { Question } from '@candor/core';
import { describe, expect, it } from 'vitest';
import { type Lack, roomOf } from './room.ts';

const TRADES = ['ward', 'shop', 'farm', 'code', 'site', 'lab'];
const SAYS = [
  'By Easter I want to drive the reach truck alone.',
  'In my first year I hope to close the till.',
  'Before the harvest ends I will have my spraying ticket.',
  'By the spring release I aim to own the billing service.',
  'When the roof is on, I should be setting out walls myself.',
  'Six months from now I plan to sign off my own assays.',
  'This time next term my class reads a whole book.',
  'After two menus I expect to run sauces.',
  'Come December the night desk is mine.',
  'Within a year I would lead a small audit.',
  'Once probation is over I join the rota for emergencies.',
  'A season in, I know every ewe by sight.',
];
const NEAR_MISSES = [
  'Some day I want to drive a truck.',
  'My class is nice.',
  'I like roofs.',
  'We always close late.',
  'Who knows where I end up.',
  'My uncle has ewes.',
];

const questionWith = (says: readonly string[], nearMisses: readonly string[], trades: readonly string[] = TRADES): Question => ({
  id: 'goals',
  pack: 'mine',
  question: 'What next?',
  wordings: [],
  form: 'short',
  kind: 'about-you',
  hand: 1,
  why: '',
  how: '',
  model: '',
  elements: [
    {
      id: 'horizon',
      label: '',
      advice: '',
      followUp: '',
      concepts: [],
      required: true,
      says: says.map((text, i) => ({ text, trade: trades[i % trades.length] ?? '' })),
      nearMisses: nearMisses.map((text) => ({ text, trade: 'ward' })),
    },
  ],
  traps: [],
  slots: [],
  sources: [],
});
const lacksOf = (question: Question): readonly Lack[] => roomOf([question])[0]?.lacks ?? [];

describe('roomOf', () => {
  it('has nothing to say of twelve phrasings by six trades with six near misses', () => {
    expect(roomOf([questionWith(SAYS, NEAR_MISSES)])).toEqual([]);
  });

  it('counts phrasings, near misses and trades', () => {
    expect(lacksOf(questionWith(SAYS.slice(0, 11), NEAR_MISSES.slice(0, 5), ['ward', 'shop']))).toEqual([
      { code: 'few-says', have: 11, want: 12 },
      { code: 'few-near-misses', have: 5, want: 6 },
      { code: 'few-trades', have: 2, want: 6 },
    ]);
  });

  it('counts no trade where none is named', () => {
    expect(lacksOf(questionWith(SAYS, NEAR_MISSES, ['']))).toEqual([{ code: 'few-trades', have: 0, want: 6 }]);
  });

  it('finds phrasings that say the same words again, and lets short ones be', () => {
    const again = 'By Easter I wanted to drive that reach truck alone.';
    expect(lacksOf(questionWith([...SAYS, again, 'Yes, soon.', 'Soon, yes.'], NEAR_MISSES))).toEqual([{ code: 'repeats', pairs: [[SAYS[0], again]] }]);
  });

  it('misses a near miss with a word of the phrasings; small words do not count', () => {
    const far = ['It is what it is.', 'I am not there and you are.', 'Hens lay.', 'They sing.', 'We were cold.', 'Rain fell.'];
    expect(lacksOf(questionWith(SAYS, far))).toEqual([{ code: 'no-close-near-miss' }]);
  });

  it('looks at what a question includes once, in the question that holds it', () => {
    const one = questionWith(SAYS.slice(0, 8), NEAR_MISSES);
    const other = { ...questionWith([...SAYS].reverse().slice(0, 8), NEAR_MISSES), id: 'other' };
    const both = { ...one, id: 'both', elements: [...one.elements, ...other.elements.map((element) => ({ ...element, id: 'other-horizon' }))] };
    expect(roomOf([both, one, other]).map(({ question, id }) => `${question}/${id}`)).toEqual(['goals/horizon', 'other/horizon']);
  });
});
