import { featuresOf, type HearModels, type ItemSpec, learnBank, logitOf, stretchOf } from '@candor/core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Analyser } from '../analyser.ts';
import { createAnalyser } from '../create-analyser.ts';
import { GENERATED, learntFiles } from '../generated.ts';
import { readModelFile } from '../model-file.ts';

describe('the learnt weights', () => {
  /** The angle in degrees is a sentence's meaning, whatever its words. */
  const at = (angle: number): Float32Array => Float32Array.of(Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180));
  const ANGLES: Readonly<Record<string, number>> = { 'Ewes graze.': 0, 'Lambs follow.': 5, 'Wool sells.': 60, 'Engines roar.': 150, 'Diesel smells.': 170 };
  const spec = (id: string, says: string[], nearMisses: string[]): ItemSpec => ({
    key: `farm/${id}`,
    question: 'farm',
    id,
    kind: 'element',
    concepts: [],
    says,
    nearMisses,
  });
  const bank = learnBank([spec('sheep', ['Ewes graze.', 'Lambs follow.'], ['Wool sells.']), spec('machines', ['Engines roar.'], ['Diesel smells.'])], (text) =>
    at(ANGLES[text] ?? 0),
  );
  const items = bank.itemsOf.get('farm') ?? [];
  let models: HearModels;
  beforeAll(async () => {
    models = (await readModelFile(learntFiles(GENERATED))).withMeaning;
  });

  it.each(['element', 'trap'] as const)('make nearer phrasings speak for an %s, and nearer near misses against it', (kind) => {
    const logitAt = (angle: number) => logitOf(models[kind], featuresOf(bank, items, stretchOf(bank, 'Goats bleat.', at(angle)), new Map())[0] ?? []);
    // All as far from the phrasings or farther, and ever farther from the near miss on the other side.
    expect(logitAt(0)).toBeGreaterThan(logitAt(-40));
    expect(logitAt(-40)).toBeGreaterThan(logitAt(-80));
    // As near to the phrasings on either side; the near miss is on one.
    expect(logitAt(2.5 - 50)).toBeGreaterThan(logitAt(2.5 + 50));
  });
});

describe('what is denied or only supposed', () => {
  let analyser: Analyser;
  beforeAll(async () => {
    analyser = await createAnalyser();
    await analyser.ready();
  }, 60_000);

  async function elementOf(question: string, element: string, text: string) {
    const known = analyser.questions.get(question);
    if (!known) throw new Error(`no question ${question}`);
    const analysed = await analyser.analyse({ text, asked: { known }, earlier: [], disputed: [], grammar: false });
    const found = analysed.ok ? analysed.feedback.elements.find((one) => one.id === element) : undefined;
    if (!found) throw new Error(`${question} has no element ${element}`);
    return found;
  }

  it.each([
    ['long-term-goals', 'named-aim'],
    ['five-years', 'more-responsibility'],
    ['career-aspirations', 'people-dimension'],
  ])('%s: not wanting to manage people is no %s', async (question, element) => {
    expect((await elementOf(question, element, "I don't want to manage people.")).status).toBe('missing');
  });

  it.each([
    ['goal-achieved', 'own-actions', 'I cut the waiting list from nine weeks to four.', 'I would probably have cut the waiting list from nine weeks to four.'],
    [
      'leadership-example',
      'own-leading-acts',
      'I called everybody together and split the bay between us.',
      'I would probably have called everybody together and split the bay between us.',
    ],
    [
      'initiative',
      'steps-taken',
      'I wrote a checklist for the van and gave it to the other drivers.',
      'I would probably have written a checklist for the van and given it to the other drivers.',
    ],
  ])('%s: what somebody would have done is not %s', async (question, element, did, supposed) => {
    const done = await elementOf(question, element, did);
    const hypothetical = await elementOf(question, element, supposed);
    expect(done.status).toBe('covered');
    expect(['missing', 'unsure']).toContain(hypothetical.status);
    expect(hypothetical.probability).toBeLessThan(done.probability - 0.2);
  });

  it.each([
    ['five-years', 'more-responsibility', "I don't want to be the one the night shift rings when the belt jams."],
    ['goal-achieved', 'numeric-result', 'I would probably have cut the waiting list from nine weeks to four.'],
  ])('%s: a sentence of %s in the negative or the conditional is not heard as it', async (question, element, text) => {
    expect((await elementOf(question, element, text)).status).toBe('missing');
  });
});
