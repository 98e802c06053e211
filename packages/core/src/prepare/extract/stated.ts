import { CUES, plainLower } from './cues.ts';
import { saidOf } from './said.ts';
import { VALUE_WORDS } from './value-words.ts';

/** Half-open UTF-16 offsets. */
export type Range = { readonly start: number; readonly end: number };

/** Longer than that nobody names a value. In words. Source: candor-trials. */
const VALUE_WORDS_MOST = 5;
/** Under their heading a line of no more words is a value as a whole. Source: candor-trials. */
const VALUE_LINE_WORDS = 7;
/** Fewer words name no aim. */
const AIM_WORDS = 3;

/** The values a line or sentence lists: "We value kindness, honesty and courage", or "Kindness – we look after each other" under a heading. Offsets into `text`. */
export function valuesIn(text: string, underHeading: boolean): Range[] {
  const lower = plainLower(text);
  const cue = CUES.value.first(saidOf(text));
  if (cue) {
    const listed = listed_(text, listStart(lower, cue.end), lower);
    if (listed.length > 0) return listed;
    const before = cue.index > 8 ? splitList(text, 0, clauseEnd(text, cue.index)) : [];
    if (before.length > 1) return before;
  }
  if (underHeading) {
    const named = /^(?:\*\*)?([^:.–—]{2,50}?)(?:\*\*)?(?:\s[–—-]\s|:\s|\.\s|$)/.exec(text);
    if (named?.[1] && !/, (?:then|not|never|but)\b/i.test(named[1]) && countWords(named[1]) <= VALUE_WORDS_MOST)
      return splitList(text, text.indexOf(named[1]), text.indexOf(named[1]) + named[1].length);
    const short = tightened(text, 0, text.length);
    if (short && countWords(text) <= VALUE_LINE_WORDS && !/\b(?:we|our)\b/i.test(text)) return [short];
  }
  return knownValues(text);
}

/** A list of which one piece at least is a known value, and so its neighbours are. */
function knownValues(text: string): Range[] {
  const first = FIRST.exec(text);
  if (first?.[1] && !/\b(?:you|your)\b/i.test(text)) return splitList(text, first.index, first.index + first[1].length);
  if (/\b(?:candidates?|applicants?|you (?:are|have|need|must|should|will|bring))\b/i.test(text)) return [];
  const pieces = splitList(
    text,
    0,
    text.length,
    /,\s*(?:and\s|or\s|but\s)?|\s(?:and|&)\s|\s?[|•·:;]\s?|\s[–—]\s|[.!?]|\b(?:is|are|was|were|be|value|values|with|of|on|by|for|acts?|puts?|seeks to be|keep|hold|prize|count|counts|come|comes|matters?|show|showing|than|more|into|find us|above all|after that|in|to|than|rests?|believe|stand|believes)\b/gi,
  );
  const known = pieces.filter((one) => isKnown(text.slice(one.start, one.end)));
  return known.length >= 2 ? pieces.filter((one) => known.includes(one) || neighbours(text, one, known)) : [];
}

/** "Safety comes first", "Kindness matters here". */
const FIRST =
  /\b([\p{L}-]+(?:(?:, | and |, and )[\p{L}-]+){0,3}) (?:comes? (?:first|before)|matters? (?:here|to us|most)|(?:is|are) at the heart|counts? for (?:more|everything))/u;

const isKnown = (words: string): boolean => {
  const all = words.toLowerCase().split(/\s+/);
  return all.length <= 3 && VALUE_WORDS.has(all.at(-1) ?? '');
};

/** Between two pieces of a list nothing but a mark or a joiner stands. */
function neighbours(text: string, one: Range, known: readonly Range[]): boolean {
  return known.some((other) => {
    const between = other.start > one.end ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
    return /^(?:,\s*(?:and\s|or\s)?|\s(?:and|&)\s)(?:a |an |the )?$/.test(between);
  });
}

/** Behind "are", ":" or a dash that still follows the cue. */
function listStart(lower: string, from: number): number {
  const lead = /^[\s:–—-]*(?:(?:are|is|include|by|on|and|the|these|simple|clear|things|words|here|in)\b[\s:–—-]*)*/.exec(lower.slice(from));
  return from + (lead?.[0].length ?? 0);
}

/** Where the list ends that stands before its name: "pride and honesty, those are our values". */
function clauseEnd(text: string, cue: number): number {
  const mark = Math.max(text.lastIndexOf(', ', cue), text.lastIndexOf(' – ', cue), text.lastIndexOf(': ', cue));
  return mark > 0 ? mark : cue;
}

function listed_(text: string, from: number, lower: string): Range[] {
  const stop = lower.slice(from).search(/[.;!?]|\s[–—]\s|, (?:and )?(?:we|which|so|because|that)\b/);
  return splitList(text, from, stop < 0 ? text.length : from + stop);
}

const LIST_MARKS = /,\s*(?:and\s|or\s)?|\s(?:and|&)\s|\s?[|•·/]\s?/g;

/** Cuts a list at commas and "and". A piece of too many words is no value. */
function splitList(text: string, from: number, to: number, marks: RegExp = LIST_MARKS): Range[] {
  const found: Range[] = [];
  let start = from;
  for (const mark of [...text.slice(from, to).matchAll(marks), null]) {
    const end = mark === null ? to : from + mark.index;
    const range = tightened(text, start, end);
    if (range && isValue(text.slice(range.start, range.end))) found.push(range);
    start = mark === null ? to : end + mark[0].length;
  }
  return found;
}

/** The aims that a sentence names one after the other, each as a clause. */
export function clausesOf(text: string, from: number, to: number): Range[] {
  const found: Range[] = [];
  let start = from;
  for (const mark of [...text.slice(from, to).matchAll(/;\s|,? and (?=(?:to|we|also|want|will|aim|hope|plan|intend|by)\s)|, (?=to\s)/g), null]) {
    const end = mark === null ? to : from + mark.index;
    const range = tightened(text, start, end);
    if (range && countWords(text.slice(range.start, range.end)) >= AIM_WORDS) found.push(range);
    start = mark === null ? to : end + mark[0].length;
  }
  return found;
}

/** Without the little words and marks at the edges; null where nothing is left. */
export function tightened(text: string, from: number, to: number): Range | null {
  const inner = text.slice(from, to);
  const lead = /^[\s"“”'‘’*_([–—-]*(?:(?:the|a|an|our|being|to be|and|also|in|all about|above all|on)\s+)*/i.exec(inner)?.[0].length ?? 0;
  const rest = inner.slice(lead);
  const tail = rest.length - rest.replace(/[\s"“”'‘’*_)\].,;:!–—-]+$/, '').length;
  return rest.length - tail > 1 ? { start: from + lead, end: to - tail } : null;
}

const isValue = (words: string): boolean =>
  countWords(words) <= VALUE_WORDS_MOST &&
  !/^(?:in|on|at|for|by|as|from|that|these|this|it|we|you|they|if|when|which|who|what|how|so|but|is|are)\b/i.test(words) &&
  !/\b(?:you|your)\b/i.test(words);

const countWords = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
