import { SUBORDINATORS } from '../disfluency/closed-class.ts';
import type { Document } from '../document/document.ts';
import { clauseJoints } from '../rules/clarity/clauses.ts';
import { UNPUNCTUATED_WORDS } from '../rules/spans.ts';
import type { Recording } from './recording.ts';
import { type PlacedWord, placeWords } from './transcript-text.ts';

/** Where in the sentence a boundary between two words lies. */
export type Place = 'sentence' | 'clause' | 'inside';

/** A spoken word with its place in the document. */
export type HeardWord = PlacedWord & {
  readonly sentence: number;
  readonly isFilled: boolean;
  /** What lies between it and the next word; a pause on either side of an “and” or “because” is between clauses. After a filled pause, the widest boundary since the last real word. */
  readonly after: Place;
};

/** Joins the words that were spoken with the document made of them; runs of mere punctuation are left out. Throws where the text is not the transcript's. */
export function heardWords(doc: Document, { transcript }: Pick<Recording, 'transcript'>): HeardWord[] {
  const filled = new Set(doc.disfluencies.flatMap((d) => (d.kind === 'filledPause' ? indices(d.firstWord, d.endWord) : [])));
  const clauseStarts = new Set(doc.sentences.flatMap((sentence) => clauseJoints(doc, sentence)));
  const heard: HeardWord[] = [];
  let at = 0;
  for (const placed of placeWords(doc.text, transcript)) {
    const first = at;
    while (at < doc.words.length && (doc.words[at]?.start ?? 0) < placed.end) at++;
    const word = doc.words[first];
    if (at === first || !word) continue;
    const next = doc.words[at];
    const isFilled = placed.kind === 'filledPause' || filled.has(first);
    const opensClause = clauseStarts.has(first) || clauseStarts.has(at) || SUBORDINATORS.has(word.lower) || SUBORDINATORS.has(next?.lower ?? '');
    const own: Place = next?.sentence !== word.sentence ? 'sentence' : opensClause || /[,;:—–…]$/.test(placed.text) ? 'clause' : 'inside';
    const before = heard.at(-1);
    heard.push({ ...placed, sentence: word.sentence, isFilled, after: isFilled && before ? wider(before.after, own) : own });
  }
  return heard;
}

/** Whether sentences, and with them the places of pauses, can be told: a recogniser that writes no full stops leaves one endless sentence. */
export const hasPlaces = (doc: Document): boolean => doc.words.length / Math.max(1, doc.sentences.length) < UNPUNCTUATED_WORDS;

const WIDTH: Readonly<Record<Place, number>> = { inside: 0, clause: 1, sentence: 2 };
const wider = (a: Place, b: Place): Place => (WIDTH[a] > WIDTH[b] ? a : b);
const indices = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
