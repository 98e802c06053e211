import { CUES, plainLower } from '../cues.ts';
import { isAsked } from '../requirements.ts';
import { saidOf } from '../said.ts';
import { VALUE_WORDS } from '../value-words.ts';
import type { Reading } from './reading.ts';

export type Features = Readonly<Record<string, number>>;

const SECTIONS = ['must', 'nice', 'responsibility', 'mission', 'value', 'objective', 'benefit', 'about', 'growth'] as const;
/** More words make a sentence no longer. Source: candor-trials. */
const LONG_WORDS = 30;
/** More of them say no more. Source: candor-trials. */
const MOST_NAMED = 4;
/** In words. Source: candor-trials. */
const SHORT_WORDS = 8;

/** What speaks for a sentence being of one kind or another: its heading, its cues, its shape, who it is about, and when. */
export function sentenceFeatures({ sentence, line, section }: Reading): Features {
  const lower = plainLower(sentence.text);
  const said = saidOf(sentence.text);
  const words = said.tokens.map(({ word }) => word);
  const some = (...of: string[]): number => Number(of.some((word) => words.includes(word)));
  const [first = ''] = words;
  const features: Record<string, number> = {
    bullet: Number(line.bullet && sentence.index === 0),
    inList: Number(line.bullet),
    short: Number(words.length <= SHORT_WORDS),
    long: Math.min(1, words.length / LONG_WORDS),
    stop: Number(/[.!?]$/.test(sentence.text)),
    asks: Number(sentence.text.includes('?')),
    we: some('we', 'us', 'our'),
    you: some('you', 'your', 'yourself'),
    they: some('they', 'it', 'its', 'their'),
    i: some('i', 'my', 'me'),
    beginsWe: Number(first === 'we'),
    beginsYou: Number(first === 'you'),
    beginsThe: Number(first === 'the'),
    will: some('will', 'shall'),
    wouldCan: some('would', 'could', 'may', 'might', 'can'),
    past: some('was', 'were', 'had', 'last', 'since', 'ago', 'been', 'did'),
    present: some('is', 'are', 'has', 'have'),
    must: some('must', 'need', 'needed', 'needs', 'require', 'required', 'requires', 'essential', 'should'),
    always: some('every', 'always', 'everyone', 'never', 'nobody'),
    no: some('not', 'no', 'without'),
    year: Number(/\b20[2-5]\d\b/.test(lower)),
    figure: Number(/\d/.test(lower)),
    money: Number(/[£$€]/.test(lower)),
    asked: Number(isAsked(lower)),
    named: Math.min(1, words.filter((word) => VALUE_WORDS.has(word)).length / MOST_NAMED),
    commas: Math.min(1, words.filter((word) => word === ',').length / MOST_NAMED),
    rest: Number(sentence.index > 0),
  };
  for (const cue of Object.keys(CUES) as (keyof typeof CUES)[]) features[`cue_${cue}`] = Number(CUES[cue].isIn(said));
  for (const one of SECTIONS) features[`under_${one}`] = Number(section === one);
  features.under_nothing = Number(section === null);
  return features;
}
