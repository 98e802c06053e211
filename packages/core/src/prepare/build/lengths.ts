import { wordsIn } from '../../measures/norms.ts';
import type { DraftLength, DraftPiece } from '../draft.ts';
import type { PlannedSentence } from './plan-draft.ts';

/** How much longer than asked a draft may be before a sentence is left out. */
const LEEWAY = 1.1;
/** An open blank takes about as many words to fill. */
const WORDS_OF_BLANK = 6;

/** What a draft of a length says: sentences are left out whole, from the least important on; what is required stays, however long it is. */
export function fitted(sentences: readonly PlannedSentence[], seconds: DraftLength): PlannedSentence[] {
  const most = wordsIn(seconds) * LEEWAY;
  const optional = together(sentences.filter(({ isKept, from }) => !isKept && from <= seconds)).sort((a, b) => fromOf(a) - fromOf(b));
  let words = sentences.filter(({ isKept }) => isKept).reduce((sum, { pieces }) => sum + wordsOf(pieces), 0);
  const room = new Set<PlannedSentence>();
  for (const unit of optional) {
    words += unit.reduce((sum, { pieces }) => sum + wordsOf(pieces), 0);
    if (words > most) break;
    for (const sentence of unit) room.add(sentence);
  }
  return sentences.filter((sentence) => sentence.isKept || room.has(sentence));
}

const fromOf = ([first]: readonly PlannedSentence[]): number => first?.from ?? 0;

/** A story is told to its end or not begun: sentences of one story in a row, from the same length on, stay together. */
function together(sentences: readonly PlannedSentence[]): PlannedSentence[][] {
  const units: PlannedSentence[][] = [];
  for (const sentence of sentences) {
    const last = units.at(-1);
    const before = last?.at(-1);
    const isNext = before !== undefined && before.from === sentence.from && storyOf(before) !== null && storyOf(before) === storyOf(sentence);
    if (last && isNext) last.push(sentence);
    else units.push([sentence]);
  }
  return units;
}

const storyOf = ({ pieces }: PlannedSentence): string | null =>
  pieces.flatMap((piece) => (piece.kind === 'fact' && piece.from.kind === 'story' ? [piece.from.id] : []))[0] ?? null;

const wordsOf = (pieces: readonly DraftPiece[]): number =>
  pieces.reduce(
    (sum, piece) => sum + (piece.kind === 'blank' ? WORDS_OF_BLANK : piece.text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length),
    0,
  );
