import type { AdLine } from '../extract/ad-lines.ts';
import { isPast } from '../words/past-forms.ts';
import { sentencesOf } from './sentences-of.ts';

const DID = /\b(?:I|we)\s(?:\p{L}+ly\s|also\s|then\s)?(\p{L}+)/u;
/** These say how things stood. */
const STOOD = /^(?:was|were|had|did)$/;
/** "Returns fell from 41 to 16", "the wait halved to 5 minutes". */
const MOVED =
  /\b(?:fell|rose|dropped|halved|doubled|tripled|grew|shrank|improved|increased|decreased|(?:went|came|was|were) (?:down|up)|went from|cut|reduced|saved|lowered|raised)\b/i;

const tellsDeed = (sentence: string): boolean => {
  const verb = DID.exec(sentence)?.[1]?.toLowerCase() ?? '';
  return isPast(verb) && !STOOD.test(verb);
};

/** A sentence that says what came of something, in figures. */
export const tellsResult = (sentence: string): boolean => MOVED.test(sentence) && /\d/.test(sentence);

/** A paragraph below the head of a job as what it tells, one thing a line: deeds stay with what came of them, any other sentence stands by itself. */
export function toldTogether(line: AdLine): readonly AdLine[] {
  const sentences = line.bullet ? [] : sentencesOf(line.text);
  if (sentences.length < 2) return [line];
  const told: AdLine[] = [];
  for (let at = 0; at < sentences.length; ) {
    const textOf = (i: number): string => line.text.slice(sentences[i]?.start, sentences[i]?.end);
    let result = at;
    while (result < sentences.length && tellsDeed(textOf(result)) && !tellsResult(textOf(result))) result += 1;
    const last = result < sentences.length && tellsResult(textOf(result)) ? result : at;
    const [start, end] = [sentences[at]?.start ?? 0, sentences[last]?.end ?? line.text.length];
    told.push({ ...line, start: line.start + start, end: line.start + end, text: line.text.slice(start, end), gap: line.gap && at === 0 });
    at = last + 1;
  }
  return told;
}
