import type { Document } from '../document/document.ts';
import { parseDocument } from '../document/parse.ts';
import type { AudioSpan, TextSpan } from '../finding/finding.ts';
import type { SpokenWord, Transcript } from './recording.ts';

/** What was said as a text: the words joined by spaces. */
export const transcriptText = (transcript: Transcript): string =>
  spokenRuns(transcript)
    .map(({ text }) => text)
    .join(' ');

/** The transcript as a document. Word by word it is the transcript still: the n-th run without white space is the n-th spoken word. Throws like {@link parseDocument}. */
export const documentOf = (transcript: Transcript): Document => parseDocument(transcriptText(transcript));

/** A spoken word with its place in the text, half-open UTF-16 offsets that include its punctuation. */
export type PlacedWord = SpokenWord & { readonly start: number; readonly end: number };

/**
 * The spoken words with their places in a text that has the same words in the same order, whatever the white space between them.
 * Throws a `RangeError` for a text of another number of words: correct the transcript first (`alignCorrection`).
 */
export function placeWords(text: string, transcript: Transcript): PlacedWord[] {
  const runs = spokenRuns(transcript);
  const places = [...text.matchAll(/\S+/g)];
  if (runs.length !== places.length) throw new RangeError(`the text has ${places.length} words and the transcript ${runs.length}`);
  return places.map(({ 0: found, index }, i) => ({ ...(runs[i] as SpokenWord), start: index, end: index + found.length }));
}

/** The moment in which a stretch of the text was said, or null where the stretch has no word. */
export function audioSpanOf(doc: Document, transcript: Transcript, span: TextSpan): AudioSpan | null {
  const inside = placeWords(doc.text, transcript).filter(({ start, end }) => start < span.end && end > span.start);
  return spanOf(inside);
}

/** From the start of the first to the end of the last word, whole milliseconds; null of no words. */
export function spanOf(words: readonly Pick<SpokenWord, 'startMs' | 'endMs'>[]): AudioSpan | null {
  const [first] = words;
  const last = words.at(-1);
  return first && last ? { kind: 'audio', startMs: Math.round(first.startMs), endMs: Math.round(Math.max(first.startMs, last.endMs)) } : null;
}

/**
 * What was said in a moment, as it stands in the text. Of a silence, the words on either side: "the … depot".
 * A word counts when its middle lies in the moment. `words` are those of {@link placeWords}.
 */
export function quoteOf(text: string, words: readonly PlacedWord[], { startMs, endMs }: AudioSpan): string {
  const isInside = (word: PlacedWord): boolean => (word.startMs + word.endMs) / 2 >= startMs && (word.startMs + word.endMs) / 2 < endMs;
  const first = words.findIndex(isInside);
  if (first >= 0) return text.slice(words[first]?.start, words[words.findLastIndex(isInside)]?.end);
  const next = words.findIndex((word) => (word.startMs + word.endMs) / 2 >= endMs);
  const before = words.at(next < 0 ? -1 : next - 1);
  return [next === 0 ? undefined : before?.text, '…', words[next]?.text].filter((part) => part !== undefined).join(' ');
}

/** A word that came with a blank inside is two that share its time. */
export function spokenRuns({ words }: Transcript): readonly SpokenWord[] {
  return words.flatMap((word) => {
    const parts = word.text.split(/\s+/).filter((part) => part !== '');
    const each = (word.endMs - word.startMs) / Math.max(1, parts.length);
    return parts.map((text, i) => ({ ...word, text, startMs: word.startMs + i * each, endMs: word.startMs + (i + 1) * each }));
  });
}
