import type { AudioSpan, Finding, Span, SpokenWord, Transcript } from '@candor/core';
import type { Mark } from '../segments.ts';

/** A spoken word with its place in the answer's text; half-open, UTF-16. */
export type PlacedWord = SpokenWord & { readonly start: number; readonly end: number };
export type Moment = Pick<AudioSpan, 'startMs' | 'endMs'>;
export type Pause = Moment & { readonly before: PlacedWord };

/** A silence that a listener notices, in milliseconds; it is drawn where it was. */
export const LONG_PAUSE_MS = 1_000;

/** The words with their places: the n-th word of the text is the n-th that was spoken. Empty where text and recording are not of one another. */
export function placeWords(text: string, { words }: Pick<Transcript, 'words'>): readonly PlacedWord[] {
  const spoken = words.flatMap((word) => {
    const parts = word.text.split(/\s+/).filter((part) => part !== '');
    const each = (word.endMs - word.startMs) / Math.max(1, parts.length);
    return parts.map((_, i) => ({ ...word, startMs: word.startMs + i * each, endMs: word.startMs + (i + 1) * each }));
  });
  const places = [...text.matchAll(/\S+/g)];
  if (places.length !== spoken.length) return [];
  return spoken.map((word, i) => {
    const start = places[i]?.index ?? 0;
    return { ...word, start, end: start + (places[i]?.[0].length ?? 0) };
  });
}

/** When a stretch of the answer was said; null where nothing was. */
export function momentOf(span: Span, words: readonly PlacedWord[]): Moment | null {
  if (span.kind === 'audio') return span;
  const inside = words.filter(({ start, end }) => start < span.end && end > span.start);
  const [first] = inside;
  return first ? { startMs: first.startMs, endMs: inside.at(-1)?.endMs ?? first.endMs } : null;
}

/** The first moment that a finding is about. */
export function momentOfFinding({ evidence }: Finding, words: readonly PlacedWord[]): Moment | null {
  for (const { span } of evidence) {
    const moment = momentOf(span, words);
    if (moment) return moment;
  }
  return null;
}

/** Where a moment stands in the text, so that a remark about a sound is drawn under its words. Nothing is drawn under a silence. */
export function marksOfMoments(findings: readonly Finding[], words: readonly PlacedWord[]): readonly Mark[] {
  return findings.flatMap(({ id, evidence }) =>
    evidence.flatMap(({ span }) => {
      if (span.kind !== 'audio') return [];
      const inside = words.filter(({ startMs, endMs }) => (startMs + endMs) / 2 >= span.startMs && (startMs + endMs) / 2 < span.endMs);
      const [first] = inside;
      return first ? [{ id, start: first.start, end: inside.at(-1)?.end ?? first.end }] : [];
    }),
  );
}

/** The silences between two words that are drawn in the text. */
export function longPauses(words: readonly PlacedWord[]): readonly Pause[] {
  return words.flatMap((word, i) => {
    const from = words[i - 1]?.endMs;
    return from !== undefined && word.startMs - from >= LONG_PAUSE_MS ? [{ startMs: from, endMs: word.startMs, before: word }] : [];
  });
}

/** The words in sentences, as their punctuation has them. */
export function sentencesOf(words: readonly PlacedWord[], text: string): readonly (Moment & { readonly text: string })[] {
  const sentences: PlacedWord[][] = [[]];
  for (const word of words) {
    sentences.at(-1)?.push(word);
    if (/[.!?…]["'”’)]?$/.test(text.slice(word.start, word.end))) sentences.push([]);
  }
  return sentences.flatMap((sentence) => {
    const [first] = sentence;
    const last = sentence.at(-1);
    return first && last ? [{ startMs: first.startMs, endMs: last.endMs, text: text.slice(first.start, last.end) }] : [];
  });
}
