import { expect, it } from 'vitest';
import { createOnset } from './onset.ts';

const CHUNK = 1_024;
/** Sound of these levels, each for as long as it says in milliseconds, as chunks. */
function chunks(parts: readonly (readonly [level: number, ms: number])[]): Int16Array[] {
  const samples = parts.flatMap(([level, ms]) => Array.from({ length: ms * 16 }, (_, i) => Math.round((i % 2 === 0 ? 1 : -1) * level * 32_767)));
  return Array.from({ length: Math.floor(samples.length / CHUNK) }, (_, i) => Int16Array.from(samples.slice(i * CHUNK, (i + 1) * CHUNK)));
}
const onsets = (parts: readonly (readonly [number, number])[]) => chunks(parts).map(createOnset());
const heard = (parts: readonly (readonly [number, number])[]): boolean[] => onsets(parts).map(({ begins }) => begins);
const QUIET = 0.002;
const SPEECH = 0.08;

it.each([0, 16, 32, 48])('notices speech that begins %d ms into a chunk, once, within 144 ms', (offset) => {
  const found = heard([
    [QUIET, 128 + offset],
    [SPEECH, 400],
  ]);
  expect({ at: (found.indexOf(true) + 1) * 64 - 128 - offset <= 144, times: found.filter(Boolean).length }).toEqual({ at: true, times: 1 });
});

it('takes a click for none', () => {
  expect(
    heard([
      [QUIET, 100],
      [SPEECH, 60],
      [QUIET, 100],
      [SPEECH, 60],
      [QUIET, 100],
    ]),
  ).not.toContain(true);
});

it('hears no speech in steady noise that it has got used to', () => {
  expect(heard([[0.02, 50_000]]).slice(300)).not.toContain(true);
});

it('hears none below the hiss of a room', () => {
  expect(
    heard([
      [0.000_01, 128],
      [0.004, 400],
    ]),
  ).not.toContain(true);
});

it('is loud as long as somebody speaks', () => {
  const loud = onsets([
    [QUIET, 128],
    [SPEECH, 256],
    [QUIET, 128],
  ]).map(({ isLoud }) => isLoud);
  expect(loud).toEqual([false, false, true, true, true, true, false, false]);
});
