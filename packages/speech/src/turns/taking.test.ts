import { describe, expect, it } from 'vitest';
import { createTaking, type Taken } from './taking.ts';

const FRAME_MS = 32;
type Stretch = readonly [ms: number, probability: number, decibels?: number];

function taken(stretches: readonly (Stretch | 'interviewer' | 'nobody')[]): Taken[] {
  const taking = createTaking(FRAME_MS);
  return stretches.flatMap((stretch) => {
    if (typeof stretch === 'string') {
      taking.interviewerSpeaks(stretch === 'interviewer');
      return [];
    }
    const [ms, probability, decibels = -30] = stretch;
    return Array.from({ length: Math.round(ms / FRAME_MS) }, () => taking.push(probability, decibels)).filter((one) => one !== null);
  });
}
const started = (ms: number) => ({ type: 'speech-started', atMs: Math.round(ms / FRAME_MS) * FRAME_MS });
const paused = (ms: number, wasEcho = false) => ({ type: 'speech-paused', silentSinceMs: Math.round(ms / FRAME_MS) * FRAME_MS, wasEcho });

describe('createTaking', () => {
  it('says when speech began and when silence did', () => {
    expect(
      taken([
        [960, 0],
        [1_600, 0.9],
        [640, 0.1],
        [640, 0.8],
        [320, 0],
      ]),
    ).toEqual([started(960), paused(2_560), started(3_200), paused(3_840)]);
  });

  it('is sure of speech within 130 ms of its first frame, and of silence within 230', () => {
    const taking = createTaking(FRAME_MS);
    let frames = 0;
    while (taking.push(0.9, -30) === null) frames += 1;
    expect((frames + 1) * FRAME_MS).toBeLessThanOrEqual(130);
    frames = 0;
    while (taking.push(0, -60) === null) frames += 1;
    expect((frames + 1) * FRAME_MS).toBeLessThanOrEqual(230);
  });

  it('takes clicks for no speech, and closures inside words for no pause', () => {
    expect(
      taken([
        [320, 0],
        [64, 0.9],
        [320, 0],
        [64, 0.9],
        [320, 0],
      ]),
    ).toEqual([]);
    expect(
      taken([
        [320, 0.9],
        [160, 0.1],
        [320, 0.9],
      ]),
    ).toEqual([started(0)]);
    expect(
      taken([
        [64, 0.9],
        [64, 0.2],
        [64, 0.9],
      ]),
    ).toEqual([started(0)]);
  });

  describe('while the interviewer speaks', () => {
    it('hears a barge-in that lasts, and one that is far above the echo at once', () => {
      expect(taken(['interviewer', [320, 0], [192, 0.9], [320, 0]])).toEqual([]);
      expect(taken(['interviewer', [320, 0], [320, 0.9]])).toEqual([started(320)]);
      const echo: Stretch = [160, 0.9, -50];
      expect(taken(['interviewer', echo, [320, 0], [128, 0.9, -35]])).toEqual([started(480)]);
    });

    it('does not take the echo that it knows for the candidate, however long it lasts', () => {
      const echo: Stretch[] = [
        [160, 0.9, -50],
        [320, 0, -80],
      ];
      expect(taken(['interviewer', ...echo, [2_000, 0.9, -49]])).toEqual([]);
      expect(taken(['interviewer', ...echo, [320, 0.9, -45]])).toEqual([started(480)]);
    });

    it('learns the echo from speech that ended with the interviewer’s', () => {
      const once = ['interviewer', [640, 0.9, -50], 'nobody', [96, 0.9, -50], [320, 0]] as const;
      expect(taken([...once, 'interviewer', [2_000, 0.9, -50]])).toEqual([started(0), paused(736, true)]);
      const candidate = ['interviewer', [640, 0.9, -30], 'nobody', [2_000, 0.9, -30], [320, 0]] as const;
      expect(taken([...candidate, 'interviewer', [640, 0.9, -30]])).toHaveLength(3);
    });

    it('takes no short word of the candidate for the echo, and hears the next at the same level', () => {
      const word: Stretch[] = [
        [160, 0.9],
        [320, 0],
      ];
      expect(taken(['interviewer', ...word, [320, 0.9]])).toEqual([started(480)]);
      const quiet: Stretch = [640, 0.9, -48];
      const after: Stretch[] = [
        [160, 0.9, -50],
        [320, 0, -80],
      ];
      expect(taken([quiet, [320, 0], 'interviewer', ...after, [320, 0.9, -50]])).toEqual([started(0), paused(640), started(1_440)]);
    });

    it('takes what is as loud as the candidate for the echo once it has twice ended with the voice', () => {
      const ended = ['interviewer', [640, 0.9], 'nobody', [96, 0.9], [320, 0]] as const;
      const again: Stretch = [640, 0.9];
      expect(taken([...ended, 'interviewer', again])).toHaveLength(3);
      expect(taken([...ended, ...ended, 'interviewer', again])).toHaveLength(4);
    });

    it('believes everything again when the interviewer is silent', () => {
      expect(taken(['interviewer', [160, 0.9, -50], [320, 0], 'nobody', [320, 0.9, -50]])).toEqual([started(480)]);
    });
  });
});
