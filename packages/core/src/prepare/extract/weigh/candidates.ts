import { clausesOf, isOfApplying } from '../aims.ts';
import { plainLower } from '../cues.ts';
import { type Phrase, skillPhrases } from '../skill-phrases.ts';
import { aimFeatures } from './aim-features.ts';
import type { Found, Reading } from './reading.ts';
import { type Features, sentenceFeatures } from './sentence-features.ts';
import { skillFeatures } from './skill-features.ts';

/** A phrase that may name a skill, with what speaks for it. */
export type SkillCandidate = { readonly features: Features; readonly found: Found };
/** The clauses of a sentence that may tell what the employer aims at, and their words, whose meaning is weighed. */
export type AimCandidate = { readonly features: Features; readonly found: readonly Found[]; readonly text: string };
export type Candidates = { readonly skills: readonly SkillCandidate[]; readonly aim: AimCandidate | null };

/** No sentence of an ad is longer: a page without stops is read by the rules alone. In words. */
export const LONGEST_SENTENCE = 300;

/** What each sentence may say: what the rules found there, and phrases and clauses that they passed over. */
export function candidatesOf(readings: readonly Reading[]): Candidates[] {
  return readings.map((reading, i) => {
    if (reading.sentence.endWord - reading.sentence.firstWord > LONGEST_SENTENCE) return { skills: [], aim: null };
    const features = sentenceFeatures(reading);
    return { skills: skillsOf(reading, { ...features, ...aroundOf(readings[i - 1], readings[i + 1]) }), aim: aimOf(reading, features) };
  });
}

/** Kinds of point that speak for a neighbour being alike, or not. */
const NEIGHBOURS = ['objective', 'value', 'skill-must', 'skill-nice', 'responsibility', 'benefit', 'mission'] as const;

function aroundOf(before: Reading | undefined, after: Reading | undefined): Features {
  const has = (reading: Reading | undefined, kind: Found['kind']): number => Number(reading?.found.some((one) => one.kind === kind) ?? false);
  return Object.fromEntries(
    NEIGHBOURS.flatMap((kind) => {
      const name = kind.replace('skill-', '');
      return [
        [`before_${name}`, has(before, kind)],
        [`after_${name}`, has(after, kind)],
      ];
    }),
  );
}

type Named = { readonly phrase: Phrase; readonly found: Found; readonly rule: 'must' | 'nice' | null };

function skillsOf(reading: Reading, of: Features): SkillCandidate[] {
  const { doc, sentence } = reading;
  const asked = reading.found.flatMap((found): Named[] => {
    const rule = found.kind === 'skill-must' ? 'must' : found.kind === 'skill-nice' ? 'nice' : null;
    const phrase = rule && wordsAt(reading, found);
    return phrase ? [{ phrase, found, rule }] : [];
  });
  const all = asked.length > 0 ? asked : passedOver(reading);
  const phrases = all.map(({ phrase }) => phrase);
  return all.map(({ phrase, found, rule }) => ({ features: { ...of, ...skillFeatures(doc.words, phrase, rule, phrases, sentence.firstWord) }, found }));
}

function passedOver({ doc, sentence, base }: Reading): Named[] {
  return skillPhrases(doc.words, sentence.firstWord, sentence.endWord).flatMap((phrase): Named[] => {
    const [first, last] = [doc.words[phrase.first], doc.words[phrase.end - 1]];
    return first && last ? [{ phrase, found: { kind: 'skill-must', start: base + first.start, end: base + last.end }, rule: null }] : [];
  });
}

function wordsAt({ doc, sentence, base }: Reading, { start, end }: Found): Phrase | null {
  let first = sentence.firstWord;
  while (first < sentence.endWord && (doc.words[first]?.end ?? 0) <= start - base) first += 1;
  let last = first;
  while (last < sentence.endWord && (doc.words[last]?.start ?? end) < end - base) last += 1;
  return last > first ? { first, end: last } : null;
}

function aimOf({ doc, sentence, base, found }: Reading, features: Features): AimCandidate | null {
  if (isOfApplying(plainLower(sentence.text))) return null;
  const aims = found.filter(({ kind }) => kind === 'objective');
  const clauses =
    aims.length > 0
      ? aims
      : clausesOf(doc.text, sentence.start, sentence.end).map(({ start, end }): Found => ({ kind: 'objective', start: base + start, end: base + end }));
  const text = clauses.map(({ start, end }) => doc.text.slice(start - base, end - base).replaceAll('\n', ' ')).join('; ');
  return clauses.length > 0 ? { features: { ...features, ...aimFeatures(sentence.text) }, found: clauses, text } : null;
}
