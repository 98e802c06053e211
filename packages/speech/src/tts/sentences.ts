const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The segmenter ends a sentence behind these where a capital follows. */
const NO_END = /(?:^|\s)(?:mr|mrs|ms|dr|prof|st|vs|no|inc|ltd|e\.g|i\.e|[a-z])\.\s*$/i;
/** A first part longer than this, in characters (about nine words), is begun at its first comma where that gives at least so much to say. */
const LONG_OPENING = 55;
const SHORTEST_PART = 15;

/**
 * A text in the parts it is spoken in, each of which is sound by itself: its sentences, and the first clause of a long first sentence, so that the first
 * sound comes early. Joined by spaces they are the text.
 */
export function spokenParts(text: string): string[] {
  const sentences: string[] = [];
  let begun = '';
  for (const { segment } of SENTENCES.segment(text.replace(/\s+/g, ' ').trim())) {
    begun += segment;
    if (NO_END.test(begun)) continue;
    sentences.push(begun.trim());
    begun = '';
  }
  if (begun.trim() !== '') sentences.push(begun.trim());
  const [first, ...rest] = sentences;
  return first === undefined ? [] : [...opening(first), ...rest];
}

function opening(sentence: string): string[] {
  if (sentence.length <= LONG_OPENING) return [sentence];
  for (const { index } of sentence.matchAll(/[,;:]\s/g)) {
    const [first, rest] = [sentence.slice(0, index + 1), sentence.slice(index + 2)];
    if (first.length >= SHORTEST_PART && rest.length >= SHORTEST_PART) return [first, rest];
  }
  return [sentence];
}
