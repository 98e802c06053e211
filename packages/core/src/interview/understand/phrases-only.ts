/** Whether words are made of these phrases and nothing else, read from left to right, the longest first. */
export function isMadeOf(words: readonly string[], phrases: ReadonlySet<string>): boolean {
  for (let at = 0; at < words.length; ) {
    let length = Math.min(MOST_PHRASE_WORDS, words.length - at);
    while (length > 0 && !phrases.has(words.slice(at, at + length).join(' '))) length--;
    if (length === 0) return false;
    at += length;
  }
  return true;
}
const MOST_PHRASE_WORDS = 7;
