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
  const optional = sentences.filter(({ isKept, from }) => !isKept && from <= seconds).sort((a, b) => a.from - b.from);
  let words = sentences.filter(({ isKept }) => isKept).reduce((sum, { pieces }) => sum + wordsOf(pieces), 0);
  const room = new Set<PlannedSentence>();
  for (const sentence of optional) {
    words += wordsOf(sentence.pieces);
    if (words > most) break;
    room.add(sentence);
  }
  return sentences.filter((sentence) => sentence.isKept || room.has(sentence));
}

const wordsOf = (pieces: readonly DraftPiece[]): number =>
  pieces.reduce(
    (sum, piece) => sum + (piece.kind === 'blank' ? WORDS_OF_BLANK : piece.text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length),
    0,
  );
