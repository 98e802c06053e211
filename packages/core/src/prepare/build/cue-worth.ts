import type { Word } from '../../document/word.ts';

/** What a word brings back: a figure most, then things and deeds. A noun is the measure. */
const TELLS: Readonly<Partial<Record<Word['tag'], number>>> = { NUM: 4, PROPN: 3, NOUN: 3, VERB: 3, ADJ: 1.5, ADV: 0.5 };
const FIGURE = 4;
const TURNS = 4;
/** When is easily said without a card; what is not. */
const TIME = 1;
/** "It was", "we had", "I would like to": what comes after them is the news. */
const LIGHT = 0.5;
/** What stands behind a preposition says more of something that is named already. */
const SIDE = 0.75;
/** A clause that only says which ("people who use it"). */
const WHICH = 0.2;

/** What it costs to begin or to end there. */
const EDGE = { looseStart: 2, looseEnd: 3, figure: 5, name: 3, compound: 2, described: 1.5, object: 1.5, range: 4, verdict: 5 } as const;

/** Nothing hangs on an auxiliary or a preposition at an edge. */
const LOOSE: ReadonlySet<Word['tag']> = new Set(['DET', 'ADP', 'AUX', 'PART', 'CCONJ', 'SCONJ', 'PRON']);
const HARDLY: ReadonlySet<string> = new Set('too very so quite really just also even still only then there where how past about around up'.split(' '));
/** Nouns that name nothing. */
export const EMPTY: ReadonlySet<string> = new Set('end way moment time times thing things bit lot kind sort'.split(' '));
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  "be been being is are was were am i'm it's that's have has had having i've do does did want wants wanted would like rather get gets got let lets let's go going try tried is".split(
    ' ',
  ),
);
/** A cue that leaves one of these out says the opposite. */
const NEGATIONS: ReadonlySet<string> = new Set(
  "not no never nobody nothing none neither nor without hardly don't dont doesn't doesnt didn't didnt won't wont can't cant cannot couldn't couldnt wouldn't wouldnt shouldn't isn't isnt aren't wasn't wasnt weren't haven't hasn't hadn't".split(
    ' ',
  ),
);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose']);
/** A turn holds until one of these, or a pause. */
const ENDS_TURN: ReadonlySet<string> = new Set(['but', 'and', 'because', 'so', 'before', 'until', 'when']);

export type Worth = {
  readonly worth: readonly number[];
  readonly begins: readonly number[];
  readonly ends: readonly number[];
  /** Which word turns each around; null where none does. */
  readonly turnedBy: readonly (number | null)[];
};

/** What each word of a sentence brings back, and what is lost where a cue begins or ends with it. */
export function worthOf(words: readonly Word[], isTime: (word: Word) => boolean): Worth {
  const isFigure = words.map((word, i) => /\d/.test(word.lower) || (word.tag === 'NUM' && (word.lower !== 'one' || isNoun(words[i + 1]))));
  const bound = boundToNext(words, isFigure);
  const side = sideOf(words, isFigure);
  const which = whichOf(words);
  const worth = words.map((word, i) => {
    if (NEGATIONS.has(word.lower) || isBareYes(word, i)) return TURNS;
    if (isTime(word) || YEAR.test(word.lower)) return TIME;
    if (word.lower === 'one' && !isFigure[i]) return 0;
    if (isFigure[i]) return FIGURE;
    const tells = LIGHT_VERBS.has(word.lower) || HARDLY.has(word.lower) || EMPTY.has(word.lower) || SOMETHING.test(word.lower) ? LIGHT : (TELLS[word.tag] ?? 0);
    return tells * (side[i] ? SIDE : 1) * (which[i] ? WHICH : 1);
  });
  const isLoose = ({ tag, lower }: Word): boolean => LOOSE.has(tag) && !NEGATIONS.has(lower) && !SOMETHING.test(lower);
  const isLooseStart = (word: Word, i: number): boolean => isLoose(word) || (i > 0 && LIGHT_VERBS.has(word.lower) && !NEGATIONS.has(word.lower));
  const begins = words.map((word, i) => (isLooseStart(word, i) ? EDGE.looseStart : 0) + (bound[i - 1] ?? 0));
  const ends = words.map((word, i) => (isLoose(word) || HARDLY.has(word.lower) || NEGATIONS.has(word.lower) ? EDGE.looseEnd : 0) + (bound[i] ?? 0));
  return { worth, begins, ends, turnedBy: turnsOf(words) };
}

const YEAR = /^(?:19|20)\d\d$/;
/** "Before I change anything": such a word can end a point. */
const SOMETHING = /^(?:any|every|some)[a-z]/;
const isBareYes = ({ lower, after }: Word, i: number): boolean => i === 0 && lower === 'yes' && after !== '';
export const pauses = ({ after }: Word): boolean => /[.;:,!?—–]/.test(after);
const isNoun = (word: Word | undefined): boolean => word?.tag === 'NOUN' || word?.tag === 'PROPN';

/** What is torn between a word and the next one: a figure from what it counts, a name, a verb from its object. */
function boundToNext(words: readonly Word[], isFigure: readonly boolean[]): number[] {
  return words.map((word, i) => {
    const next = words[i + 1];
    if (!next || pauses(word)) return 0;
    if (isFigure[i]) {
      if (next.lower === 'to' && isFigure[i + 2]) return EDGE.range;
      if (isNoun(next) || isFigure[i + 1] || (next.tag === 'ADJ' && isNoun(words[i + 2]))) return EDGE.figure;
      return (next.lower === 'or' || next.lower === 'and') && isFigure[i + 2] ? EDGE.figure : 0;
    }
    if ((word.lower === 'or' || word.lower === 'to') && isFigure[i - 1] && isFigure[i + 1]) return EDGE.figure;
    if (isNoun(word) && next.lower === 'to' && isFigure[i - 1] && isFigure[i + 2]) return EDGE.range;
    // "30 percent too low", "two days late": what the figure says.
    if (isNoun(word) && isFigure[i - 1] && (HARDLY.has(next.lower) || next.tag === 'ADJ' || next.lower === 'late')) return EDGE.verdict;
    if (word.tag === 'PROPN' && (next.tag === 'PROPN' || isFigure[i + 1])) return EDGE.name;
    if (isNoun(word) && isNoun(next)) return EDGE.compound;
    if ((word.tag === 'ADJ' || HARDLY.has(word.lower)) && (isNoun(next) || next.tag === 'ADJ')) return EDGE.described;
    if (word.tag === 'VERB' && (isNoun(next) || ['DET', 'ADJ', 'NUM', 'ADP', 'PART'].includes(next.tag))) return EDGE.object;
    return 0;
  });
}

/** Behind a preposition, up to the next verb or pause. */
function sideOf(words: readonly Word[], isFigure: readonly boolean[]): boolean[] {
  let isSide = false;
  return words.map((word, i) => {
    if (word.tag === 'ADP') isSide = true;
    else if (word.tag === 'VERB' || word.tag === 'AUX') isSide = false;
    const here = isSide && !isFigure[i];
    if (pauses(word)) isSide = false;
    return here;
  });
}

/** From "who" behind a noun to the second verb after it, or a pause. "The person who runs it" is no more than one who runs it. */
function whichOf(words: readonly Word[]): boolean[] {
  let verbs = 2;
  return words.map((word, i) => {
    const before = words[i - 1];
    if (RELATIVES.has(word.lower) && isNoun(before) && before && !pauses(before) && before.lower !== 'person') verbs = 0;
    else if (word.tag === 'VERB') verbs += 1;
    const here = verbs < 2;
    if (pauses(word)) verbs = 2;
    return here;
  });
}

function turnsOf(words: readonly Word[]): (number | null)[] {
  let by: number | null = null;
  return words.map((word, i) => {
    if (ENDS_TURN.has(word.lower)) by = null;
    const here = by;
    if (NEGATIONS.has(word.lower)) by = i;
    if (pauses(word)) by = null;
    return here;
  });
}
