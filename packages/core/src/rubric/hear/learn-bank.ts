import type { Question } from '../question.ts';
import { type Bank, type BankItem, type ItemCueWeights, rowStems } from './bank.ts';
import { bankStems } from './bank-stems.ts';
import { CUES, type Cue, cuesOf } from './cues.ts';
import { knownStems, learnVocabulary, type Vocabulary } from './vocabulary.ts';

/** An item with its sentences, before anything is learnt from them. */
export type ItemSpec = Pick<BankItem, 'key' | 'question' | 'id' | 'kind' | 'concepts'> & {
  readonly says: readonly string[];
  readonly nearMisses: readonly string[];
};

export type VectorOf = (text: string) => Float32Array | undefined;

/** The items of questions, with their own phrasings. */
export const itemSpecs = (questions: readonly Question[]): ItemSpec[] =>
  questions.flatMap((question) =>
    (['element', 'trap'] as const).flatMap((kind) =>
      (kind === 'element' ? question.elements : question.traps).map((item) => ({
        key: `${question.id}/${item.id}`,
        question: question.id,
        id: item.id,
        kind,
        concepts: item.concepts,
        says: item.says.map((phrase) => phrase.text),
        nearMisses: item.nearMisses.map((phrase) => phrase.text),
      })),
    ),
  );

/** Learns a bank from items. `vectorOf` gives the unit vector of a sentence; null builds a bank that hears by words alone. Throws when a vector is missing. */
export function learnBank(specs: readonly ItemSpec[], vectorOf: VectorOf | null): Bank {
  const texts = [...new Set(specs.flatMap((spec) => [...spec.says, ...spec.nearMisses]))];
  const vocabulary = learnVocabulary(texts.map(bankStems));
  return assemble(specs, texts, vocabulary, cueRates(texts.map(cuesOf)), vectorOf);
}

/** A bank with the items of more questions, learnt from their own phrasings with the words of the bank that is there. */
export function extendBank(bank: Bank, questions: readonly Question[], vectorOf: VectorOf | null): Bank {
  if (questions.length === 0) return bank;
  const specs = itemSpecs(questions);
  const texts = [...new Set(specs.flatMap((spec) => [...spec.says, ...spec.nearMisses]))];
  const more = assemble(specs, texts, bank.vocabulary, cueRates(texts.map(cuesOf)), bank.matrix && vectorOf);
  const offset = bank.rows.from.length - 1;
  const shifted = (item: BankItem): BankItem => ({
    ...item,
    says: item.says.map((row) => row + offset),
    nearMisses: item.nearMisses.map((row) => row + offset),
  });
  const stems = bank.rows.ids.length;
  return {
    ...bank,
    rows: {
      from: Uint32Array.from([...bank.rows.from, ...Array.from(more.rows.from.subarray(1), (at) => at + stems)]),
      ids: Uint32Array.from([...bank.rows.ids, ...more.rows.ids]),
      weights: Float32Array.from([...bank.rows.weights, ...more.rows.weights]),
    },
    matrix: bank.matrix && more.matrix && Float32Array.from([...bank.matrix, ...more.matrix]),
    itemsOf: new Map([...[...more.itemsOf].map(([id, items]) => [id, items.map(shifted)] as const), ...bank.itemsOf]),
  };
}

function assemble(
  specs: readonly ItemSpec[],
  texts: readonly string[],
  vocabulary: Vocabulary,
  rates: ReadonlyMap<Cue, number>,
  vectorOf: VectorOf | null,
): Bank {
  const rowOf = new Map(texts.map((text, row) => [text, row]));
  const read = texts.map((text) => ({ stems: knownStems(vocabulary, text), cues: cuesOf(text) }));
  const vectors = vectorOf && texts.map((text) => need(vectorOf(text), text));
  const rowsOf = (list: readonly string[]) => list.map((text) => rowOf.get(text) as number);
  const items = specs.map((spec): BankItem => {
    const says = rowsOf(spec.says);
    const own = says.map((row) => read[row] as (typeof read)[number]);
    return {
      ...spec,
      says,
      nearMisses: rowsOf(spec.nearMisses),
      ...learnOdds(
        own.map(({ stems }) => stems),
        vocabulary,
      ),
      cues: learnCues(
        own.map(({ cues }) => cues),
        rates,
      ),
      negated: shareWith(own, 'negation'),
      supposed: shareWith(own, 'hypothetical'),
      centre: vectors && centreOf(says.map((row) => vectors[row] as Float32Array)),
    };
  });
  const questions = [...new Set(items.filter((item) => item.kind !== 'concept').map((item) => item.question))];
  const dimensions = vectors?.[0]?.length ?? 0;
  const matrix = vectors && new Float32Array(texts.length * dimensions);
  if (matrix) vectors.forEach((vector, row) => void matrix.set(vector, row * dimensions));
  return {
    vocabulary,
    rows: rowStems(
      vocabulary,
      read.map(({ stems }) => stems),
    ),
    dimensions,
    matrix,
    itemsOf: new Map(questions.map((id) => [id, items.filter((item) => item.question === id && item.kind !== 'concept')])),
    concepts: items.filter((item) => item.kind === 'concept'),
  };
}

/** Pulls the odds of an item with few phrasings towards the whole bank's, as so many more phrasings of ordinary talk would. */
const SMOOTHING_PHRASES = 6;

/** How much oftener than in the whole bank each stem is met in these phrasings, as log odds (naive Bayes). */
function learnOdds(phrases: readonly (readonly number[])[], vocabulary: Vocabulary): Pick<BankItem, 'odds' | 'oddsOfOthers'> {
  const counts = new Map<number, number>();
  for (const stems of phrases) for (const id of stems) counts.set(id, (counts.get(id) ?? 0) + 1);
  const all = phrases.length + SMOOTHING_PHRASES;
  const odds = [...counts].map(([id, count]): [number, number] => {
    const share = vocabulary.share[id] || LEAST_SHARE;
    return [id, rounded(Math.log((count + SMOOTHING_PHRASES * share) / all) - Math.log(share))];
  });
  return { odds: new Map(odds), oddsOfOthers: rounded(Math.log(SMOOTHING_PHRASES / all)) };
}

/** Of a stem that stands in a pack of one's own and nowhere in the bank. */
const LEAST_SHARE = 1e-5;

const SMOOTHING_CUES = 4;
const LEAST_CUE_WEIGHT = 0.2;

function learnCues(phrases: readonly (readonly Cue[])[], rates: ReadonlyMap<Cue, number>): ItemCueWeights {
  return Object.fromEntries(
    CUES.flatMap((cue) => {
      const rate = rates.get(cue) ?? 1;
      const own = (phrases.filter((cues) => cues.includes(cue)).length + SMOOTHING_CUES * rate) / (phrases.length + SMOOTHING_CUES);
      const weight = rounded(Math.log(own / rate));
      return Math.abs(weight) < LEAST_CUE_WEIGHT ? [] : [[cue, weight]];
    }),
  );
}

const cueRates = (phrases: readonly (readonly Cue[])[]): ReadonlyMap<Cue, number> =>
  new Map(CUES.map((cue) => [cue, (phrases.filter((cues) => cues.includes(cue)).length + 1) / (phrases.length + 2)]));

const shareWith = (phrases: readonly { readonly cues: readonly Cue[] }[], cue: Cue): number =>
  rounded(phrases.filter(({ cues }) => cues.includes(cue)).length / Math.max(1, phrases.length));

/** The mean of vectors, scaled to length one. */
export function centreOf(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (vector[i] as number);
  const length = Math.hypot(...sum) || 1;
  return sum.map((x) => x / length);
}

const rounded = (x: number): number => Math.round(x * 1000) / 1000;

function need(vector: Float32Array | undefined, text: string): Float32Array {
  if (!vector) throw new Error(`the bank has no vector for "${text}"`);
  return vector;
}
