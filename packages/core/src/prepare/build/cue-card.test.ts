import { describe, expect, it } from 'vitest';
import type { CueCard, DraftPiece } from '../draft.ts';
import { cueCardOf, cueCardOfText } from './cue-card.ts';

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
    cues: [{ words: 'told the night shift why', ref: null }, BEFORE.cues[0], { words: 'two pallets in March', ref: null }],
  });
});

const cueOf = (text: string): string | undefined => cueCardOfText(text, { questionId: 'q', cues: [] }).cues[0]?.words;

describe('a cue', () => {
  it.each([
    ["No, I'd stay in Hamburg, and I'd rather say at once how far it goes.", "No, I'd stay in Hamburg"],
    ['No relocation, I travel up to two days a week.', 'No relocation … two days'],
    ["I can't do two weekends in a row because of childcare.", "can't do two weekends"],
    ['I never worked with Python before that summer.', 'never worked with Python'],
    ['Bread, not pastry, is what I am sure of.', 'Bread, not pastry'],
    ['No incident is escalated past me for a quarter.', 'No incident is escalated'],
  ])('keeps what turns the rest around: %s', (text, cue) => expect(cueOf(text)).toBe(cue));

  it.each([
    ['My forecast for Black Friday was 30 percent too low.', 'forecast … 30 percent too low'],
    ['We delivered two days late for 1,200 parcels.', 'two days late … 1,200 parcels'],
    ['I want to lead a team of four or five analysts in logistics within six years.', 'team … four or five analysts'],
    ['It saved us about 80,000 euros a year.', 'saved … 80,000 euros a year'],
    ['We cut the wait from forty minutes to twelve.', 'wait … forty minutes to twelve'],
  ])('has a figure with what it counts, and what it is about: %s', (text, cue) => expect(cueOf(text)).toBe(cue));

  it.each([
    ['At Nordpost I work as a data coordinator.', 'work as a data coordinator'],
    ['I failed the practice assessor exam in 2023.', 'failed the practice assessor exam'],
    ['Become the person who runs the weekly delivery report alone by summer 2027.', 'runs the weekly delivery report'],
    ['I would rather stay a specialist than manage people.', 'stay a specialist … manage people'],
  ])('has the deed: %s', (text, cue) => expect(cueOf(text)).toBe(cue));

  it('is found in a sentence without an end', () => {
    const words = cueOf('and then we moved forty pallets '.repeat(500).trim())?.split(/[\s…]+/) ?? [];
    expect(words.length).toBeGreaterThan(2);
    expect(words.length).toBeLessThanOrEqual(5);
  });
});

it('has at most seven cues, figures first, in the order of the words', () => {
  const told = [
    'I packed trays.',
    'I swept floors.',
    'I cut waste by 12 percent.',
    'I rang suppliers.',
    'I wrote rotas.',
    'I baked rolls.',
    'I served guests.',
  ];
  const { cues } = cueCardOfText([...told, 'I trained 3 apprentices.', 'I closed tills.'].join(' '), { questionId: 'q', cues: [] });
  expect(cues.map(({ words }) => words)).toEqual([
    'I packed trays',
    'I swept floors',
    'cut waste by 12 percent',
    'I rang suppliers',
    'I wrote rotas',
    'I baked rolls',
    'trained 3 apprentices',
  ]);
});

describe('the card of a draft', () => {
  const piece = (kind: 'words' | 'own', text: string) => (kind === 'own' ? { kind, text, slot: 's', ask: 'What?' } : { kind, text });
  const cardOf = (...pieces: DraftPiece[]) => cueCardOf({ questionId: 'q', sentences: [{ elementIds: [], pieces }] }).cues.map(({ words }) => words);

  it('says of an open sentence how it begins, and what is open where it begins with that', () => {
    const blank = { kind: 'blank', slot: 'so plainly that somebody could copy it', ask: 'What did you take away?' } as const;
    expect(cardOf(piece('words', 'What I learnt is '), blank, piece('words', '.'))).toEqual(['What I learnt is …']);
    expect(cardOf(blank, piece('words', '.'))).toEqual(['so plainly that somebody could copy it']);
  });

  it.each([
    ['By now ', 'how far you’ve got', 'how far you’ve got'],
    ['So I ', 'what you did yourself', 'what you did yourself'],
    ['In short, ', 'yes, or no', 'yes, or no'],
    ['My own part in it was that I ', 'what you left undone', 'My own part in it …'],
  ])('says of “%s[%s]” what is open, unless its beginning does', (lead, slot, cue) => {
    expect(cardOf(piece('words', lead), { kind: 'blank', slot, ask: 'What?' }, piece('words', '.'))).toEqual([cue]);
  });

  it('has what was written into a blank', () => {
    expect(cardOf(piece('words', 'What I learnt is '), piece('own', 'to count before I change anything'), piece('words', '.'))).toEqual([
      'count before I change anything',
    ]);
  });
});

it('has no cue for a text without words', () => {
  expect(cueCardOfText('…', BEFORE)).toEqual({ questionId: 'goal-achieved', cues: [] });
});
