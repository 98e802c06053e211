import { describe, expect, it } from 'vitest';
import type { DraftPiece } from '../draft.ts';
import { sentenceText } from './draft-text.ts';
import { fillBlanks } from './fill-blanks.ts';

const words = (text: string): DraftPiece => ({ kind: 'words', text });
const blank = (slot: string, ask = 'What?'): DraftPiece => ({ kind: 'blank', slot, ask });
const filled = (pieces: readonly DraftPiece[], text: string, slot = 'what') =>
  fillBlanks([{ elementIds: ['e'], pieces }], [{ slot, ask: 'What?', text }]).map(sentenceText)[0];

describe('own words in a blank', () => {
  it.each([
    ['to count first.', 'What I learnt is to count first.'],
    ['To count first', 'What I learnt is to count first.'],
    ['  I ask\n first ', 'What I learnt is I ask first.'],
    ['Hamburg', 'What I learnt is Hamburg.'],
    [' . ', 'What I learnt is [what].'],
  ])('fit into the sentence: %j', (text, said) => expect(filled([words('What I learnt is '), blank('what'), words('.')], text)).toBe(said));

  it.each([
    ['Hastings', 'Hastings'],
    ['Florence', 'Florence'],
    ['Unity for mobile', 'Unity for mobile'],
    ['Provence, later on', 'Provence, later on'],
    ['Go', 'Go'],
    ['IBM', 'IBM'],
    ['Because it works', 'because it works'],
    ['Asking early', 'asking early'],
    ['Read what I wrote', 'read what I wrote'],
    ['The next ones', 'the next ones'],
  ])('keep the capital of what may be a name: %j', (text, said) => expect(filled([words('It was '), blank('what'), words('.')], text)).toBe(`It was ${said}.`));

  it('do not say again the word before the blank', () => {
    expect(filled([words('My part was that I '), blank('what'), words('.')], 'I never asked')).toBe('My part was that I never asked.');
    expect(filled([words('My aim is to '), blank('what'), words('.')], 'to')).toBe('My aim is to to.');
  });

  it('make a sentence where the blank is one', () => {
    expect(filled([blank('what')], 'yes, within reason')).toBe('Yes, within reason.');
    expect(filled([blank('what')], 'why not?')).toBe('Why not?');
  });

  it('fill no other blank', () => {
    expect(filled([blank('what', 'Which one?')], 'yes')).toBe('[what]');
    expect(filled([blank('other')], 'yes')).toBe('[other]');
  });

  it('are no fact, and keep what was asked', () => {
    expect(fillBlanks([{ elementIds: ['e'], pieces: [blank('what')] }], [{ slot: 'what', ask: 'What?', text: 'yes' }])[0]?.pieces[0]).toEqual({
      kind: 'own',
      text: 'Yes',
      slot: 'what',
      ask: 'What?',
    });
  });
});
