import type { Document } from '../../document/document.ts';
import type { VectorOf } from './learn-bank.ts';

/** A stretch of the answer that is compared with the bank: a sentence, a clause of a long sentence, or two sentences in a row. */
export type HearUnit = {
  readonly kind: 'sentence' | 'clause' | 'pair';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly firstWord: number;
  readonly endWord: number;
  /** Indices of the sentences it lies in, one or two. */
  readonly sentences: readonly number[];
  /** Texts of the units it consists of: its vector is their mean, which costs nothing. Empty where it has a vector of its own. */
  readonly parts: readonly string[];
};

/** A sentence of more words than this is also read clause by clause: people who speak without full stops still make several points. */
const LONG_SENTENCE_WORDS = 32;
const MIN_CLAUSE_WORDS = 6;
const CLAUSE_OPENERS = new Set([
  'and',
  'but',
  'so',
  'because',
  'then',
  'which',
  'while',
  'when',
  'or',
  'although',
  'though',
  'since',
  'until',
  'after',
  'before',
  'if',
]);

/** Sentences first, then clauses of long ones, then pairs of neighbours. */
export function hearUnits(doc: Document): HearUnit[] {
  const clauses = doc.sentences.map((s) => (s.endWord - s.firstWord > LONG_SENTENCE_WORDS ? clausesOf(doc, s.firstWord, s.endWord) : []));
  const sentences = doc.sentences.map((s) => unit(doc, 'sentence', s.firstWord, s.endWord, textsOf(clauses[s.index] ?? [])));
  const pairs = sentences.slice(1).map((second, i) => {
    const first = sentences[i] as HearUnit;
    return unit(doc, 'pair', first.firstWord, second.endWord, textsOf([first, second]));
  });
  return bounded([...sentences, ...clauses.flat(), ...pairs]);
}

/** A spoken answer has a dozen units; what has hundreds of scraps of a word or two is no answer, and comparing each would take seconds. */
const MOST_UNITS = 600;
const SCRAP_WORDS = 2;

function bounded(units: readonly HearUnit[]): HearUnit[] {
  if (units.length <= MOST_UNITS) return [...units];
  return units.filter((one) => one.endWord - one.firstWord > SCRAP_WORDS).slice(0, MOST_UNITS);
}

const textsOf = (units: readonly HearUnit[]): string[] => units.map((one) => one.text);

function clausesOf(doc: Document, firstWord: number, endWord: number): HearUnit[] {
  const cuts = [firstWord];
  for (let i = firstWord + 1; i < endWord; i++) {
    const word = doc.words[i];
    const opens = word && (CLAUSE_OPENERS.has(word.lower) || /[,;:—–]/.test(doc.words[i - 1]?.after ?? ''));
    if (opens && i - (cuts.at(-1) ?? 0) >= MIN_CLAUSE_WORDS && endWord - i >= MIN_CLAUSE_WORDS) cuts.push(i);
  }
  if (cuts.length === 1) return [];
  return cuts.map((from, i) => unit(doc, 'clause', from, cuts[i + 1] ?? endWord, []));
}

function unit(doc: Document, kind: HearUnit['kind'], firstWord: number, endWord: number, parts: readonly string[]): HearUnit {
  const first = doc.words[firstWord];
  const last = doc.words[endWord - 1];
  const start = first?.start ?? 0;
  const end = last?.end ?? 0;
  const sentences = [...new Set([first?.sentence ?? 0, last?.sentence ?? 0])];
  return { kind, start, end, text: doc.text.slice(start, end), firstWord, endWord, sentences, parts };
}

/** A sentence from its first word to its last, without the punctuation around it: the text its unit has. */
export function bareSentence(doc: Document, index: number): string {
  const sentence = doc.sentences[index];
  return doc.text.slice(doc.words[sentence?.firstWord ?? 0]?.start, doc.words[(sentence?.endWord ?? 1) - 1]?.end);
}

/** Adds the vectors of units that consist of others: the mean of their parts. */
export function withParts(units: readonly HearUnit[], vectorOf: VectorOf): VectorOf {
  const partsOf = new Map(units.filter((unit) => unit.parts.length > 0).map((unit) => [unit.text, unit.parts]));
  const made = new Map<string, Float32Array | undefined>();
  const resolve = (text: string): Float32Array | undefined => {
    const parts = partsOf.get(text);
    if (!parts) return vectorOf(text);
    if (!made.has(text)) made.set(text, meanOf(parts.flatMap((part) => resolve(part) ?? [])));
    return made.get(text);
  };
  return resolve;
}

function meanOf(vectors: readonly Float32Array[]): Float32Array | undefined {
  const [first] = vectors;
  if (!first) return undefined;
  const sum = first.map((_, i) => vectors.reduce((total, vector) => total + (vector[i] as number), 0));
  const length = Math.hypot(...sum) || 1;
  return sum.map((x) => x / length);
}
