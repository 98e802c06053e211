import { describe, expect, it } from 'vitest';
import type { Question } from '../question.ts';
import { featuresOf } from './features.ts';
import { extendBank, freezeBank, itemSpecs, knownStems, learnBank, thawBank } from './index.ts';
import { compare } from './rivals.ts';
import { stretchOf } from './stretch.ts';

const phrases = (...texts: string[]) => texts.map((text) => ({ text, trade: 'shop' }));
const listened = { label: '', advice: '', followUp: '', concepts: [] };
const SHARED = 'The roll hangs beside the stone.';
const QUESTION: Question = {
  id: 'chisels',
  pack: 'workshop',
  question: '',
  wordings: [],
  form: 'short',
  kind: 'about-you',
  hand: 1,
  why: '',
  how: '',
  model: '',
  elements: [
    {
      ...listened,
      id: 'sharpens',
      required: true,
      says: phrases('I hone blades upon a stone.', 'Every edge meets the stone.', 'I never cut blunt.'),
      nearMisses: phrases('My cousin collects pebbles.', SHARED),
    },
    {
      ...listened,
      id: 'stores',
      required: false,
      says: phrases('Leather pockets keep corners safe.', 'Oil goes over steel at night.', 'Racks line our workshop.', 'Damp rooms ruin handles.'),
      nearMisses: phrases('Pockets hold pencils.', 'Night shifts pay well.', 'Steel prices climbed.', 'Our landlord painted rooms.'),
    },
  ],
  traps: [
    {
      ...listened,
      id: 'careless',
      absenceOf: null,
      says: phrases(SHARED, 'Tools rust somewhere.', 'Whoever needs them finds them.'),
      nearMisses: phrases('Rust got removed.'),
    },
  ],
  slots: [],
  sources: [],
};
const SPECS = itemSpecs([QUESTION]);
const TEXTS = [...new Set(SPECS.flatMap((spec) => [...spec.says, ...spec.nearMisses]))];
const DIMENSIONS = 4;
/** Any fixed directions do. */
const vectorOf = (text: string): Float32Array => {
  const raw = Float32Array.from({ length: DIMENSIONS }, (_, i) => Math.sin((i + 1) * (text.length + 3 * text.charCodeAt(2))));
  const length = Math.hypot(...raw);
  return raw.map((x) => x / length);
};
const BANK = learnBank(SPECS, vectorOf);
const itemsIn = (bank: typeof BANK, question = 'chisels') => bank.itemsOf.get(question) ?? [];

describe('learnBank', () => {
  const [sharpens, , careless] = itemsIn(BANK);

  it('keeps a sentence that two items share once, wherever it stands', () => {
    expect(BANK.rows.from).toHaveLength(TEXTS.length + 1);
    expect(sharpens?.nearMisses[1]).toBe(careless?.says[0]);
  });

  it('learns odds of words from phrasings against the whole bank, near misses included', () => {
    const stone = BANK.vocabulary.ids.get('stone') ?? -1;
    // In two of three phrasings, and in three of sixteen sentences; six phrases of ordinary talk are added.
    expect(BANK.vocabulary.share[stone]).toBeCloseTo(3 / 16, 6);
    expect(sharpens?.odds.get(stone)).toBeCloseTo(Math.log((2 + (6 * 3) / 16) / (3 + 6)) - Math.log(3 / 16), 3);
    expect(sharpens?.oddsOfOthers).toBeCloseTo(Math.log(6 / 9), 3);
  });

  it('takes no odds from near misses', () => {
    const cousin = BANK.vocabulary.ids.get('cousin');
    expect(cousin).toBeDefined();
    expect(sharpens?.odds.has(cousin ?? -1)).toBe(false);
  });

  it('counts how many phrasings negate', () => {
    expect(sharpens?.negated).toBeCloseTo(1 / 3, 3);
    expect(careless?.negated).toBe(0);
  });

  it('acts on a row that is left out as if it were not there', () => {
    const rows = sharpens?.says ?? [];
    const text = sharpens ? (QUESTION.elements[0]?.says[0]?.text ?? '') : '';
    const stretch = stretchOf(BANK, text, vectorOf(text));
    const bestOf = (items: typeof BANK.concepts, leftOut?: number) => {
      const { saysMeaning, saysWords } = compare(BANK, items, stretch, leftOut);
      return { meaning: saysMeaning.best[0], meaningMean: saysMeaning.mean[0], words: saysWords.best[0], wordsMean: saysWords.mean[0] };
    };
    const shorter = itemsIn(BANK).map((item) => ({ ...item, says: item.says.filter((row) => row !== rows[0]) }));
    expect(bestOf(itemsIn(BANK)).meaning).toBeCloseTo(1, 5);
    expect(bestOf(itemsIn(BANK)).words).toBeCloseTo(1, 5);
    expect(bestOf(itemsIn(BANK), rows[0]).words).toBeLessThan(1);
    expect(bestOf(itemsIn(BANK), rows[0])).toEqual(bestOf(shorter));
    const [whole] = featuresOf(BANK, itemsIn(BANK), stretch, new Map());
    const [without] = featuresOf(BANK, itemsIn(BANK), stretch, new Map(), rows[0]);
    expect(without?.[0]).toBeLessThan(whole?.[0] ?? 0);
  });

  it('hears by words alone without vectors, and throws for a sentence that has none', () => {
    const words = learnBank(SPECS, null);
    expect(words.matrix).toBeNull();
    expect(itemsIn(words)[0]?.centre).toBeNull();
    expect(() => learnBank(SPECS, (text) => (text === SHARED ? undefined : vectorOf(text)))).toThrow(SHARED);
  });
});

describe('extendBank', () => {
  const again = extendBank(BANK, [{ ...QUESTION, id: 'again' }], vectorOf);

  it('reads the sentences of one’s own as the bank reads its own: same rows, vectors and odds', () => {
    const stems = BANK.rows.ids.length;
    expect(again.rows.ids).toEqual(Uint32Array.from([...BANK.rows.ids, ...BANK.rows.ids]));
    expect(again.rows.weights).toEqual(Float32Array.from([...BANK.rows.weights, ...BANK.rows.weights]));
    expect(again.rows.from).toEqual(Uint32Array.from([...BANK.rows.from, ...[...BANK.rows.from].slice(1).map((at) => at + stems)]));
    expect(again.matrix).toEqual(Float32Array.from([...(BANK.matrix ?? []), ...(BANK.matrix ?? [])]));
    itemsIn(again, 'again').forEach((item, i) => {
      const own = itemsIn(BANK)[i];
      const later = (rows: readonly number[] = []) => rows.map((row) => row + TEXTS.length);
      expect(item).toEqual({ ...own, key: `again/${own?.id}`, question: 'again', says: later(own?.says), nearMisses: later(own?.nearMisses) });
    });
  });

  it('leaves the bank that is there as it is, and never replaces its questions', () => {
    expect(again.itemsOf.get('chisels')).toBe(BANK.itemsOf.get('chisels'));
    expect(extendBank(BANK, [QUESTION], vectorOf).itemsOf.get('chisels')).toBe(BANK.itemsOf.get('chisels'));
    expect(extendBank(BANK, [], vectorOf)).toBe(BANK);
  });
});

describe('a frozen bank', () => {
  const rows = TEXTS.map((text) => knownStems(BANK.vocabulary, text));

  it.each([
    ['with vectors', BANK, vectorOf],
    ['by words', learnBank(SPECS, null), () => null],
  ] as const)('thaws to the same features, %s', (_name, bank, vectorFor) => {
    const thawed = thawBank(JSON.parse(JSON.stringify(freezeBank(bank, rows))), bank.matrix);
    for (const text of [...TEXTS, 'Maybe I would never hone them, but every stone rusts.', 'Good morning.']) {
      const features = (one: typeof bank) => featuresOf(one, itemsIn(one), stretchOf(one, text, vectorFor(text)), new Map());
      expect(features(thawed)).toEqual(features(bank));
    }
  });
});
