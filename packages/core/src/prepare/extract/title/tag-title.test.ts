import fc from 'fast-check';
import { expect, it } from 'vitest';
import { adLines } from '../ad-lines.ts';
import { cellsOf } from '../tables.ts';
import { bucketsOf } from '../tag/buckets.ts';
import type { CrfModel } from '../tag/crf.ts';
import { TITLE_BUCKETS, titleHead, titleIn } from './tag-title.ts';
import { TITLE_TAGS } from './title-tags.ts';

const [BEGIN, IN] = [1, 2];

/** A model to which the features say so much for tags, and nothing else says anything. */
function modelOf(says: readonly (readonly [name: string, tag: number, points: number])[]): CrfModel {
  const of = new Int8Array(TITLE_BUCKETS * TITLE_TAGS.count);
  for (const [name, tag, points] of says) for (const bucket of bucketsOf([name], TITLE_BUCKETS)) of[bucket * TITLE_TAGS.count + tag] = points;
  return { says: of, scale: 1, follows: new Float32Array((TITLE_TAGS.count + 1) * TITLE_TAGS.count) };
}

const NOTHING = [
  ['all', BEGIN, -100],
  ['all', IN, -100],
] as const;

function titleOf(text: string, model: CrfModel): string | null {
  const range = titleIn(text, cellsOf(adLines(text)), model);
  return range && text.slice(range.start, range.end);
}

it('takes the words that are tagged, up to the end of their line, with the bracket they open', () => {
  const model = modelOf([
    ['w sommelier', BEGIN, 20],
    ['near sommelier', IN, 9],
    ['w nights', IN, 9],
    ['all', BEGIN, -9],
    ['all', IN, -8],
  ]);
  expect(titleOf('At the Larch\n\nOur sommelier', model)).toBe('sommelier');
  expect(titleOf('At the Larch\n\nSommelier (nights), Leeds', model)).toMatch(/^Sommelier \(nights\)/);
  expect(titleOf('At the Larch\n\nSommelier\nNights', model)).toBe('Sommelier');
});

it('finds one title however many words could be one', () => {
  const model = modelOf([
    ['all', IN, -9],
    ['w baker', BEGIN, 20],
    ['w miller', BEGIN, 30],
    ['all', BEGIN, -9],
  ]);
  expect(titleOf('A baker and a miller and a baker', model)).toBe('miller');
});

it('hears the rules as witnesses', () => {
  const model = modelOf([...NOTHING.slice(1), ['all', BEGIN, -9], ['rule sought begin', BEGIN, 20]]);
  expect(titleOf('Brill Ltd of Hull\n\nCarpenter or not, we are looking for a plumber.', model)).toBe('plumber');
});

it('leaves it to the rules where no word is tagged', () => {
  expect(titleOf('Ward Sister – Northfield Hospital, Leeds', modelOf(NOTHING))).toBe('Ward Sister');
});

it.each([
  ['nothing', ''],
  ['blanks', ' \n\t\n '],
  ['marks', '— / — … ((( )))\n***'],
  ['no job', 'We are open from nine to five.\n\nSee you soon.'],
])('finds no title in %s', (_, text) => {
  expect(titleOf(text, modelOf(NOTHING))).toBeNull();
});

it('looks at the first words alone, however long lines are', () => {
  const huge = 'We seek a baker (and a miller) / cook, '.repeat(20_000);
  const { words } = titleHead(huge, cellsOf(adLines(huge)));
  expect(words.length).toBeLessThan(500);
  const many = 'baker\n\n'.repeat(5_000);
  expect(titleHead(many, cellsOf(adLines(many))).words.length).toBeLessThan(100);
  expect(titleHead('x'.repeat(200_000), adLines('x'.repeat(200_000))).words).toHaveLength(1);
});

it('quotes: the title stands in one line of the text, whatever is pasted', () => {
  const model = modelOf([
    ['job true', BEGIN, 20],
    ['all', BEGIN, -9],
  ]);
  const piece = fc.oneof(
    fc.constantFrom('Baker ', 'a sous chef', '\n', '\n\n', '\t', ' (', ')', '/', ' – ', '\u{202e}', '👩‍🍳'),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const range = titleIn(text, cellsOf(adLines(text)), model);
      if (range === null) return;
      expect(range.end).toBeGreaterThan(range.start);
      expect(adLines(text).some(({ start, end }) => start <= range.start && range.end <= end)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
