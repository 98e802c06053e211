import type { Document, Sentence } from '../../document/document.ts';
import { normalise } from '../../document/parse.ts';
import type { PartOfSpeech, Word } from '../../document/word.ts';

const EDGE = /[^\p{L}\p{N}$£€%#+]/u;
const ENDS_SENTENCE = /[.?!…]["'”’)\]]*$/;

/**
 * An answer in the coordinates of the house, read in a fraction of the time of a full reading: while somebody is waiting for the interviewer
 * there is no time to tag and to look for disfluencies. Stems are the words themselves; tags are guessed from the word's form.
 */
export function lightDocument(text: string): Document {
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  let firstWord = 0;
  let lastEnd = 0;
  const closeSentence = (): void => {
    if (words.length === firstWord) return;
    const start = words[firstWord]?.start ?? 0;
    sentences.push({ index: sentences.length, start, end: lastEnd, text: text.slice(start, lastEnd), firstWord, endWord: words.length });
    firstWord = words.length;
  };
  for (const run of text.matchAll(/\S+/g)) {
    if (text.slice(lastEnd, run.index).includes('\n')) closeSentence();
    let start = run.index;
    let end = run.index + run[0].length;
    lastEnd = end;
    while (start < end && EDGE.test(text[start] ?? '')) start++;
    while (end > start && EDGE.test(text[end - 1] ?? '')) end--;
    if (start < end) {
      const own = text.slice(start, end);
      const lower = normalise(own);
      const before = text.slice(run.index, start);
      words.push({
        index: words.length,
        text: own,
        lower,
        stem: lower,
        tag: tagOf(lower),
        start,
        end,
        sentence: sentences.length,
        before,
        after: text.slice(end, lastEnd),
      });
    }
    if (ENDS_SENTENCE.test(run[0])) closeSentence();
  }
  closeSentence();
  return { text, words, sentences, disfluencies: [] };
}

const tagOf = (lower: string): PartOfSpeech => (/^[\d$£€]/.test(lower) ? 'NUM' : lower.endsWith('ed') ? 'VERB' : 'X');
