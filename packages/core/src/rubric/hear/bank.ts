import type { Question } from '../question.ts';
import { type Cue, cuesOf } from './cues.ts';
import { stemsOf } from './stems.ts';

/** An element or a trap of a question, as the bank knows it. `key` is unique in the bank. */
export type BankItem = {
  readonly key: string;
  readonly question: string;
  readonly id: string;
  readonly kind: 'element' | 'trap';
  readonly says: readonly number[];
  readonly nearMisses: readonly number[];
};

/** One sentence of the bank. Sentences that several questions share (by `includes`) stand once. */
export type BankPhrase = {
  readonly text: string;
  readonly trade: string;
  readonly hand: number;
  readonly stems: ReadonlyMap<string, number>;
  readonly cues: readonly Cue[];
};

/** All phrasings of all questions, ready to be compared with: rare words by an inverted index, meaning by a matrix (null without an encoder). */
export type Bank = {
  readonly items: readonly BankItem[];
  readonly itemsOf: ReadonlyMap<string, readonly BankItem[]>;
  readonly phrases: readonly BankPhrase[];
  readonly idf: ReadonlyMap<string, number>;
  readonly postings: ReadonlyMap<string, { readonly phrases: readonly number[]; readonly weights: readonly number[] }>;
  readonly dimensions: number;
  readonly matrix: Float32Array | null;
};

/** Every phrasing of the bank that wants a vector. */
export function bankTexts(questions: readonly Question[]): string[] {
  return questions.flatMap((q) => [...q.elements, ...q.traps].flatMap((item) => [...item.says, ...item.nearMisses].map((p) => p.text)));
}

/** Builds the bank. `vectorOf` gives the unit vector of a bank sentence; null builds a bank that hears by words alone. Throws when a vector is missing. */
export function buildBank(questions: readonly Question[], vectorOf: ((text: string) => Float32Array | undefined) | null): Bank {
  const index = new Map<string, number>();
  const raw: { text: string; trade: string; hand: number; stems: string[] }[] = [];
  const add = (text: string, trade: string, hand: number): number => {
    const known = index.get(text);
    if (known !== undefined) return known;
    index.set(text, raw.length);
    raw.push({ text, trade, hand, stems: stemsOf(text) });
    return raw.length - 1;
  };
  const items = questions.flatMap((question) => {
    const item =
      (kind: BankItem['kind']) =>
      (spec: Question['elements'][number] | Question['traps'][number]): BankItem => ({
        key: `${question.id}/${spec.id}`,
        question: question.id,
        id: spec.id,
        kind,
        says: spec.says.map((p) => add(p.text, p.trade, question.hand)),
        nearMisses: spec.nearMisses.map((p) => add(p.text, p.trade, question.hand)),
      });
    return [...question.elements.map(item('element')), ...question.traps.map(item('trap'))];
  });

  const idf = inverseDocumentFrequency(raw.map((phrase) => phrase.stems));
  const phrases = raw.map(({ stems, ...phrase }) => ({ ...phrase, stems: weigh(stems, idf), cues: cuesOf(phrase.text) }));
  const vector = (text: string): Float32Array | null => {
    if (!vectorOf) return null;
    const found = vectorOf(text);
    if (!found) throw new Error(`the bank has no vector for "${text}"`);
    return found;
  };
  const vectors = vectorOf ? phrases.map((phrase) => vector(phrase.text)) : [];
  const dimensions = vectors[0]?.length ?? 0;
  const matrix = vectorOf ? new Float32Array(phrases.length * dimensions) : null;
  if (matrix) vectors.forEach((v, i) => void (v && matrix.set(v, i * dimensions)));

  return {
    items,
    itemsOf: new Map(questions.map((q) => [q.id, items.filter((item) => item.question === q.id)])),
    phrases,
    idf,
    postings: postingsOf(phrases),
    dimensions,
    matrix,
  };
}

/** Stems with idf weights, scaled to length one. */
export function weigh(stems: readonly string[], idf: ReadonlyMap<string, number>): Map<string, number> {
  /** A stem that the bank does not know is as rare as can be. */
  const rarest = Math.log(2 + idf.size);
  const weights = new Map<string, number>();
  for (const stem of stems) weights.set(stem, idf.get(stem) ?? rarest);
  const length = Math.hypot(...weights.values());
  if (length > 0) for (const [stem, weight] of weights) weights.set(stem, weight / length);
  return weights;
}

function inverseDocumentFrequency(documents: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stems of documents) for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, Math.max(0, Math.log(1 + documents.length / count) - COMMON_IDF)]));
}

/** Words in every eighth sentence ("the", "I", "and") weigh nothing. */
const COMMON_IDF = Math.log(1 + 8);

function postingsOf(phrases: readonly BankPhrase[]) {
  const postings = new Map<string, { phrases: number[]; weights: number[] }>();
  phrases.forEach((phrase, at) => {
    for (const [stem, weight] of phrase.stems) {
      const list = postings.get(stem) ?? { phrases: [], weights: [] };
      list.phrases.push(at);
      list.weights.push(weight);
      postings.set(stem, list);
    }
  });
  return postings;
}
