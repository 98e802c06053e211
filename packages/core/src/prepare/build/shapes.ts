import { parseDocument } from '../../document/parse.ts';
import type { Word } from '../../document/word.ts';
import {
  CONNECTIVES,
  FINITE_AUX,
  IRREGULAR_PAST,
  MODALS,
  MOTTO_ENDS,
  NO_GERUNDS,
  NO_HABITS,
  ORDERS,
  PARTICLES,
  PLACES,
  PLURALS,
  POSSESSIVES,
  POSTS,
  SAME_IN_PAST,
  STILL,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  startsWith,
  TOWARDS_HABIT,
  TOWARDS_LESSON,
  TOWARDS_THING,
  TOWARDS_VERB,
  WH_WORDS,
} from './grammar.ts';

/**
 * What a sentence of somebody's own is, read from how it begins, and the stretch of it that can stand inside another: `do` after "to" ("run the night bake"),
 * `doing` ("running …"), `did` after "I" ("moved the second bake"), `thing` ("a lab of my own"), `clause` ("waste fell by half"), `cause` after "because",
 * `purpose` as it is ("so that I can sign off my own work"), `learnt` after "that", `where` after "stay" ("in sterile services"), `might` after "it" ("could be public or
 * private"), `habit` after "since then I" ("do one past paper a fortnight"),
 * `am` after "I'm" ("good at keeping calm"), `post` after "be" ("shift lead").
 */
export type Shape = 'do' | 'doing' | 'did' | 'thing' | 'clause' | 'cause' | 'purpose' | 'learnt' | 'where' | 'might' | 'habit' | 'am' | 'post';

/**
 * What the fact is, where its words can be read two ways: "Cut waste by half" is an aim, or what was done; "Stock counts" is named; "Could be public or private" says what
 * may come of a case, not of oneself.
 */
export type Tense = 'aim' | 'told' | 'named' | 'case';

/** A longer noun phrase than this cannot be followed by ear. */
const LONGEST_THING = 24;
/** A skill or a tool of so few words is a name for it, whatever verb it may look like. */
export const LONGEST_NAMED = 4;
const PAST_AUX: ReadonlySet<string> = new Set(['was', 'had', 'did', 'could']);
const PLAIN_AUX: ReadonlySet<string> = new Set(['be', 'have', 'do', 'get']);
const OBJECT_TAGS: ReadonlySet<Word['tag']> = new Set(['DET', 'PRON', 'NUM']);
/** "Never trust a drawing" is an order too. */
const FIRMLY: ReadonlySet<string> = new Set(['never', 'always']);

/** A capital at the start makes a name of any word, to the tagger. */
export const wordsOf = (text: string): readonly Word[] => parseDocument(small(text)).words;

/** With a small first letter, in as many characters. */
function small(text: string): string {
  const first = text.charAt(0).toLowerCase();
  return first.length === 1 ? first + text.slice(1) : text;
}

export type Shapes = Partial<Record<Shape, string>>;

/** What a text can be inside a sentence, read from how it begins. */
export function shapesOf(text: string, words: readonly Word[], tense: Tense): Shapes {
  const [first] = words;
  if (!first) return {};
  const lower = words.map((word) => word.lower);
  const rest = (from: number): string => text.slice(words[from]?.start ?? text.length);
  const habit = startsWith(lower, TOWARDS_HABIT);
  const verbOfHabit = words[habit];
  if (habit > 0 && verbOfHabit && !isPast(verbOfHabit) && !NO_HABITS.has(verbOfHabit.lower))
    return { habit: rest(habit), ...(isOfI(first.lower) ? { clause: text } : {}) };
  const lesson = startsWith(lower, TOWARDS_LESSON);
  if (lesson > 0) return { learnt: rest(lesson), clause: rest(lesson) };
  const verb = startsWith(lower, TOWARDS_VERB);
  if (verb > 0) return { do: rest(verb), ...(verb === 1 ? {} : { clause: text }) };
  const thing = startsWith(lower, TOWARDS_THING);
  if (thing > 0) return { ...nominal(rest(thing)), clause: text };
  if (lower[0] === 'because') return { cause: rest(1), clause: rest(1) };
  if (lower[0] === 'so' && (lower[1] === 'that' || lower[1] === 'i')) return { purpose: text };
  if (first.lower === 'i' && isPast(words[1])) return { did: rest(1), clause: text };
  if (isOfI(first.lower)) return { clause: text };
  return plainShapes(text, words, tense);
}

/** Of a sentence that begins neither with "I" nor with how goals and lessons are begun. */
function plainShapes(text: string, words: readonly Word[], tense: Tense): Shapes {
  const [first, second] = words;
  if (!first) return {};
  const isAim = tense === 'aim' || tense === 'case';
  if (WH_WORDS.has(first.lower) && words.length > 1) return { thing: text };
  // "Work closely with shift leads": a noun has no such word after it.
  if (isAim && ORDERS.has(first.lower) && second?.tag === 'ADV') return { do: text };
  if (isAim && FIRMLY.has(first.lower) && second?.tag === 'VERB' && !isPast(second)) return { do: text };
  if (tense === 'aim' && STILL.has(first.lower) && second && PLACES.has(second.lower)) return { where: text.slice(second.start) };
  if (tense === 'aim' && PLACES.has(first.lower) && !hasFiniteVerb(words)) return { where: text };
  if (CONNECTIVES.has(first.lower)) return {};
  if (tense === 'case' && MODALS.has(first.lower) && second) return { might: text };
  if (isSigning(words) && !ORDERS.has(first.lower)) return { clause: text };
  // "Show, do not argue" is an order in two parts: it stands for itself.
  if (isAim && ORDERS.has(first.lower) && text.charAt(first.end) === ',') return {};
  const isSubject = hasFiniteVerb(words);
  if (isGerund(first)) return isSubject ? { clause: text } : { doing: text, thing: text };
  // "Was told off by a parent", "Had no budget": notes without "I".
  if (tense === 'told' && PAST_AUX.has(first.lower)) return { did: text };
  // "Split team in two": no subject, and no other verb.
  if (tense === 'told' && SAME_IN_PAST.has(first.lower) && second && !isSubject) return { did: text };
  // "Can start in four weeks".
  if (tense !== 'named' && MODALS.has(first.lower) && second) return { did: text };
  if (tense === 'told' && (IRREGULAR_PAST.has(first.lower) || SAME_IN_PAST.has(first.lower)) && second && OBJECT_TAGS.has(second.tag)) return { did: text };
  // "Be signed off to run the night shift alone", "Have a shop of my own".
  if (isAim && PLAIN_AUX.has(first.lower)) return { do: text };
  if (tense === 'named' && words.length <= LONGEST_NAMED && !SUBJECT_PRONOUNS.has(first.lower)) return nominal(text);
  if (first.tag === 'VERB' && !SUBJECT_PRONOUNS.has(first.lower)) {
    if (SAME_IN_PAST.has(first.lower)) return isAim ? { do: text } : { did: text };
    if (isPast(first)) return second?.tag === 'NOUN' && isSubject && !IRREGULAR_PAST.has(first.lower) ? { clause: text } : { did: text };
    if (!first.lower.endsWith('s') || first.lower.endsWith('ss'))
      return isSubject && second?.tag === 'NOUN' && SHORT_SUBJECT(words) ? { clause: text } : { do: text };
  }
  if (isSubject) return { clause: text };
  if (isAim && isOrder(first, second)) return { do: text };
  if (tense === 'aim' && isOfSelf(words)) return { am: text };
  const noun = nominal(text);
  return tense === 'aim' && noun.thing !== undefined && isPost(words) ? { post: text } : noun;
}

/** "Shadow the night team", "Mentor two students": the tagger takes the verb for a noun, which would not stand before an article. */
const isOrder = (first: Word, second: Word | undefined): boolean =>
  second !== undefined &&
  !first.lower.endsWith('s') &&
  (second.tag === 'DET' || second.tag === 'PRON' || (second.tag === 'NUM' && !/\d/.test(second.lower)) || (ORDERS.has(first.lower) && second.tag !== 'NOUN'));

/** "Excel was new to us": the tagger takes an unknown first noun for a verb, and the verb follows at once. */
const SHORT_SUBJECT = (words: readonly Word[]): boolean => words.slice(1, 4).some(({ lower }) => FINITE_AUX.has(lower));

/** "Ward manager signs my book": a noun, a word in -s, and what the verb is about. The tagger takes the first for a verb, and the verb for a noun. */
const isSigning = (words: readonly Word[]): boolean =>
  words.slice(2, 4).some(({ lower }, i) => {
    const [before, after, next] = [words[i + 1], words[i + 3], words[i + 4]];
    const isObject = (word: Word | undefined): boolean => word !== undefined && (word.tag === 'DET' || POSSESSIVES.has(word.lower));
    // "Signs off my plan".
    const takesObject = isObject(after) || (after !== undefined && PARTICLES.has(after.lower) && isObject(next));
    return before !== undefined && isNoun(before) && !before.lower.endsWith('s') && /[^s]s$/.test(lower) && takesObject;
  });

function nominal(text: string): Shapes {
  const { words } = parseDocument(small(text));
  const [first] = words;
  if (!first || words.length > LONGEST_THING) return {};
  if (isGerund(first)) return { doing: text, thing: text };
  if (CONNECTIVES.has(first.lower) || SUBORDINATORS.has(first.lower) || first.tag === 'ADV') return {};
  if (MOTTO_ENDS.has(words.at(-1)?.lower ?? '') && words.length > 1) return {};
  if (first.tag === 'PRON' && !POSSESSIVES.has(first.lower)) return {};
  if (isOfSelf(words)) return {};
  return words.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || tag === 'VERB' || tag === 'X') ? { thing: text } : {};
}

/** "Good at keeping calm" says how somebody is. */
const isOfSelf = ([first, second]: readonly Word[]): boolean =>
  first?.tag === 'ADJ' && second !== undefined && !second.lower.includes('-') && (second.tag === 'ADP' || second.tag === 'PART');

/** "Shift lead on the inbound side": the noun before the first preposition. */
function isPost(words: readonly Word[]): boolean {
  const preposition = words.findIndex(({ tag, after }, i) => i > 0 && (tag === 'ADP' || words[i - 1]?.after === ',' || after === ','));
  return POSTS.has((preposition < 0 ? words : words.slice(0, preposition)).at(-1)?.lower ?? '');
}

export const isPast = (word: Word | undefined): boolean =>
  word !== undefined && ((word.lower.endsWith('ed') && word.tag === 'VERB') || IRREGULAR_PAST.has(word.lower));
const isGerund = ({ lower, tag }: Word): boolean => lower.length > 4 && lower.endsWith('ing') && tag !== 'PRON' && !NO_GERUNDS.has(lower);
const isOfI = (lower: string): boolean => lower === 'i' || lower.startsWith("i'");

/** Whether there is a subject with a verb in a tense, outside subordinate clauses. */
function hasFiniteVerb(words: readonly Word[]): boolean {
  for (const [i, word] of words.entries()) {
    const before = words[i - 1];
    if (i > 0 && SUBORDINATORS.has(word.lower) && !isDemonstrative(word, words[i + 1])) return false;
    if (!before || before.lower === 'to') continue;
    if (FINITE_AUX.has(word.lower)) return true;
    if (word.tag !== 'VERB') continue;
    if (isPast(word) && before.tag !== 'DET' && before.tag !== 'ADP' && before.tag !== 'AUX') return true;
    if (SUBJECT_PRONOUNS.has(before.lower)) return true;
    if (word.lower.endsWith('s') && !word.lower.endsWith('ss') && (isNoun(before) || before.tag === 'ADV')) return true;
    if (isNoun(before) && (before.lower.endsWith('s') || PLURALS.has(before.lower)) && !isGerund(word) && words[i + 1]?.tag !== 'NOUN') return true;
  }
  return false;
}

const isNoun = ({ tag }: Word): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON';
const isDemonstrative = (word: Word, next: Word | undefined): boolean => word.lower === 'that' && next !== undefined && isNoun(next);
