const ASKS_TERM = [
  'mean by',
  'mean with',
  'mean when you say',
  'meant by',
  'what counts as',
  'you define',
  'what does',
  'what do',
  'what is',
  'what are',
  "what's",
  'know what',
  'understand what',
];
const AFTER_TERM = new Set('mean means here exactly please sorry in this context to you'.split(' '));
const MOST_TERM_WORDS = 6;
const NO_TERM = new Set(['that', 'this', 'it', 'you', 'you mean', 'the question', 'the']);

/** Of "what do you mean by ownership?": "ownership". */
export function termOf(read: string): string | null {
  const padded = ` ${read} `;
  for (const opener of ASKS_TERM) {
    const at = padded.lastIndexOf(` ${opener} `);
    if (at < 0) continue;
    const words = padded
      .slice(at + opener.length + 2)
      .trim()
      .split(' ');
    while (AFTER_TERM.has(words.at(-1) ?? '')) words.pop();
    const term = words.join(' ').replace(/^(?:a|an|the) /, '');
    if (term !== '' && words.length <= MOST_TERM_WORDS && !NO_TERM.has(term)) return term;
  }
  return null;
}

/** "What does stakeholder mean?" asks for a word of the question. */
export const asksMeaning = (words: readonly string[]): boolean =>
  words.includes('mean') && words.includes('what') && words.includes('does') && !words.includes('i') && words.length <= MOST_MEANING_WORDS;
const MOST_MEANING_WORDS = 10;
