/** Letters of something on record that a remark shows: enough to know it again. */
const MOST_LETTERS = 120;

/** The beginning of a long text, up to the end of a word. */
export function shortened(text: string): string {
  if (text.length <= MOST_LETTERS) return text;
  const cut = text.slice(0, MOST_LETTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST_LETTERS / 2))} …`;
}
