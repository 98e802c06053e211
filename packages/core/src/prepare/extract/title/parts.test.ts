import { expect, it } from 'vitest';
import { adLines } from '../ad-lines.ts';
import { headWords } from './head-words.ts';
import { partsOf } from './parts.ts';

it('cuts lines at their marks, and never takes two lines for one part', () => {
  const words = headWords(adLines('Staff Nurse (Nights) – Leeds\n\nOur ward - part-time'));
  const parts = partsOf(words);
  const shown = [...new Set(parts)].map(({ first, end, place }) => [
    words
      .slice(first, end)
      .map(({ word }) => word.text)
      .join(' '),
    place,
  ]);
  expect(parts).toHaveLength(words.length);
  expect(shown).toEqual([
    ['Staff Nurse', 0],
    ['Nights', 1],
    ['Leeds', 2],
    ['Our ward', 0],
    ['part-time', 1],
  ]);
});
