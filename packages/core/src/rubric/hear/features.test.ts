import { expect, it } from 'vitest';
import { FEATURES, type FeatureName, featuresOf } from './features.ts';
import { type ItemSpec, learnBank } from './learn-bank.ts';
import { stretchOf } from './stretch.ts';

/** Sentences lie on a circle: the angle in degrees is their meaning, whatever the words. */
const at = (angle: number): Float32Array => Float32Array.of(Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180));
const ANGLES: Readonly<Record<string, number>> = {
  'Ewes graze uphill.': 0,
  'Lambs follow slowly.': 10,
  'Wool never sells.': 40,
  'Tractors hum.': 120,
  'Engines roar.': 140,
  'Diesel smells.': 90,
};
const spec = (id: string, concepts: string[], says: string[], nearMisses: string[]): ItemSpec => ({
  key: `farm/${id}`,
  question: 'farm',
  id,
  kind: 'element',
  concepts,
  says,
  nearMisses,
});
const BANK = learnBank(
  [
    spec('sheep', ['animal', 'hill'], ['Ewes graze uphill.', 'Lambs follow slowly.'], ['Wool never sells.']),
    spec('machines', [], ['Tractors hum.', 'Engines roar.'], ['Diesel smells.']),
  ],
  (text) => at(ANGLES[text] ?? 0),
);

function read(text: string, angle: number, concepts: ReadonlyMap<string, number> = new Map()) {
  const [sheep, machines] = featuresOf(BANK, BANK.itemsOf.get('farm') ?? [], stretchOf(BANK, text, at(angle)), concepts);
  const named = (features: readonly number[] = []) => Object.fromEntries(FEATURES.map((name, i) => [name, features[i]])) as Record<FeatureName, number>;
  return { sheep: named(sheep), machines: named(machines) };
}

it('measures nearness to phrasings, near misses and rivals', () => {
  const { sheep, machines } = read('Goats bleat.', 0);
  expect(sheep.saysMeaning).toBeCloseTo(1, 5);
  expect(sheep.saysMeaningMean).toBeCloseTo((1 + Math.cos(Math.PI / 18)) / 3, 5);
  expect(sheep.nearMissMeaning).toBeCloseTo(Math.cos((40 * Math.PI) / 180) / 3, 5);
  expect(machines.rivalMeaning).toBe(sheep.saysMeaningMean);
  // What points away is no nearer than nothing.
  expect(machines.saysMeaning).toBe(0);
  // Against the rival's centre; the rival of one that points away is nothing at all.
  expect(sheep.centre).toBeCloseTo(Math.cos((5 * Math.PI) / 180), 5);
  expect(machines.centre).toBeCloseTo(Math.cos((130 * Math.PI) / 180) - Math.cos((5 * Math.PI) / 180), 5);
});

it('counts rare words that are shared', () => {
  const { sheep, machines } = read('My ewes graze.', 200);
  expect(sheep.odds).toBeGreaterThan(machines.odds);
  expect(read('Nothing of that kind.', 200).sheep.saysWords).toBe(0);
});

it('takes the mean of the concepts that an item is an instance of', () => {
  const concepts = new Map([
    ['animal', 3],
    ['hill', -1],
    ['money', 9],
  ]);
  expect(read('Ewes.', 0, concepts).sheep.concepts).toBe(1);
  expect(read('Ewes.', 0, concepts).machines.concepts).toBe(0);
});

it('sees a negation, or a supposition, that the phrasings do not have', () => {
  const said = read('Ewes graze here.', 0).sheep;
  expect([said.negated, said.supposed]).toEqual([0, 0]);
  expect(read("Ewes don't graze here.", 0).sheep.negated).toBe(1);
  expect(read('Ewes would probably graze here.', 0).sheep.supposed).toBe(1);
});

it('takes no more account of length from forty words on', () => {
  const length = (words: number) => read('ewes '.repeat(words).trim(), 0).sheep.length;
  expect(length(10)).toBeLessThan(length(40));
  expect(length(400)).toBe(length(40));
});
