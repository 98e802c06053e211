type Token = { readonly word: string; readonly start: number; readonly end: number };

/** A text as words and marks, in lower case, contractions in full ("we're" is "we are"): what cues are looked for in. */
export type Said = { readonly text: string; readonly tokens: readonly Token[] };

const ENDINGS: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'d", 'would'],
  ["'m", 'am'],
];
/** After these "'s" is "is"; elsewhere it belongs to a name. */
const IS_AFTER = new Set(['it', 'that', 'what', 'who', 'where', 'there', 'here', 'he', 'she', 'how']);
const STEMS: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };

export function saidOf(text: string): Said {
  const tokens: Token[] = [];
  for (const match of text.toLowerCase().matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’‘-]*|[^\s\p{L}\p{N}]/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    for (const word of inFull(match[0].replace(/[’‘]/g, "'"))) tokens.push({ word, start, end });
  }
  return { text, tokens };
}

function inFull(word: string): string[] {
  for (const [ending, full] of ENDINGS) {
    if (!word.endsWith(ending) || word.length === ending.length) continue;
    const stem = word.slice(0, -ending.length);
    return [STEMS[stem] ?? stem, full];
  }
  return word.endsWith("'s") && IS_AFTER.has(word.slice(0, -2)) ? [word.slice(0, -2), 'is'] : [word];
}
