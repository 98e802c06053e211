import type { Document, Sentence } from '../document/document.ts';
import type { Tightened } from '../feedback/feedback.ts';
import { cutAsides } from './cut-asides.ts';
import { cutDisfluencies } from './cut-disfluencies.ts';
import { cutHedges, type TextRange } from './cut-hedges.ts';
import { cutOpener } from './cut-openers.ts';
import { cutRepeats } from './cut-repeats.ts';
import { cutSamePoints, type Repeat } from './cut-same-point.ts';
import { cutTrailingOff } from './cut-trailing.ts';
import { type Draft, isKept, type Line, lineOf, linesOf, startDraft } from './draft.ts';
import { guardSentences } from './guards.ts';
import { moveToFront } from './lead.ts';
import { renderEdits } from './render.ts';

/** Fewer words are no answer to tighten. */
export const MIN_WORDS_AFTER = 8;

/** One cut can uncover another ("Well, so basically"); three layers are more than people speak. */
const MAX_ROUNDS = 4;

export type TightenInput = {
  /** Index of the sentence that answers the question, to be said first. */
  readonly answeringSentence: number | null;
  /** Offset ranges of hedges in the answer. */
  readonly hedges: readonly TextRange[];
  /** Pairs of sentence indices that say the same, with their similarity from 0 to 1. */
  readonly repeats: readonly Repeat[];
};

/**
 * The answer in the person's own words, shorter: cut and re-ordered, never rewritten. Null when there is nothing to improve, or too little would be left.
 * The text has no word that was not said, and loses no figure and no negation. Linear in the length of the answer.
 *
 * The keep and cut ranges cover the answer once. A `mend` is punctuation, a space or a capital; for a capital the small letter is part of the cut before it and
 * the kept run begins behind it.
 */
export function tighten(doc: Document, input: TightenInput): Tightened | null {
  const draft = startDraft(doc);
  cutDisfluencies(draft);
  cutAsides(draft);
  cutPhrases(draft, input.hedges);
  cutSamePoints(draft, input.repeats, input.answeringSentence);
  guardSentences(draft, input.answeringSentence);
  const lead = moveToFront(draft, input.answeringSentence);
  const wordsAfter = countKept(draft);
  if (wordsAfter < MIN_WORDS_AFTER || (wordsAfter === doc.words.length && lead === null)) return null;
  const edits = renderEdits(draft, lead);
  return {
    text: edits.map((edit) => (edit.kind === 'cut' ? '' : edit.text)).join(''),
    wordsBefore: doc.words.length,
    wordsAfter,
    edits,
    moved: lead && { start: lead.start, end: lead.end },
  };
}

/** Openers, hedges, endings and doubled words, until nothing more goes. */
function cutPhrases(draft: Draft, hedges: readonly TextRange[]): void {
  const bySentence = hedgesBySentence(draft.doc, hedges);
  let changed: ReadonlySet<Sentence> = new Set(draft.doc.sentences);
  for (let round = 0; round < MAX_ROUNDS && changed.size > 0; round++) {
    const lines = linesOf(draft);
    const again = new Set<Sentence>();
    for (const [at, line] of lines.entries()) {
      // What was cut may have made another sentence the first or the last.
      if (!changed.has(line.sentence) && at > 0 && at < lines.length - 1) continue;
      const isCut = cutLine(draft, line, bySentence.get(line.sentence.index) ?? [], { isFirst: at === 0, isLast: at === lines.length - 1 });
      if (isCut) again.add(line.sentence);
    }
    changed = again;
  }
}

function cutLine(draft: Draft, line: Line, hedges: readonly TextRange[], { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): boolean {
  const steps: ((current: Line) => boolean)[] = [
    (current) => cutRepeats(draft, current),
    (current) => cutOpener(draft, current, isFirst),
    (current) => cutHedges(draft, current, hedges),
    (current) => cutTrailingOff(draft, current, isLast),
  ];
  let current = line;
  for (const step of steps) if (step(current)) current = lineOf(draft, line.sentence);
  return current !== line;
}

function hedgesBySentence(doc: Document, hedges: readonly TextRange[]): Map<number, TextRange[]> {
  const bySentence = new Map<number, TextRange[]>();
  let at = 0;
  for (const hedge of [...hedges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    while (at < doc.sentences.length - 1 && (doc.sentences[at]?.end ?? 0) <= hedge.start) at++;
    const own = bySentence.get(at);
    if (own) own.push(hedge);
    else bySentence.set(at, [hedge]);
  }
  return bySentence;
}

const countKept = (draft: Draft): number => draft.whys.reduce((count, _, index) => count + (isKept(draft, index) ? 1 : 0), 0);
