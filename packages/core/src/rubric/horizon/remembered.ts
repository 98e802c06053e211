/** More words than any answer has; then the memory starts anew. */
const MOST_WORDS = 5000;

/** The same reading of a word, which is worked out once: every reader asks the same of every word. */
export function remembered<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = read(word);
    if (known.size >= MOST_WORDS) known.clear();
    known.set(word, value);
    return value;
  };
}
