import {
  AUXILIARIES,
  baseOf,
  COORDINATORS,
  DETERMINERS,
  isContractedClause,
  LEADING_ADVERBS,
  NOMINATIVES,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBJECTS,
  SUBORDINATORS,
} from '../disfluency/closed-class.ts';
import type { Word } from '../document/word.ts';
import type { Line } from './draft.ts';

export const oneOf = (words: string): ((word: Word | undefined) => boolean) => {
  const set = new Set(words.split(' '));
  return (word) => word !== undefined && set.has(word.lower);
};

export const isCoordinator = oneOf('and but so or');

export const isVerb = (word: Word): boolean => word.tag === 'VERB' || word.tag === 'AUX' || isContractedClause(word) || AUXILIARIES.has(word.lower);

/** No phrase closes with this word, so a comma after it only marks a hesitation. */
export function cannotEnd(word: Word): boolean {
  const { lower } = word;
  if (isContractedClause(word)) return true;
  return [DETERMINERS, PREPOSITIONS, AUXILIARIES, COORDINATORS, SUBORDINATORS, LEADING_ADVERBS, NOMINATIVES].some((set) => set.has(lower));
}

export const isSubject = (word: Word | undefined): boolean => word !== undefined && SUBJECTS.has(baseOf(word));
export const isNominative = (word: Word | undefined): boolean => word !== undefined && NOMINATIVES.has(baseOf(word));
export const isDeterminer = (word: Word | undefined): boolean => word !== undefined && DETERMINERS.has(word.lower);

/** The sentence asks: it opens with a question word or an auxiliary. */
export const asks = (first: Word | undefined): boolean => first !== undefined && (QUESTION_WORDS.has(baseOf(first)) || AUXILIARIES.has(first.lower));

/** Words of a clause that are looked at; speech without punctuation never ends otherwise. */
const MAX_CLAUSE_WORDS = 40;

const isClauseLink = oneOf('when if because which who while where although whether but so');
const joins = oneOf('and or');

/** Words from `at` up to the next break, subordinate or joined clause: what a verb there can be the verb of. */
export function clauseFrom({ words, breakAfter }: Line, at: number): Word[] {
  const clause: Word[] = [];
  for (let index = at; index < Math.min(words.length, at + MAX_CLAUSE_WORDS); index++) {
    const word = words[index] as Word;
    if (index > at && (isClauseLink(word) || (joins(word) && isNominative(words[index + 1])))) break;
    clause.push(word);
    if (breakAfter[index]) break;
  }
  return clause;
}

/** A verb that can be the verb of a clause: neither "to lead" nor "leading". */
export const hasFiniteVerb = (words: readonly Word[]): boolean =>
  words.some((word, at) => isVerb(word) && words[at - 1]?.lower !== 'to' && !(word.tag === 'VERB' && word.lower.endsWith('ing')));

/** A clause with a subject and a verb of its own begins at `at`. */
export function opensClause(line: Line, at: number): boolean {
  const first = line.words[at];
  if (first === undefined) return false;
  if (isSubject(first) && isContractedClause(first)) return true;
  const isNounPhrase = isDeterminer(first) || first.tag === 'NOUN' || first.tag === 'PROPN';
  return (isSubject(first) || isNounPhrase) && hasFiniteVerb(clauseFrom(line, at).slice(1));
}

/** The words of a phrase at a place of a line, or undefined. */
export function phraseAt(line: Line, at: number, phrase: readonly string[]): readonly Word[] | undefined {
  if (phrase.length > line.words.length - at) return undefined;
  return phrase.every((lower, offset) => line.words[at + offset]?.lower === lower) ? line.words.slice(at, at + phrase.length) : undefined;
}

/** Finds the longest of the phrases (separated by bars or lines) that stands at a place and fits there. */
export function phraseBook(phrases: string): (line: Line, at: number, fits?: (words: readonly Word[]) => boolean) => readonly Word[] | undefined {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases
    .split(/[|\n]/)
    .flatMap((text) => (text.trim() === '' ? [] : [text.trim().split(' ')]))
    .sort((a, b) => b.length - a.length)) {
    const first = phrase[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return (line, at, fits = () => true) => {
    for (const phrase of byFirst.get(line.words[at]?.lower ?? '') ?? []) {
      const words = phraseAt(line, at, phrase);
      if (words && fits(words)) return words;
    }
    return undefined;
  };
}
