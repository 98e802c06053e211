import { spoken } from '../../speech/example.ts';
import { melodyOf, semitones } from '../../speech/voice.ts';
import { defineRule } from '../rule.ts';
import { flattestSentence } from './flattest.ts';
import { heard, secondsSpoken, tenth } from './heard.ts';

/** Standard deviation of the pitch below which a voice is called monotone, semitones. */
const FLAT_SEMITONES = 2;
const LEAST_SECONDS = 15;

export default defineRule({
  id: 'delivery/monotone',
  about: 'Notices a voice that hardly moves up and down; that it sounds monotone is practice, not measurement.',
  grade: 'C',
  sources: ['speaking-practice'],
  thresholds: {
    flat: { value: FLAT_SEMITONES, unit: 'semitones (standard deviation)', source: 'speaking-practice' },
    length: { value: LEAST_SECONDS, unit: 'seconds', source: 'candor-trials' },
  },
  messages: ['delivery/monotone'],
  cap: 0,
  examples: {
    flags: [spoken('I want to run a depot of my own. In five years I will know the routes. '.repeat(5), { melody: 1 })],
    passes: [
      spoken('I want to run a depot of my own. In five years I will know the routes. '.repeat(5)),
      spoken('I want to run a depot of my own. In five years I will know the routes. '.repeat(5), { melody: 1, problems: ['noisy'] }),
      spoken('I ran it.', { melody: 1 }),
    ],
  },
  check: (doc, context) => {
    const delivery = heard(doc, context);
    const pitch = delivery?.recording.pitch;
    const melody = delivery && melodyOf(delivery.recording);
    if (!delivery || !pitch || !melody || melody.deviation >= FLAT_SEMITONES || secondsSpoken(delivery) < LEAST_SECONDS) return [];
    const heights = pitch.hertz.map((hertz) => (hertz > 0 ? semitones(hertz) : 0));
    return [
      {
        messageId: 'delivery/monotone',
        severity: 'note',
        data: { semitones: tenth(melody.deviation) },
        spans: [flattestSentence(delivery, pitch.stepMs, heights, (height) => height > 0)],
      },
    ];
  },
});
