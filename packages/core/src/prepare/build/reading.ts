import { parseDocument } from '../../document/parse.ts';
import type { Word } from '../../document/word.ts';
import { readHorizons } from '../../rubric/horizon/index.ts';
import { AFTERTHOUGHTS, GOAL_NAMES, LEANING, LEANING_ALONE, OF_WHAT_WAS_SAID } from './grammar.ts';
import { withoutStop } from './sentences.ts';
import { isPast, LONGEST_NAMED, type Shapes, shapesOf, type Tense, wordsOf } from './shapes.ts';

export type Reading = {
  /** The whole sentence, without the stop at its end. */
  readonly whole: string;
  readonly shapes: Readonly<Shapes>;
  readonly hasFigure: boolean;
  readonly hasTime: boolean;
  /** Somebody or something in it was named in a sentence before: "The pickers chose his scanner", "Both passed". */
  readonly leans: boolean;
  /** It says "it" of what was said before: of the aim that it gives the reason for, say. */
  readonly saysIt: boolean;
  /** It tells what had been before ("I'd revised after nights"): no step that somebody took then. */
  readonly isBefore: boolean;
  /** The time that a note begins with ("By 2031 manage a unit"); said, it comes after what `do` and `thing` have. */
  readonly lead: string | null;
};

const FIGURE = /\d|%|£|€|\$/;

export function readFact(sentence: string, tense: Tense): Reading {
  const said = withoutStop(sentence).replace(SMALL_I, 'I');
  const whole = tense === 'aim' ? withoutAfterthought(withoutName(said)) : said;
  const doc = parseDocument(whole);
  const words = wordsOf(whole);
  const times = readHorizons(doc, null).flatMap(({ evidence: { span } }) => (span.kind === 'text' ? [span] : []));
  const lead = tense === 'aim' ? leadOf(whole, times) : null;
  const shapes = /[?!]$/.test(whole) ? {} : shapesOf(whole, words, tense);
  return {
    whole,
    shapes: lead?.shapes ?? shapes,
    hasFigure: FIGURE.test(whole) || words.some(({ tag, lower }) => tag === 'NUM' && lower !== 'one'),
    hasTime: times.length > 0,
    leans: leans(words),
    saysIt: words.some(({ lower }) => OF_WHAT_WAS_SAID.has(lower)),
    isBefore: isBefore(words),
    lead: lead?.text ?? null,
  };
}

/** "i already do lates". */
const SMALL_I = /(?<=^|\s)i(?=$|[\s,'’])/gu;

/** "Get better at spreadsheets, I suppose" is no less an aim. */
function withoutAfterthought(text: string): string {
  const { words } = parseDocument(text);
  const [before, i, last] = words.slice(-3);
  if (!before || i?.lower !== 'i' || !AFTERTHOUGHTS.has(last?.lower ?? '')) return text;
  return text.slice(0, before.end);
}

type Times = readonly { readonly start: number; readonly end: number }[];

/** "By 2032 run …": elsewhere a number before a noun counts it. */
const YEAR_AHEAD =
  /^(?:by|before|in|from|until)\s(?:(?:the|end|start|middle|of|mid|early|late|summer|autumn|winter|spring|january|february|march|april|may|june|july|august|september|october|november|december)\s){0,4}20\d\d\b/i;

/** The time that an aim begins with, where what comes after it is to be done, or had. */
function leadOf(whole: string, times: Times): { readonly text: string; readonly shapes: Shapes } | null {
  const end = times.find(({ start }) => start === 0)?.end ?? YEAR_AHEAD.exec(whole)?.[0].length;
  if (end === undefined) return null;
  const rest = whole.slice(end).replace(/^[\s,:]+/, '');
  if (rest === '') return null;
  const { do: act, post, thing, clause } = shapesOf(rest, wordsOf(rest), 'aim');
  const shapes: Shapes | null =
    act !== undefined ? { do: act } : post !== undefined ? { post } : thing !== undefined && clause === undefined ? { thing } : null;
  return shapes && { text: whole.slice(0, end), shapes };
}

/** "I'd revised", "I had not asked"; "I had to ask" is none. */
function isBefore([first, second, third]: readonly Word[]): boolean {
  if (first?.lower === "i'd" || first?.lower === "i'd've")
    return isPast(second) || second?.tag === 'ADV' || second?.lower === 'not' || second?.lower === 'never';
  const isHad = first?.lower === 'i' && (second?.lower === 'had' || second?.lower === "hadn't");
  return isHad && third !== undefined && (second?.lower === "hadn't" || third.lower === 'not' || isPast(third) || third.tag === 'ADV');
}

/** "My dream: own a small shop" says that it is a goal, which the draft says as well. */
function withoutName(sentence: string): string {
  const colon = sentence.indexOf(':');
  const name = sentence
    .slice(0, Math.max(0, colon))
    .toLowerCase()
    .split(/[\s-]+/);
  const rest = sentence.slice(colon + 1).trim();
  return colon > 0 && name.length <= LONGEST_NAMED && GOAL_NAMES.has(name.at(-1) ?? '') && rest !== '' ? rest : sentence;
}

/** What follows "both" or "all three" where they stand alone. */
const AFTER_ALONE: ReadonlySet<Word['tag']> = new Set(['VERB', 'AUX', 'ADP']);

function leans(words: readonly Word[]): boolean {
  if (words.some(({ lower }) => LEANING.has(lower))) return true;
  // "It" may stand for what the sentence names itself; at its head it cannot.
  const isAlone = ({ lower, tag }: Word): boolean => LEANING_ALONE.has(lower) || tag === 'NUM';
  const after = words.findIndex((word) => !isAlone(word));
  const next = words[after];
  return after > 0 && next !== undefined && AFTER_ALONE.has(next.tag);
}
