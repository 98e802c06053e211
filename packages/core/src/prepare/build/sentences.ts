import { parseDocument } from '../../document/parse.ts';

/** What stands at the head of a line in a list. */
const BULLET = /^[-*•‣·–—]\s+/u;
const STOPS: ReadonlySet<string> = new Set(['.', ';', ',', '…', ':']);

/** The sentences of a fact, each without its bullet. Facts may be of many lines. */
export function sentencesOf(text: string): string[] {
  return parseDocument(text)
    .sentences.map((sentence) => sentence.text.trim().replace(BULLET, ''))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** A sentence without the stops at its end. */
export function withoutStop(sentence: string): string {
  let end = sentence.length;
  while (end > 0 && (STOPS.has(sentence.charAt(end - 1)) || sentence.charAt(end - 1).trim() === '')) end -= 1;
  return sentence.slice(0, end);
}
