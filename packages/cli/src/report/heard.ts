import type { Measure, Recording, SoundProblem, SpokenWord, Unit } from '@candor/core';
import { shownValue } from '@candor/core/shown';
import { pageOf } from './page.ts';
import type { Paints } from './paint.ts';
import type { Piece } from './wrap.ts';

export type HeardInput = { readonly title: string | null; readonly recording: Recording; readonly measures: readonly Measure[] };
export type Look = { readonly paint: Paints; readonly width: number };

/** A silence from here on is drawn between the words, in milliseconds. */
const DRAWN_PAUSE_MS = 1_000;

const PROBLEMS: Readonly<Record<SoundProblem, string>> = {
  silent: 'Nothing was said.',
  'too-quiet': 'The recording is too quiet, so loudness is not measured: speak closer to the microphone.',
  clipped: 'The recording is too loud and crackles, so loudness is not measured: turn the microphone down.',
  noisy: 'There is much noise behind the voice, so pitch and loudness are not measured: use a quieter room or a headset.',
};

const UNITS: Readonly<Partial<Record<Unit, string>>> = {
  perMinute: 'a minute',
  perSecond: 'a second',
  per100Words: 'per 100 words',
  count: '',
  share: '',
  ratio: '',
};

/** What was said with its filled pauses and long silences in place, what was measured, and what is wrong with the sound. */
export function heardReport({ title, recording, measures }: HeardInput, { paint, width }: Look): string {
  const page = pageOf(paint, width);
  const { words, times } = recording.transcript;
  const problems = recording.quality.problems.map((problem) => PROBLEMS[problem]);
  if (times === 'approximate') problems.push('Words and sound do not fit well, so that times are approximate and what needs them is not measured.');
  const lines = [
    ...(title === null ? [] : page.heading(title)),
    ...problems.flatMap((problem) => page.item({ text: '!', paint: paint.missing }, problem)),
    ...page.paragraph(drawn(words, paint)),
    ...page.heading('Measured'),
    ...measures.flatMap(({ name, value, unit, usual }) =>
      page.item('·', `${nameOf(name)}: ${shownValue(value, unit)} ${UNITS[unit] ?? unit}`.trim() + (usual ? ` (usual: ${usual[0]}–${usual[1]})` : '')),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function drawn(words: readonly SpokenWord[], paint: Paints): Piece[] {
  return words.flatMap((word, i): Piece[] => {
    const silence = word.startMs - (words[i - 1]?.endMs ?? word.startMs);
    const pause = silence >= DRAWN_PAUSE_MS ? [{ text: `(${(silence / 1000).toFixed(1)} s) `, paint: paint.quiet }] : [];
    const text = word.kind === 'filledPause' ? { text: `[${word.text}]`, paint: paint.near } : { text: word.text };
    return [...pause, text, { text: ' ' }];
  });
}

/** `timeToFirstWord` as "time to first word". */
const nameOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
