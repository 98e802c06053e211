import { normalise } from '../../document/parse.ts';
import { isSoundOnly } from './sound-only.ts';
import { bareWords } from './tail.ts';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words after which something is still to come: conjunctions, articles, possessives, prepositions, auxiliaries, subject pronouns, fillers. */
const OPENERS = setOf(
  'and or but so because if when while although though whether unless until since than that which who whose where why as like ' +
    'the a an my our their his her its your these those this every each some any another very really quite most more only even such ' +
    'of to for with from by into onto about between during without at in on under over through towards ' +
    "is are was were be been am has had have will would could should can might must does did i'm i'd i'll i've we're we'd we'll we've it's that's there's they're he's she's " +
    'i we they he she um uh er erm hmm mm well basically actually also then just maybe perhaps',
);
/** Ends that close a thought although their last word might open one. */
const CLOSERS =
  /\b(?:that's (?:it|all|that)|and so on|i (?:am|do|did|have|was|would|could|can|will)|(?:carry|go|move|moved|carried|went|get|got|take|took|pass|passed) on|and all that|i think so|or so|join in|come in|look after|used to|want to|like to|had to|meant to|need to|always (?:have|will|did|was|do|has|had))$/;
/** Whether a word by itself leaves open what comes: no quotation ends with it. */
export const leavesOpen = (word: string): boolean => OPENERS.has(word);
const TRAILS = /(?:,|…|\.\.\.|[-–—:;])\s*$/;
/** "In five years I see myself": verbs that need something after them. A full stop of the recogniser's does not close that. */
const DANGLES =
  /\b(?:(?:see|picture|imagine|find) (?:myself|me)|(?:i'd|i would) (?:really |probably |just )?(?:like|love|be|say)|i (?:just |really )?(?:want|wanted|hope|hoped)|(?:it|that|this) (?:is|was) that)$/;
const TAG_END = /\b(?:you know|i mean|kind of|sort of|let's say|such as|for example|for instance)$/;
const OPENS_CLAUSE = setOf('because when if although while whether unless until since');
const DETERMINERS = setOf('the a an my our this their his her some your');
const FULL_STOP = /[.!?]["'”’)]*\s*$/;

/** A clause that has only its subject: "because my manager". */
const isBareSubject = (words: readonly string[]): boolean => OPENS_CLAUSE.has(words.at(-3) ?? '') && DETERMINERS.has(words.at(-2) ?? '');

/** "And then when it all comes": what joins two clauses, with one after it, and the other never told. */
function isHalfASentence(words: readonly string[]): boolean {
  const at = words.findLastIndex((word, place) => HALVES.has(word) && JOINS.has(words[place - 1] ?? ''));
  return at > 0 && words.length - at - 1 <= MOST_HALF_WORDS;
}
const HALVES = setOf('when if');
const JOINS = setOf('and but then so or thought think maybe');
const MOST_HALF_WORDS = 6;

/** Whether a turn breaks off in a thought: after "and", "because", an article, a filled pause, a comma. Somebody who says that is not done. */
export function isUnfinished(text: string): boolean {
  const words = bareWords(text);
  const last = words.at(-1);
  if (last === undefined) return true;
  if (TRAILS.test(text) || isSoundOnly(last)) return true;
  const end = words.slice(-4).join(' ');
  if (CLOSERS.test(end)) return false;
  if (DANGLES.test(end)) return true;
  if (TAG_END.test(end) || (isBareSubject(words) && !FULL_STOP.test(text)) || (isHalfASentence(words) && !FULL_STOP.test(text))) return true;
  if (JUST_BEFORE.has(last) && !FULL_STOP.test(text)) return true;
  if (!OPENERS.has(last)) return false;
  // Recognisers put a full stop where they hear a pause, so it only speaks for words that do end sentences.
  return !(FULL_STOP.test(text) && SENTENCE_ENDS.has(normalise(last)));
}

/** Adverbs that a verb or a number follows. */
const JUST_BEFORE = setOf('only almost nearly somehow');
const SENTENCE_ENDS = setOf(
  'so that this more most then though too about in on over under through by like who why where no any some each another well really maybe actually basically just to for with',
);

/** "Yeah" and "anyway" after a break close nothing: the thought before them was dropped. */
const DROPS = setOf('yeah anyway anyways whatever well hm hmm so');
const DROPPED = /[,;…–—.-]\s*(?:\p{L}+)[.!…]*\s*$/u;
const UNSURE_END =
  /\b(?:i don't know|i do not know|not sure|i guess|i suppose|or something|or whatever|or so|you know|so yeah|and yeah|something like that|and stuff|and things|and all|you know how it is|what's the word|what is the word|how do you (?:say|call) (?:it|that)|how should i say|lost my thread|where was i|hard to say|it's hard|difficult|never mind)$/;

/** Whether a turn runs out in doubt: "a team or, I don't know". */
export function endsUnsure(text: string): boolean {
  const words = bareWords(text);
  return UNSURE_END.test(words.slice(-5).join(' ')) || (words.length > 1 && DROPS.has(words.at(-1) ?? '') && DROPPED.test(text));
}
