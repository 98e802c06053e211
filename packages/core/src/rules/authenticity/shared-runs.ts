import type { Document } from '../../document/document.ts';
import { normalise } from '../../document/parse.ts';
import type { Json } from '../../finding/json.ts';
import type { Hit } from '../hit.ts';
import type { Report } from '../rule.ts';
import { opening, wordsSpan } from '../spans.ts';

/** A text as lower-case words without punctuation. */
export const wordsOf = (text: string): string[] => normalise(text).match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];

const gram = (words: readonly string[], at: number, length: number): string => words.slice(at, at + length).join(' ');

/** All runs of `length` words in the texts; none of them reaches from one text into the next. */
export function gramsOf(texts: readonly (readonly string[])[], length: number): Set<string> {
  const grams = new Set<string>();
  for (const words of texts) for (let at = 0; at + length <= words.length; at++) grams.add(gram(words, at, length));
  return grams;
}

/** Stretches of the answer all of whose runs of `length` words are among the grams, and the number of words in them. */
export function sharedRuns(
  doc: Document,
  grams: ReadonlySet<string>,
  length: number,
): { readonly runs: readonly Hit[]; readonly words: number; readonly longest: number } {
  const words = doc.words.map((word) => word.lower);
  const runs: { first: number; end: number }[] = [];
  for (let at = 0; at + length <= words.length; at++) {
    if (!grams.has(gram(words, at, length))) continue;
    const last = runs.at(-1);
    if (last && at <= last.end) last.end = at + length;
    else runs.push({ first: at, end: at + length });
  }
  const lengths = runs.map((run) => run.end - run.first);
  return { runs, words: lengths.reduce((sum, n) => sum + n, 0), longest: Math.max(0, ...lengths) };
}

type RunsReport = { readonly messageId: string; readonly share: number; readonly points: number; readonly data: { readonly [key: string]: Json } };

/** One `improve` report that quotes the runs in the order given, with the opening of the first and the share of the answer for the message; none without runs. */
export function runsReport(doc: Document, runs: readonly Hit[], { messageId, share, points, data }: RunsReport): Report[] {
  const [first] = runs;
  const [head, ...rest] = runs.map((run) => wordsSpan(doc, run.first, run.end));
  if (!first || !head) return [];
  const percent = Math.round(share * 100);
  return [{ messageId, severity: 'improve', data: { first: opening(doc, first.first, first.end), percent, ...data }, spans: [head, ...rest], points: -points }];
}
