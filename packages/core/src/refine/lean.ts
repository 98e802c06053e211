import { baseOf } from '../disfluency/closed-class.ts';
import type { Word } from '../document/word.ts';

/** First words that point back at the sentence before, or join it. */
const BACKWARD = new Set(
  `
    that this these those it its they them their he she his her him there here so because since which who whom whose where then but and
    or nor yet also plus however therefore thus hence such another other others otherwise instead likewise similarly still besides
    though although again later afterwards after finally eventually lastly first firstly second secondly third thirdly next both
    neither either one some same meanwhile anyway anyways like as well yes yeah no not except especially particularly even too if when
    while until once
  `
    .trim()
    .split(/\s+/),
);

/** Words that need something named before them when no noun of their own sentence comes first. */
const POINTERS = new Set('it its they them their theirs he she his her him those such another same one ones there so too also that'.split(' '));

/** Nouns that the interview itself has put before everybody: "this role". */
const PRESENT = new Set('role job position company interview question opportunity team field industry kind type way year week month morning'.split(' '));

export const leansOnBefore = (first: Word | undefined): boolean => first !== undefined && (BACKWARD.has(baseOf(first)) || BACKWARD.has(first.lower));

/** The words can open an answer: the first joins nothing, and no pronoun comes before the noun that it could stand for. */
export function canStandFirst(words: readonly Word[]): boolean {
  if (words.length === 0 || leansOnBefore(words[0])) return false;
  let hasNoun = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const base = baseOf(word);
    if ((base === 'this' || base === 'these') && !PRESENT.has(words[at + 1]?.lower ?? '')) return false;
    if (base === 'that' ? !hasNoun && !isConjunction(words, at) : POINTERS.has(base) && !hasNoun) return false;
    if (word.tag === 'NOUN' || word.tag === 'PROPN') hasNoun = true;
  }
  return true;
}

/** "believe that we …": after a verb and before a new subject. */
const isConjunction = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.tag === 'VERB' && ['PRON', 'DET', 'NOUN', 'PROPN'].includes(words[at + 1]?.tag ?? '');
