import { COMMON_WORDS } from './common-words.ts';

/** How accents are written down: what stands for what. Each is tried in turn, and then two together. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/in'?$/, 'ing'],
  [/ink$/, 'ing'],
  [/^'/, 'h'],
  [/^(?=[aeiou])/, 'h'],
  [/z/g, 'th'],
  [/^d/, 'th'],
  [/^t/, 'th'],
  [/^s/, 'th'],
  [/t$/, 'th'],
  [/v(?=e?r?$)/, 'th'],
  [/vv/g, 'th'],
  [/ff?/g, 'th'],
  [/d(?=er$)/, 'th'],
  [/v/g, 'w'],
  [/w/g, 'v'],
  [/f$/, 've'],
  [/v$/, 've'],
  [/b/g, 'v'],
  [/p/g, 'f'],
  [/ss/g, 'th'],
  [/ee/g, 'i'],
  [/i(?=[^aeiou])/, 'ee'],
  [/oo/g, 'ou'],
  [/oo/g, 'u'],
  [/oo/g, 'ow'],
  [/u/g, 'oo'],
  [/u/g, 'o'],
  [/ah/g, 'a'],
  [/a/g, 'o'],
  [/o/g, 'a'],
  [/e(?=[^aeiou])/g, 'a'],
  [/ae$/, 'o'],
  [/k/g, 'c'],
  [/ks$/, 'x'],
  [/'/g, ''],
  [/$/, 'e'],
  [/$/, 'd'],
  [/$/, 't'],
  [/$/, 'r'],
  [/uh$/, 'er'],
  [/a$/, 'er'],
  [/ah$/, 'er'],
];

const known = new Map<string, string>();
/** More spellings than any answer has; then the memory starts anew. */
const MOST_KNOWN = 5000;

/**
 * A word that nobody spells so ("vork", "zis", "'ospital", "togevver") as the word it stands for; a word of the bank, and one that resembles none,
 * stay as they are. Only how it is heard changes, never what is shown.
 */
export function respell(word: string): string {
  if (word.length < 3 || COMMON_WORDS.has(word)) return word;
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const spelt = nearest(word);
  known.set(word, spelt);
  return spelt;
}

function nearest(word: string): string {
  const once = variants(word);
  const direct = once.find((one) => COMMON_WORDS.has(one));
  if (direct !== undefined) return direct;
  for (const one of once) {
    const twice = variants(one).find((two) => two !== word && COMMON_WORDS.has(two) && two.length >= 4);
    if (twice !== undefined) return twice;
  }
  return word;
}

const variants = (word: string): string[] => SOUNDS.map(([from, to]) => word.replace(from, to)).filter((one) => one !== word);
