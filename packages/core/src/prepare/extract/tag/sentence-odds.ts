import type { WordOdds } from './crf.ts';
import type { Reading } from './reading.ts';

/** What a reader makes of a sentence: of each word, log odds of the tags of named points and of those that whole sayings tell. */
export type SentenceOdds = { readonly named: WordOdds; readonly told: WordOdds };

/** A sentence for such a reader: the heading it stands under, what stands before its first word, and its words, each with the marks behind it. */
export type AdSentence = { readonly heading: string; readonly lead: string; readonly words: readonly { readonly text: string; readonly after: string }[] };

export function adSentence({ doc, sentence, heading }: Reading): AdSentence {
  const words = doc.words.slice(sentence.firstWord, sentence.endWord);
  return {
    heading,
    lead: doc.text.slice(sentence.start, words[0]?.start ?? sentence.start),
    words: words.map(({ start, end }, i) => ({ text: doc.text.slice(start, end), after: doc.text.slice(end, words[i + 1]?.start ?? sentence.end) })),
  };
}
