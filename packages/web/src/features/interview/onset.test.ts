import { expect, it } from 'vitest';
import { createOnset } from './onset.ts';

const at = (levels: readonly number[]): boolean[] => levels.map(createOnset());
const QUIET = 0.002;
const SPEECH = 0.08;

it('notices speech with its second chunk, once', () => {
  expect(at([QUIET, QUIET, SPEECH, SPEECH, SPEECH])).toEqual([false, false, false, true, false]);
});

it('takes a click for none', () => {
  expect(at([QUIET, SPEECH, QUIET, SPEECH, QUIET])).not.toContain(true);
});

it('hears no speech in steady noise that it has got used to', () => {
  const noise = Array.from({ length: 400 }, () => 0.02);
  expect(at([...noise, ...noise]).slice(300)).not.toContain(true);
});

it('hears none below the hiss of a room', () => {
  expect(at([0.000_01, 0.000_01, 0.004, 0.004, 0.004])).not.toContain(true);
});
