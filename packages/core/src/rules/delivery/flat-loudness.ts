import { spoken } from '../../speech/example.ts';
import { loudnessVariation } from '../../speech/voice.ts';
import { defineRule } from '../rule.ts';
import { flattestSentence } from './flattest.ts';
import { heard, secondsSpoken, tenth } from './heard.ts';

/** Standard deviation of the level while there is voice, dB; people who read aloud have about five. */
const FLAT_DB = 3;
const LEAST_SECONDS = 15;

export default defineRule({
  id: 'delivery/flat-loudness',
  about: 'Notices that all words are about equally loud, so that none stands out; rated interviews hint that more variation sounds more excited.',
  grade: 'C',
  sources: ['rated-interviews', 'speaking-practice'],
  thresholds: {
    flat: { value: FLAT_DB, unit: 'dB (standard deviation)', source: 'candor-trials' },
    length: { value: LEAST_SECONDS, unit: 'seconds', source: 'candor-trials' },
  },
  messages: ['delivery/flat-loudness'],
  cap: 0,
  examples: {
    flags: [spoken('I want to run a depot of my own. In five years I will know the routes. '.repeat(5), { sway: 1.5 })],
    passes: [
      spoken('I want to run a depot of my own. In five years I will know the routes. '.repeat(5)),
      spoken('I want to run a depot of my own. In five years I will know the routes. '.repeat(5), { sway: 1.5, problems: ['clipped'] }),
    ],
  },
  check: (doc, context) => {
    const delivery = heard(doc, context);
    if (!delivery || secondsSpoken(delivery) < LEAST_SECONDS) return [];
    const { pitch, loudness } = delivery.recording;
    const varies = loudnessVariation(delivery.recording);
    if (!pitch || !loudness || varies === null || varies >= FLAT_DB) return [];
    return [
      {
        messageId: 'delivery/flat-loudness',
        severity: 'note',
        data: { decibels: tenth(varies) },
        spans: [flattestSentence(delivery, loudness.stepMs, loudness.decibels, (_, step) => (pitch.hertz[step] ?? 0) > 0)],
      },
    ];
  },
});
