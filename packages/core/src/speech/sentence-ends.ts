import type { Document } from '../document/document.ts';
import type { AudioSpan } from '../finding/finding.ts';
import type { HeardWord } from './heard-words.ts';
import type { Recording } from './recording.ts';
import { mean, stretchOf } from './tracks.ts';
import { spanOf } from './transcript-text.ts';
import { hasLevels, semitones } from './voice.ts';

/** How one sentence ends. Values that cannot be told are null. */
export type SentenceEnd = {
  readonly sentence: number;
  /** The last words, which can be played. */
  readonly span: AudioSpan;
  /** Level of the end less that of the sentence before it, dB. */
  readonly levelDb: number | null;
  /** Pitch of the last moment less that of what leads up to it, semitones; null for questions too. */
  readonly riseSemitones: number | null;
};

/** Shorter sentences are all end. */
const LEAST_WORDS = 5;
/** Words that make the end of a sentence when played. */
const PLAYED_WORDS = 3;
/** Voice at the end whose level is compared, milliseconds. */
const END_MS = 300;
/** Voice at the very end, and before it, whose pitch is compared, milliseconds. */
const LAST_MS = 100;
const LEADING_MS = 250;
/** A jump of this much is the tracker's octave, or a creak: semitones. */
const MOST_RISE = 10;
/** The voiced end must lie within this of the last word's end, milliseconds, or the end was whispered. */
const REACH_MS = 700;

/** The ends of all sentences long enough to have one, in order. None where times are approximate. */
export function sentenceEnds(doc: Document, words: readonly HeardWord[], recording: Recording): SentenceEnd[] {
  if (recording.transcript.times !== 'exact') return [];
  return doc.sentences.flatMap(({ index }) => {
    const own = words.filter((word) => word.sentence === index && !word.isFilled);
    const span = spanOf(own.slice(-PLAYED_WORDS));
    const whole = spanOf(own);
    if (own.length < LEAST_WORDS || !span || !whole) return [];
    return [{ sentence: index, span, levelDb: levelDrop(recording, whole), riseSemitones: isQuestion(doc, index) ? null : rise(recording, whole) }];
  });
}

function levelDrop(recording: Recording, { startMs, endMs }: AudioSpan): number | null {
  const { loudness, pitch } = recording;
  if (!loudness || !pitch || pitch.stepMs !== loudness.stepMs || !hasLevels(recording)) return null;
  const levels = stretchOf(loudness.decibels, loudness.stepMs, startMs, endMs);
  const hertz = stretchOf(pitch.hertz, pitch.stepMs, startMs, endMs);
  const voiced = levels.filter((_, i) => (hertz[i] ?? 0) > 0);
  const ends = END_MS / loudness.stepMs;
  return voiced.length < 2 * ends ? null : mean(voiced.slice(-ends)) - mean(voiced.slice(0, -ends));
}

function rise({ pitch, quality }: Recording, { startMs, endMs }: AudioSpan): number | null {
  if (!pitch || quality.problems.includes('noisy') || quality.problems.includes('silent')) return null;
  const near = stretchOf(pitch.hertz, pitch.stepMs, Math.max(startMs, endMs - REACH_MS), endMs).filter((hertz) => hertz > 0);
  const [last, leading] = [LAST_MS / pitch.stepMs, LEADING_MS / pitch.stepMs];
  if (near.length < last + leading) return null;
  const tail = near.slice(-last - leading).map(semitones);
  const semitonesUp = mean(tail.slice(-last)) - mean(tail.slice(0, leading));
  return Math.abs(semitonesUp) > MOST_RISE ? null : semitonesUp;
}

const isQuestion = (doc: Document, sentence: number): boolean => {
  const found = doc.sentences[sentence];
  return found !== undefined && (found.text.includes('?') || (doc.words[found.endWord - 1]?.after ?? '').includes('?'));
};
