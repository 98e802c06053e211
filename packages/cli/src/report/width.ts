const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Scripts and signs that take two columns in a terminal. */
const WIDE =
  /^(?:\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303f\uff01-\uff60\uffe0-\uffe6])|\ufe0f/u;
const NARROW_ONLY = /^[\x20-\x7e\u00a0-\u024f\u2010-\u2026]*$/;

export const graphemesOf = (text: string): string[] => [...graphemes.segment(text)].map((one) => one.segment);

/** Columns that a text takes in a terminal. */
export function columnsOf(text: string): number {
  if (NARROW_ONLY.test(text)) return text.length;
  return graphemesOf(text).reduce((sum, one) => sum + (WIDE.test(one) ? 2 : 1), 0);
}

/** Codes that would move the cursor, colour the screen or turn the writing direction: shown as a sign, so that an answer cannot dress up the report. */
const UNSAFE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** The text with every such code replaced; of the same length, so that offsets still fit. Line breaks stay. */
export const printable = (text: string): string => text.replace(UNSAFE, (code) => (code === '\n' ? code : code === '\t' || code === '\r' ? ' ' : '\ufffd'));
