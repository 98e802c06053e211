import type { Document, Sentence } from '../../../document/document.ts';

/** A run of words of a document: its first, and the one behind its last. */
export type Run = { readonly first: number; readonly end: number };

/** What joins one phrase to another, and belongs to neither. */
const JOINERS = new Set(['and', 'or', '&', 'but', 'nor', 'plus', 'incl', 'resp']);
/** What leads to a word that is still to come: no phrase ends there. */
const LEADING = new Set(
  `a an the our your their its his her my this these with of to for at by from into onto than as between towards within without against regarding including
  who whose which that when where while if because is are was were be been being has have had will would can could should must may very more most so`.split(
    /\s+/,
  ),
);
const SUBORDINATE = new Set(['who', 'which', 'that', 'when', 'where', 'while', 'if', 'because']);
const SAYS = new Set('is are was were has have had will would can could should must may do does isn’t aren’t'.split(' '));
/** A phrase is led to its end over no more words: behind them somebody has forgotten a stop. */
const MOST_ADDED = 16;
/** A mark between two words that ends a phrase; a dash with blanks around it. */
const ENDS = /[,;:.!?()–—\n•|]|\s-\s/;

/**
 * Words that a reader cut out of a sentence, up to where their phrase ends: "answer people who are" goes on, "clean the vans and" does without "and".
 * `limit`: the word where something else begins. `thin`: one word is no phrase of its kind ("Validation according to EN 285").
 */
export function wholePhrase(doc: Document, sentence: Sentence, run: Run, { limit, thin }: { readonly limit: number; readonly thin: boolean }): Run {
  const word = (at: number): string => doc.words[at]?.lower ?? '';
  let { end } = run;
  while (end - 1 > run.first && JOINERS.has(word(end - 1))) end -= 1;
  const last = Math.min(limit, sentence.endWord);
  const isOpen =
    LEADING.has(word(end - 1)) ||
    (thin && end - run.first === 1) ||
    (SAYS.has(word(end)) && doc.words.slice(run.first, end).some(({ lower }) => SUBORDINATE.has(lower)));
  const to = isOpen ? clauseEnd(doc, end, last) : end;
  if (to > end && to - end <= MOST_ADDED && !LEADING.has(word(to - 1))) return { ...run, end: to };
  // "The place they belong to": at the end of what is said, nothing is still to come.
  if (end === clauseEnd(doc, end, sentence.endWord)) return { ...run, end };
  while (end - 1 > run.first + Number(thin) && LEADING.has(word(end - 1))) end -= 1;
  return { ...run, end };
}

function clauseEnd({ words, text }: Document, from: number, last: number): number {
  let end = from;
  while (end < last && !ENDS.test(text.slice(words[end - 1]?.end, words[end]?.start))) end += 1;
  while (end > from && JOINERS.has(words[end - 1]?.lower ?? '')) end -= 1;
  return end;
}

/** How far a bracket may be from what closes it. In UTF-16 units. */
const BRACKET_WITHIN = 60;

/** Where a phrase ends with its bracket closed, up to `limit`; before the bracket, where nothing closes it. */
export function closedEnd(text: string, start: number, end: number, limit: number): number {
  const said = text.slice(start, end);
  const open = said.lastIndexOf('(');
  if (open <= 0 || said.includes(')', open)) return end;
  const close = text.slice(end, Math.min(limit, end + BRACKET_WITHIN)).search(/[()]/);
  if (close >= 0 && text[end + close] === ')') return end + close + 1;
  return start + said.slice(0, open).trimEnd().length;
}
