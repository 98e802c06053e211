import type { SpokenWord } from '@candor/core';
import type { HeardWord, Placed, Stretch } from '../ports.ts';
import { fillerFor, soundAlikeFrom } from './filler-words.ts';
import { FILLER_POSSIBLE, type Planned } from './plan.ts';
import { spokenForm } from './spoken-form.ts';

/**
 * How long a filled pause has to be, in ms, the less probable the recogniser held it: a short neutral vowel stands between consonants all the time, a
 * long one does not. Chosen on synthesised filled pauses and their clean twins.
 */
const SHORTEST: readonly { readonly from: number; readonly ms: number }[] = [
  { from: 0.02, ms: 90 },
  { from: 0.01, ms: 150 },
  { from: 0.005, ms: 180 },
  { from: 0.0015, ms: 200 },
  { from: 0, ms: 280 },
];
/** The same for a short word that sounds like one and was written instead: how long such a word is for itself stands with the word. */
const SHORTEST_AS_WORD: typeof SHORTEST = [
  { from: 0.02, ms: 50 },
  { from: 0.01, ms: 80 },
  { from: 0.005, ms: 90 },
  { from: 0.0025, ms: 120 },
  { from: 0, ms: 200 },
];
/** Where the recogniser is this unsure of the words (mean probability), it thinks of everything: only a long one, in ms, is believed. */
const LOST = 0.6;
const SHORTEST_WHEN_LOST_MS = 300;
/** Two with less between them, in ms, are one. */
const SAME_ONE_MS = 60;
/** Mean acoustic log-likelihood a frame below which nothing like an "um" was found there; real ones lie above −.0065. */
const POOREST_FIT = -0.007;
/** A filled pause is a held tone: a good part is voiced, and its pitch moves little (Shriberg 1994: flat or falling slowly). In semitones a step of 10 ms. */
const LEAST_VOICED = 0.3;
const MOST_MOVEMENT = 0.6;
/** A written word is taken for a filled pause only where the recogniser thought of one at least so much. */
const MISTAKEN_FROM = 0.0015;
/** The recogniser this sure of a filler is believed whatever the pitch says: a creaky voice has none. */
const SURE = 0.06;

/** How the voice behaves in a stretch: share of it that is voiced, and how far its pitch moves in a step, in semitones: the median, which one jump of an octave leaves alone. */
export type Steadiness = { readonly voiced: number; readonly movement: number };
export type SteadinessOf = (stretch: Stretch) => Steadiness;

/** Whether there is a filled pause at a slot of the plan. */
type HasFillerAt = (slot: number) => boolean;

function fillersOf(plan: readonly Planned[], placed: readonly Placed[], steadinessOf: SteadinessOf): HasFillerAt {
  const bySlot = new Map(placed.map((one) => [one.slot, one]));
  const isLost = meanConfidence(plan) < LOST;
  return (slot) => {
    const planned = plan[slot];
    const place = bySlot.get(slot);
    if (!planned || !place || planned.of === 'word') return false;
    return planned.of === 'written' || isFilledPause(place, planned.probability, isLost, steadinessOf);
  };
}

/**
 * The plan without the filled pauses that the aligner found and that are none, or null where there are none of these. What they took from the words
 * beside them has to be given back: the words are to be placed again.
 */
export function withoutMistakes(plan: readonly Planned[], placed: readonly Placed[], steadinessOf: SteadinessOf): Planned[] | null {
  const hasFillerAt = fillersOf(plan, placed, steadinessOf);
  const mistakes = new Set(placed.flatMap(({ slot }) => (plan[slot]?.of === 'unwritten' && !hasFillerAt(slot) ? [slot] : [])));
  if (mistakes.size === 0) return null;
  return plan.flatMap((planned, i): Planned[] => {
    if (mistakes.has(i)) return [];
    const isWhole = planned.of === 'word' && mistakes.has(i - 1);
    return [isWhole ? { ...planned, slot: { kind: 'word', spoken: spokenForm(planned.word.text) } } : planned];
  });
}

/**
 * Joins what speaks for a filled pause — the recogniser's own um/uh (written, or only held possible), the aligner's fit, duration and steadiness of
 * pitch — and gives the words of the utterance with their kinds.
 */
export function decideFilledPauses(plan: readonly Planned[], placed: readonly Placed[], steadinessOf: SteadinessOf): SpokenWord[] {
  const bySlot = new Map(placed.map((one) => [one.slot, one]));
  const isLost = meanConfidence(plan) < LOST;
  const hasFillerAt = fillersOf(plan, placed, steadinessOf);
  const words = plan.flatMap((planned, i): SpokenWord[] => {
    const place = bySlot.get(i);
    if (!place) return [];
    if (planned.of === 'written') return [spoken(planned.word.text, place, planned.word.confidence, 'filledPause')];
    if (planned.of === 'unwritten') {
      if (!hasFillerAt(i)) return [];
      return [spoken(place.spoken, place, confidenceOf(planned.probability), 'filledPause')];
    }
    const { word, fillerBefore } = planned;
    const hasOneBefore = hasFillerAt(i - 1);
    if ((!hasOneBefore || isMoan(word.text)) && isMistaken(word, fillerBefore, place, isLost, steadinessOf))
      return [spoken(fillerFor(spokenForm(word.text)[0] ?? ''), place, confidenceOf(fillerBefore), 'filledPause')];
    const without = planPrefix(plan[i - 1]);
    return [spoken(without !== null && hasOneBefore ? without : word.text, place, word.confidence, 'word')];
  });
  return words.reduce<SpokenWord[]>(joinOne, []);
}

/** "uh, uh" without a breath between is one long "uh" that was written twice. */
function joinOne(words: SpokenWord[], word: SpokenWord): SpokenWord[] {
  const last = words.at(-1);
  if (last?.kind === 'filledPause' && word.kind === 'filledPause' && word.startMs - last.endMs < SAME_ONE_MS)
    words[words.length - 1] = { ...last, endMs: word.endMs };
  else words.push(word);
  return words;
}

function meanConfidence(plan: readonly Planned[]): number {
  const sure = plan.flatMap((planned) => (planned.of === 'unwritten' ? [] : [planned.word.confidence]));
  return sure.reduce((sum, one) => sum + one, 0) / Math.max(1, sure.length);
}

function isFilledPause(place: Placed, probability: number, isLost: boolean, steadinessOf: SteadinessOf): boolean {
  if (place.endMs - place.startMs < (isLost ? SHORTEST_WHEN_LOST_MS : shortestMs(SHORTEST, probability)) || place.fit < POOREST_FIT) return false;
  return probability >= SURE || isSteady(steadinessOf(place));
}

const shortestMs = (table: typeof SHORTEST, probability: number): number => table.find(({ from }) => probability >= from)?.ms ?? Number.POSITIVE_INFINITY;

const isSteady = ({ voiced, movement }: Steadiness): boolean => voiced >= LEAST_VOICED && movement <= MOST_MOVEMENT;

/**
 * Whether a short word was written for a filled pause: it sounds alike, lasts longer than it would for itself, and the recogniser thought of one. What
 * counts is how that compares with what it thought of the word.
 */
function isMistaken(word: HeardWord, probability: number, place: Placed, isLost: boolean, steadinessOf: SteadinessOf): boolean {
  const form = spokenForm(word.text);
  const from = form.length === 1 ? soundAlikeFrom(form[0] ?? '') : null;
  if (from === null || probability < MISTAKEN_FROM) return false;
  const compared = probability / Math.max(word.confidence, probability);
  const shortest = isLost ? SHORTEST_WHEN_LOST_MS : Math.max(from, shortestMs(SHORTEST_AS_WORD, compared));
  return place.endMs - place.startMs >= shortest && isSteady(steadinessOf(place));
}

/** "ooh" right after an "uh" goes on with it. */
const isMoan = (text: string): boolean => /^(?:o+h|huh|owe)\W*$/i.test(text);

const planPrefix = (before: Planned | undefined): string | null => (before?.of === 'unwritten' ? before.without : null);

/** From .5 where the recogniser held one barely possible to .95 where it was sure. */
function confidenceOf(probability: number): number {
  const decades = Math.log10(probability / FILLER_POSSIBLE) / Math.log10(1 / FILLER_POSSIBLE);
  return 0.5 + 0.45 * Math.max(0, Math.min(1, decades));
}

function spoken(text: string, { startMs, endMs }: Stretch, confidence: number, kind: SpokenWord['kind']): SpokenWord {
  return { text, startMs, endMs, confidence: Math.round(confidence * 1000) / 1000, kind };
}
