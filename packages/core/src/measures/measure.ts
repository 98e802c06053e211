export const UNITS = [
  'words',
  'sentences',
  'count',
  'share',
  'per100Words',
  'perMinute',
  'perSecond',
  'wordsPerSentence',
  'months',
  'ms',
  'seconds',
  'semitones',
  'dB',
  'ratio',
] as const;
export type Unit = (typeof UNITS)[number];
export type MeasureName = string;

/** A count or rate with its unit and what is usual; `usual` is null where no norm is known. */
export type Measure = { readonly name: MeasureName; readonly value: number; readonly unit: Unit; readonly usual: readonly [number, number] | null };
