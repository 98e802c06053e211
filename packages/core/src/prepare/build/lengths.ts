import { FORM_SECONDS } from '../../measures/lengths.ts';
import { minutesOf, wordsIn } from '../../measures/norms.ts';
import type { Form } from '../../rubric/question.ts';
import { DRAFT_LENGTHS, type DraftLength, type DraftPiece, type DraftSentence } from '../draft.ts';
import type { PlannedSentence } from './plan-draft.ts';

/** An open blank takes about as many words to fill. */
const WORDS_OF_BLANK = 6;

/** What a draft of a length says: sentences are left out whole, from the least important on; what is required stays, however long it is. */
export function fitted(sentences: readonly PlannedSentence[], seconds: DraftLength): PlannedSentence[] {
  const most = wordsIn(seconds);
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

/** The drafts of a question, from the shortest on. */
export type DraftLengths = {
  /** Seconds that answers of this form usually take. */
  readonly usual: readonly [number, number];
  readonly drafts: readonly {
    readonly seconds: DraftLength;
    /** Seconds that it takes to say: a short record makes fewer of them, and what is required more. */
    readonly takes: number;
    readonly isUsual: boolean;
    /** Whether it says more than the next shorter one. */
    readonly adds: boolean;
  }[];
};

const isUsual = (form: Form, seconds: DraftLength): boolean => FORM_SECONDS[form][0] <= seconds && seconds <= FORM_SECONDS[form][1];

/** The length to begin with: the shortest that is usual for answers of this form. */
export const usualLength = (form: Form): DraftLength => DRAFT_LENGTHS.find((seconds) => isUsual(form, seconds)) ?? 60;

/** How long each draft of a question really is, and which lengths suit it. */
export function draftLengths(form: Form, draftOf: (seconds: DraftLength) => readonly DraftSentence[]): DraftLengths {
  const all = DRAFT_LENGTHS.map((seconds) => ({ seconds, sentences: draftOf(seconds) }));
  const drafts = all.map(({ seconds, sentences }, i) => ({
    seconds,
    takes: secondsToSay(sentences),
    isUsual: isUsual(form, seconds),
    // A shorter draft is part of the longer one.
    adds: sentences.length > (all[i - 1]?.sentences.length ?? 0),
  }));
  return { usual: FORM_SECONDS[form], drafts };
}

const SECONDS_A_MINUTE = 60;
const secondsToSay = (sentences: readonly DraftSentence[]): number =>
  Math.round(minutesOf(sentences.reduce((sum, { pieces }) => sum + wordsOf(pieces), 0)) * SECONDS_A_MINUTE);
