import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runRules } from '../../finding/kernel.ts';
import { measureDelivery } from '../../speech/measure-delivery.ts';
import { type Recording, SOUND_PROBLEMS, type SpokenWord } from '../../speech/recording.ts';
import { documentOf } from '../../speech/transcript-text.ts';
import { deliveryRules } from './index.ts';

const WORDS = ['I', 'ran', 'um,', 'Uh', 'depot.', 'and', 'because', 'routes?', '—', '42', 'well,', 'of course'];

/** Anything that engines might hand over, with times that run backwards and tracks of another length. */
const anyRecording: fc.Arbitrary<Recording> = fc
  .record({
    steps: fc.array(fc.record({ text: fc.constantFrom(...WORDS), gap: fc.integer({ min: -80, max: 3000 }), long: fc.integer({ min: 0, max: 900 }) }), {
      maxLength: 80,
    }),
    times: fc.constantFrom('exact' as const, 'approximate' as const),
    hertz: fc.option(fc.array(fc.constantFrom(0, 90, 120.5, 240, 499), { maxLength: 3000 })),
    decibels: fc.option(fc.array(fc.double({ min: -100, max: 0, noNaN: true }), { maxLength: 3000 })),
    problems: fc.subarray([...SOUND_PROBLEMS]),
  })
  .map(({ steps, times, hertz, decibels, problems }): Recording => {
    let at = 0;
    const words = steps.map(({ text, gap, long }): SpokenWord => {
      const startMs = Math.max(0, at + gap);
      at = startMs + long;
      return { text, startMs, endMs: at, confidence: 0.5, kind: /^u[mh]/i.test(text) ? 'filledPause' : 'word' };
    });
    return {
      durationMs: at + 200,
      transcript: { words, times },
      pitch: hertz && { stepMs: 10, hertz },
      loudness: decibels && { stepMs: 10, decibels },
      quality: { speechDb: -25, noiseDb: -55, clippedShare: 0, problems },
    };
  });

it('says nothing that cannot be played or counted, whatever was heard', () =>
  fc.assert(
    fc.property(anyRecording, (recording) => {
      const doc = documentOf(recording.transcript);
      const { findings, points } = runRules(deliveryRules, doc, {
        question: null,
        questionText: '',
        form: 'plan',
        earlier: [],
        reading: {
          elements: [],
          traps: [],
          horizons: [],
          story: null,
          specifics: [],
          answerFirst: { status: 'unsure', sentence: null },
          otherQuestion: null,
          topic: null,
          repeats: [],
        },
        recording,
      });
      for (const { evidence, data } of findings) {
        for (const { span } of evidence) {
          if (span.kind !== 'audio') throw new Error('delivery points at moments');
          expect(Number.isInteger(span.startMs) && Number.isInteger(span.endMs)).toBe(true);
          expect(span.startMs).toBeGreaterThanOrEqual(0);
          expect(span.endMs).toBeGreaterThanOrEqual(span.startMs);
          expect(span.endMs).toBeLessThanOrEqual(recording.durationMs);
        }
        for (const value of Object.values(data)) if (typeof value === 'number') expect(value).not.toBeNaN();
      }
      for (const value of points.values()) expect(Number.isFinite(value)).toBe(true);
      for (const { value } of measureDelivery(recording, doc, { form: 'plan' })) expect(Number.isFinite(value)).toBe(true);
    }),
    { numRuns: 300 },
  ));
