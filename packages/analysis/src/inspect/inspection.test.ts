import { loadBuiltInPacks, loadKinds, loadTeaching } from '@candor/content';
import type { Question } from '@candor/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { kept, materialOf } from '../train/material.ts';
import { findItem } from './find-item.ts';
import { type Inspection, openInspection } from './inspection.ts';
import { type As, withSentence } from './material.ts';
import { trainedVectors } from './trained-vectors.ts';
import { stretchesOf, type Tried, trySentence } from './try-sentence.ts';

const SAYS = 'By the time the clocks go back I want to be cutting keys without a template.';

async function tryIn(inspection: Inspection, key: string, sentence: string, as: As = 'says'): Promise<Tried> {
  const found = findItem(inspection.questions, key);
  if (!found.ok) throw new Error(found.error.code);
  const vectorOf = await inspection.vectorsFor([sentence, ...stretchesOf(sentence)]);
  const after = withSentence(inspection, key, sentence, as, vectorOf);
  return trySentence({ questions: inspection.questions, found: found.value, sentence, as, before: inspection, after, vectorOf });
}

describe.each([
  ['by words', 'off'],
  ['with the encoder', 'on'],
] as const)('a sentence on trial %s', (_name, meaning) => {
  let inspection: Inspection;
  beforeAll(async () => {
    inspection = await openInspection({ own: [], meaning });
  }, 60_000);

  it('is heard as several items, likeliest first, each with a phrasing of its own', async () => {
    const { heard } = await tryIn(inspection, 'short-term-goals/horizon', SAYS);
    expect(heard.inQuestion).toHaveLength(5);
    expect(heard.inBank).toHaveLength(3);
    for (const list of [heard.inQuestion, heard.inBank]) {
      const probabilities = list.map((one) => one.probability);
      expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a));
      for (const { key, nearest } of list) expect(inspection.material.builtIn.find((spec) => spec.key === key)?.says).toContain(nearest);
    }
    expect(heard.inQuestion.every(({ key }) => key.startsWith('short-term-goals/'))).toBe(true);
    expect(heard.inBank.some(({ key }) => /short-(term|and-long-term)-goals\//.test(key))).toBe(false);
    // Leaving something out is no sentence.
    expect(heard.inQuestion.map(({ key }) => key)).not.toContain('short-term-goals/no-horizon');
  }, 60_000);

  it('is surer as a phrasing and less sure as a near miss', async () => {
    const more = await tryIn(inspection, 'short-term-goals/horizon', SAYS);
    expect(more.probability.after).toBeGreaterThan(more.probability.before);
    const less = await tryIn(
      inspection,
      'short-term-goals/horizon',
      'By the autumn menu, or by whenever it is, somebody else should own the fish section.',
      'nearMisses',
    );
    expect(less.probability.after).toBeLessThan(less.probability.before);
  }, 60_000);
});

describe('a question of one’s own', () => {
  const phrases = (texts: readonly string[]) => texts.map((text) => ({ text, trade: 'shop' }));
  const own: Question = {
    id: 'chisels',
    pack: 'workshop',
    question: 'How do you look after your chisels?',
    wordings: [],
    form: 'short',
    kind: 'about-you',
    hand: 0,
    why: '',
    how: '',
    model: '',
    elements: [
      {
        id: 'sharpens',
        label: '',
        advice: '',
        followUp: '',
        concepts: [],
        required: true,
        says: phrases(['I sharpen them every morning on the stone.', 'The stone comes out before the first cut.', 'Every Friday I hone the edges.']),
        nearMisses: phrases(['Somebody lent me chisels once.', 'My father had a stone.']),
      },
      {
        id: 'stores',
        label: '',
        advice: '',
        followUp: '',
        concepts: [],
        required: false,
        says: phrases(['They hang in a leather roll by the door.', 'Each one has its place on the wall.', 'I oil them and put them in the roll.']),
        nearMisses: phrases(['I bought a leather jacket.', 'The wall wants painting.']),
      },
    ],
    traps: [],
    slots: [],
    sources: [],
  };

  it('is tried on like a built-in one, and changes what its other sentences are heard as', async () => {
    const inspection = await openInspection({ own: [own], meaning: 'off' });
    const rolled = 'I oil them and hang them in a leather roll.';
    const wrong = await tryIn(inspection, 'chisels/sharpens', rolled);
    expect(wrong.heard.inQuestion.map(({ key }) => key)).toEqual(['chisels/stores', 'chisels/sharpens']);
    expect(wrong.probability.after).toBeGreaterThan(wrong.probability.before);
    const other = { text: 'I oil them and put them in the roll.', of: 'chisels/stores', as: 'says' };
    // It would be heard as what it is not, and less as what it is.
    expect(wrong.changed).toContainEqual({ ...other, item: 'chisels/sharpens', before: expect.any(Number), after: expect.any(Number), better: false });
    expect(wrong.changed).toContainEqual({ ...other, item: 'chisels/stores', before: expect.any(Number), after: expect.any(Number), better: false });
    const right = await tryIn(inspection, 'chisels/sharpens', rolled, 'nearMisses');
    expect(right.changed).toContainEqual({ ...other, item: 'chisels/sharpens', before: expect.any(Number), after: expect.any(Number), better: true });
    // The built-in bank is as it was.
    expect(inspection.base.itemsOf.has('chisels')).toBe(false);
  }, 60_000);
});

it('finds the vector of a sentence by its words when the content is not as it was in training', async () => {
  const builtIn = [...(await loadBuiltInPacks()).flatMap((pack) => pack.questions), ...(await loadKinds())];
  const specs = kept(materialOf(builtIn, await loadTeaching(builtIn)), () => true);
  const texts = [...new Set(specs.flatMap((spec) => [...spec.says, ...spec.nearMisses]))];
  const inOrder = await trainedVectors(texts, true);
  const byWords = await trainedVectors(['I zapped the quokka zealously.', ...texts.slice(0, 300).reverse()], false);
  expect(byWords.has('I zapped the quokka zealously.')).toBe(false);
  expect(byWords.size).toBeGreaterThan(250);
  for (const [text, vector] of byWords) expect(vector).toEqual(inOrder.get(text));
}, 60_000);
