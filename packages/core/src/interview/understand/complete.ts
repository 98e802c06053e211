import { normalise } from '../../document/parse.ts';
import { isSoundOnly } from './sound-only.ts';
import { bareWords } from './tail.ts';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words after which something is still to come: conjunctions, articles, possessives, prepositions, auxiliaries, subject pronouns, fillers. */
const OPENERS = setOf(
  'and or but so because if when while although though whether unless until since than that which who whose where why as like ' +
    'the a an my our their his her its your these those this every each some any no another very really quite most more only even such ' +
    'of to for with from by into onto about between during without at in on under over through towards ' +
    "is are was were be been am has had have will would could should can might must does did i'm i'd i'll i've we're we'd we'll we've it's that's there's they're he's she's " +
    'i we they he she um uh er erm hmm mm well basically actually also then just maybe perhaps',
);
/** Ends that close a thought although their last word might open one. */
const CLOSERS =
  /\b(?:that's (?:it|all|that)|and so on|i (?:am|do|did|have|was|would|could|can|will)|(?:carry|go|move|moved|carried|went|get|got|take|took|pass|passed) on|and all that|i think so|or so|join in|come in|look after|used to|want to|like to|had to|meant to|need to)$/;
const TRAILS = /(?:,|…|\.\.\.|[-–—:;])\s*$/;
const TAG_END = /\b(?:you know|i mean|kind of|sort of|let's say|such as|for example|for instance)$/;
const OPENS_CLAUSE = setOf('because when if although while whether unless until since');
const DETERMINERS = setOf('the a an my our this their his her some your');
const FULL_STOP = /[.!?]["'”’)]*\s*$/;

/** A clause that has only its subject: "because my manager". */
const isBareSubject = (words: readonly string[]): boolean => OPENS_CLAUSE.has(words.at(-3) ?? '') && DETERMINERS.has(words.at(-2) ?? '');

/** Whether a turn breaks off in a thought: after "and", "because", an article, a filled pause, a comma. Somebody who says that is not done. */
export function isUnfinished(text: string): boolean {
  const words = bareWords(text);
  const last = words.at(-1);
  if (last === undefined) return true;
  if (TRAILS.test(text) || isSoundOnly(last)) return true;
  const end = words.slice(-4).join(' ');
  if (CLOSERS.test(end)) return false;
  if (TAG_END.test(end) || (isBareSubject(words) && !FULL_STOP.test(text))) return true;
  if (!OPENERS.has(last)) return false;
  // Recognisers put a full stop where they hear a pause, so it only speaks for words that do end sentences.
  return !(FULL_STOP.test(text) && SENTENCE_ENDS.has(normalise(last)));
}

const SENTENCE_ENDS = setOf(
  'so that this more most then though too about in on over under through by like who why where no any some each another well really maybe actually basically just to for with',
);

const UNSURE_END =
  /\b(?:i don't know|i do not know|not sure|i guess|i suppose|or something|or whatever|or so|you know|so yeah|and yeah|something like that|and stuff|hard to say|it's hard|difficult|never mind)$/;

/** Whether a turn runs out in doubt: "a team or, I don't know". */
export const endsUnsure = (text: string): boolean => UNSURE_END.test(bareWords(text).slice(-4).join(' '));
