import { filledPausesPerMinute } from '../../measures/filled-pauses.ts';
import { MEDIAN_WORDS_PER_MINUTE, USUAL } from '../../measures/norms.ts';
import { shownValue } from '../../measures/shown.ts';
import { spoken } from '../../speech/example.ts';
import { heard } from '../delivery/heard.ts';
import { defineRule } from '../rule.ts';
import { wordsSpan } from '../spans.ts';

const FREE_PER_MINUTE = 5;
const HARMFUL_PER_MINUTE = 12;
const POINTS_AT_HARMFUL = 20;
/** Fewer are no habit. */
const LEAST_PAUSES = 3;
const SAID = 'Um, I worked at the depot and uh I was on the night rota. Er, we had um six drivers, and uh two vans.';

export default defineRule({
  id: 'clarity/filled-pauses',
  about:
    'Counts um, uh and er; up to five a minute cost nothing, and from there on each costs more. Says nothing of a recording, whose minutes are real: delivery/filled-pauses does.',
  grade: 'A',
  sources: ['laske-2024', 'rated-interviews'],
  thresholds: {
    free: { value: FREE_PER_MINUTE, unit: 'perMinute', source: 'laske-2024' },
    harmful: { value: HARMFUL_PER_MINUTE, unit: 'perMinute', source: 'laske-2024' },
    atLeast: { value: LEAST_PAUSES, unit: 'count', source: 'candor-trials' },
    wordsPerMinute: { value: MEDIAN_WORDS_PER_MINUTE, unit: 'words a minute, in place of the clock', source: 'rated-interviews' },
    points: { value: POINTS_AT_HARMFUL, unit: 'points at the harmful rate, evenly from the free one', source: 'candor-trials' },
  },
  messages: ['clarity/filled-pauses'],
  cap: POINTS_AT_HARMFUL,
  examples: {
    flags: [SAID],
    passes: [
      'Um, I worked at the depot and I was on the night rota. We had six drivers, uh, and two vans, and I planned the routes for all of them.',
      spoken(SAID),
    ],
  },
  check: (doc, context) => {
    if (heard(doc, context)) return [];
    const pauses = doc.disfluencies.filter((d) => d.kind === 'filledPause');
    const perMinute = filledPausesPerMinute(doc);
    const [first, ...rest] = pauses.map((pause) => wordsSpan(doc, pause.firstWord, pause.endWord));
    if (!first || pauses.length < LEAST_PAUSES || perMinute <= FREE_PER_MINUTE) return [];
    const rate = Math.round(perMinute * 10) / 10;
    return [
      {
        messageId: 'clarity/filled-pauses',
        severity: 'improve',
        data: { count: pauses.length, perMinute: shownValue(rate), first: doc.text.slice(first.start, first.end) },
        spans: [first, ...rest],
        measure: { name: 'filledPausesPerMinute', value: rate, unit: 'perMinute', usual: USUAL.filledPausesPerMinute },
        points: (-POINTS_AT_HARMFUL * (perMinute - FREE_PER_MINUTE)) / (HARMFUL_PER_MINUTE - FREE_PER_MINUTE),
      },
    ];
  },
});
