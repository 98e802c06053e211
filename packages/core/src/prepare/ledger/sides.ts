import { likeStem } from '../words/likeness.ts';
import { plainStem, weightOf } from '../words/tokens.ts';
import { NUMERIC } from './clause-words.ts';
import { piecesOf } from './number-tokens.ts';

/** What is said of a figure right behind it, of which there are opposites: 1 or −1. `of`: the stem of what it is measured against ("under budget"); null where that is not named. */
export type Side = { readonly matter: 'amount' | 'time'; readonly is: 1 | -1; readonly of: string | null };

/** Characters behind a figure that are looked at: a side and a few words more. */
const BEHIND = 50;
/** What it says of what follows: nothing; that there is more of it ("more vans"); that it is measured against it ("over budget"). */
type Follows = 'nothing' | 'thing' | 'measure';
const SIDES: readonly (readonly [Side['matter'], Side['is'], Follows, RegExp])[] = [
  ['amount', 1, 'nothing', /^,? too (?:high|many|much|big|large|long|expensive)\b/],
  ['amount', -1, 'nothing', /^,? too (?:low|few|little|small|short|cheap)\b/],
  ['amount', 1, 'measure', /^,? (?:over|above)\b/],
  ['amount', -1, 'measure', /^,? (?:under|below)\b/],
  ['amount', 1, 'thing', /^,? (?:more|up|higher)\b/],
  ['amount', -1, 'thing', /^,? (?:less|fewer|down|lower|short)\b/],
  ['time', 1, 'nothing', /^,? (?:too )?(?:late|later|behind|overdue)\b/],
  ['time', -1, 'nothing', /^,? (?:too )?(?:early|earlier|ahead)\b/],
];
/** Told from something else: "up from", "over the summer". */
const FROM = /^(?:to|from|than|the)$/;
const DETERMINER = /^(?:an?|my|our|your|his|her|their|its|this|that|these|those|last|past|next|each|every)$/;

/** "30 percent too low", "two days late", "10 percent under budget": on which side of what was meant a figure lies; null where it is not said. */
export function sideOf(text: string, end: number): Side | null {
  const behind = text.slice(end, end + BEHIND).toLowerCase();
  for (const [matter, is, follows, said] of SIDES) {
    const found = said.exec(behind);
    if (!found) continue;
    const next = wordsAfter(behind.slice(found[0].length));
    if (matter === 'amount' && FROM.test(next[0] ?? '')) return null;
    const what = next.find((word) => !DETERMINER.test(word)) ?? '';
    if (follows === 'nothing' || what === '') return { matter, is, of: null };
    // "10 percent over two years", "10 percent more vans": how long it took, and what there is more of.
    if (NUMERIC.has(what) || /^\d/.test(what) || (follows === 'thing' && weightOf(what) > 0)) return null;
    return { matter, is, of: weightOf(what) > 0 ? likeStem(plainStem(what)) : null };
  }
  return null;
}

/** The words that follow without a break. */
function wordsAfter(text: string): string[] {
  const pieces = piecesOf(text);
  const stop = pieces.findIndex(({ isAfterBreak }) => isAfterBreak);
  return (stop < 0 ? pieces : pieces.slice(0, stop)).map(({ lower }) => lower);
}
