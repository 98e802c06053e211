import type { Bone } from './skeleton.ts';

/** Letters in a cut-off piece that no whole word has the room for. */
const MAX_BARE_LENGTH = 2;

/** "wh-, how long", "a labora-, an Air Force laboratory": a word broken off with a hyphen that no dash explains. */
export function isFragment(bones: readonly Bone[], at: number): boolean {
  const { word } = bones[at] as Bone;
  if (!/^-(?:,|$)/.test(word.after)) return false;
  if (word.after.startsWith('-,') || word.lower.length <= MAX_BARE_LENGTH) return true;
  for (let later = at + 1; later <= at + 4; later++) {
    if (bones[later]?.word.lower.startsWith(word.lower)) return true;
  }
  return false;
}
