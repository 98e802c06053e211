import { fillersWhere } from '../../disfluency/fillers.ts';
import { minutesOf, USUAL } from '../../measures/norms.ts';
import { spoken } from '../../speech/example.ts';
import { heard } from '../delivery/heard.ts';
import { defineRule } from '../rule.ts';
import { wholeSpan } from '../spans.ts';

/** The 10th percentile of rated interviews is 1.5 a minute. */
const MOST_PER_MINUTE = 1.5;
const LEAST_WORDS = 80;
const POINTS = 4;

export default defineRule({
  id: 'clarity/few-fillers',
  about:
    'Credits an answer nearly free of um, uh and filler "like". Only said where some other slip shows that the answer was spoken: a typed one has none anyway. A recording has delivery/few-filled-pauses.',
  grade: 'A',
  sources: ['laske-2024', 'russell-2008', 'rated-interviews'],
  thresholds: {
    perMinute: { value: MOST_PER_MINUTE, unit: 'perMinute', source: 'rated-interviews' },
    words: { value: LEAST_WORDS, unit: 'words', source: 'candor-trials' },
    points: { value: POINTS, unit: 'points', source: 'candor-trials' },
  },
  messages: ['clarity/few-fillers'],
  cap: POINTS,
  examples: {
    flags: [`I was, I was on the quay, you know, at six. ${'I ran the little stall there alone. '.repeat(12)}`],
    passes: [
      spoken(`I was, I was on the quay, you know, at six. ${'I ran the little stall there alone. '.repeat(12)}`),
      'I ran the little stall there alone. '.repeat(14),
      `Um, I was, uh, on the quay. ${'I ran the little stall there alone. '.repeat(12)}`,
    ],
  },
  check: (doc, context) => {
    if (heard(doc, context) || doc.words.length < LEAST_WORDS || doc.disfluencies.length === 0) return [];
    const pauses = doc.disfluencies.filter((d) => d.kind === 'filledPause').length + fillersWhere(doc, 'discourseMarker', (words) => words === 'like').length;
    const perMinute = Math.round((pauses * 10) / minutesOf(doc.words.length)) / 10;
    if (perMinute > MOST_PER_MINUTE) return [];
    return [
      {
        messageId: 'clarity/few-fillers',
        severity: 'strength',
        data: { count: pauses, words: doc.words.length },
        spans: [wholeSpan(doc)],
        measure: { name: 'filledPausesPerMinute', value: perMinute, unit: 'perMinute', usual: USUAL.filledPausesPerMinute },
        points: POINTS,
      },
    ];
  },
});
