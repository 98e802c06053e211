import type { Bone } from './skeleton.ts';

/** Letters in a cut-off piece that no whole word has the room for. */
const MAX_BARE_LENGTH = 2;

/** Words after the break within which the whole word is looked for. */
const REACH = 4;

/** "wh-, how long", "a labora-, an Air Force laboratory": a word broken off with a hyphen that no dash explains. */
export function isFragment(bones: readonly Bone[], at: number): boolean {
  const { word } = bones[at] as Bone;
  const isHyphenated = word.after === '-' || word.after.startsWith('-,');
  if (!isHyphenated) return false;
  if (word.after !== '-' || word.lower.length <= MAX_BARE_LENGTH) return true;
  for (let later = at + 1; later <= at + REACH; later++) {
    if (bones[later]?.word.lower.startsWith(word.lower)) return true;
  }
  return false;
}
