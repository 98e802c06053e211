import { CUES, plainLower } from './cues.ts';

/** Half-open UTF-16 offsets. */
export type Range = { readonly start: number; readonly end: number };

/** Longer than that nobody names a value. In words. Source: candor-trials. */
const VALUE_WORDS = 5;

/** The values a line or sentence lists: "We value kindness, honesty and courage", or "Kindness – we look after each other" under a heading. Offsets into `text`. */
export function valuesIn(text: string, underHeading: boolean): Range[] {
  const lower = plainLower(text);
  const cue = CUES.value.exec(lower);
  if (cue) {
    const listed = listed_(text, listStart(lower, cue.index + cue[0].length), lower);
    if (listed.length > 0) return listed;
  }
  if (!underHeading) return [];
  const named = /^(?:\*\*)?([^:.–—]{2,50}?)(?:\*\*)?(?:\s[–—-]\s|:\s|\.\s|$)/.exec(text);
  if (named?.[1] && countWords(named[1]) <= VALUE_WORDS) return splitList(text, text.indexOf(named[1]), text.indexOf(named[1]) + named[1].length);
  return listed_(text, 0, lower);
}

/** Behind "are", ":" or a dash that still follows the cue. */
function listStart(lower: string, from: number): number {
  const lead = /^[\s:–—-]*(?:(?:are|is|include|by|on|and|the|these|simple|clear|things|words|here|in)\b[\s:–—-]*)*/.exec(lower.slice(from));
  return from + (lead?.[0].length ?? 0);
}

function listed_(text: string, from: number, lower: string): Range[] {
  const stop = lower.slice(from).search(/[.;!?]|\s[–—]\s|, (?:and )?(?:we|which|so|because|that)\b/);
  return splitList(text, from, stop < 0 ? text.length : from + stop);
}

/** Cuts a list at commas and "and". A piece of too many words is no value. */
function splitList(text: string, from: number, to: number): Range[] {
  const found: Range[] = [];
  let start = from;
  for (const mark of [...text.slice(from, to).matchAll(/,\s*(?:and\s|or\s)?|\s(?:and|&)\s|\s?[|•·/]\s?/g), null]) {
    const end = mark === null ? to : from + mark.index;
    const range = tightened(text, start, end);
    if (range && countWords(text.slice(range.start, range.end)) <= VALUE_WORDS) found.push(range);
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

const countWords = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
