import { spoken } from '../../speech/example.ts';
import { SOUND_PROBLEMS } from '../../speech/recording.ts';
import { defineRule } from '../rule.ts';

/** Of a recording with several problems, the gravest is said. */
const GRAVEST_FIRST = SOUND_PROBLEMS;

export default defineRule({
  id: 'delivery/sound',
  about: 'Says before anything else that the recording is silent, too quiet, clipped or noisy, since what depends on it is not measured.',
  grade: 'B',
  sources: ['telephony-levels'],
  thresholds: {
    tooQuiet: { value: -46, unit: 'dB relative to full scale', source: 'telephony-levels' },
    clipped: { value: 0.2, unit: '% of the speech at full scale', source: 'candor-trials' },
    noisy: { value: 15, unit: 'dB of speech above noise', source: 'telephony-levels' },
  },
  messages: ['delivery/sound-silent', 'delivery/sound-too-quiet', 'delivery/sound-clipped', 'delivery/sound-noisy'],
  cap: 0,
  first: true,
  examples: {
    flags: [
      spoken('I ran the stall.', { problems: ['too-quiet', 'noisy'] }),
      spoken('I ran the stall.', { problems: ['clipped'] }),
      spoken('I ran the stall.', { problems: ['noisy'] }),
      spoken('I ran the stall.', { problems: ['silent'] }),
    ],
    passes: [spoken('I ran the stall.'), 'I ran the stall.'],
  },
  check: (doc, { recording }) => {
    const problem = GRAVEST_FIRST.find((one) => recording?.quality.problems.includes(one));
    if (!recording || !problem || doc.words.length === 0) return [];
    const { speechDb, noiseDb } = recording.quality;
    return [
      {
        messageId: `delivery/sound-${problem}`,
        severity: 'improve',
        data: { speechDb: Math.round(speechDb), above: Math.round(speechDb - noiseDb) },
        spans: [{ kind: 'audio', startMs: 0, endMs: Math.round(recording.durationMs) }],
      },
    ];
  },
});
