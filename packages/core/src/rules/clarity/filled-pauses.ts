import { minutesOf, USUAL } from '../../measures/norms.ts';
import { defineRule } from '../rule.ts';
import { wordsSpan } from '../spans.ts';

const FREE_PER_MINUTE = 5;
const HARMFUL_PER_MINUTE = 12;
const POINTS_AT_HARMFUL = 20;
/** Below this a rate says nothing. */
const LEAST_PAUSES = 3;
const LEAST_MINUTES = 0.5;

export default defineRule({
  id: 'clarity/filled-pauses',
  about: 'Counts um, uh and er; up to five a minute cost nothing, and from there on each costs more.',
  grade: 'A',
  sources: ['laske-2024', 'rated-interviews'],
  thresholds: {
    free: { value: FREE_PER_MINUTE, unit: 'perMinute', source: 'laske-2024' },
    harmful: { value: HARMFUL_PER_MINUTE, unit: 'perMinute', source: 'laske-2024' },
    wordsPerMinute: { value: 160, unit: 'words a minute, where the clock is not known', source: 'rated-interviews' },
  },
  messages: ['clarity/filled-pauses'],
  cap: POINTS_AT_HARMFUL,
  examples: {
    flags: ['Um, I worked at the depot and uh I was on the night rota. Er, we had um six drivers, and uh two vans.'],
    passes: ['Um, I worked at the depot and I was on the night rota. We had six drivers, uh, and two vans, and I planned the routes for all of them.'],
  },
  check: (doc) => {
    const pauses = doc.disfluencies.filter((d) => d.kind === 'filledPause');
    const perMinute = pauses.length / Math.max(LEAST_MINUTES, minutesOf(doc.words.length));
    const [first, ...rest] = pauses.map((pause) => wordsSpan(doc, pause.firstWord, pause.endWord));
    if (!first || pauses.length < LEAST_PAUSES || perMinute <= FREE_PER_MINUTE) return [];
    const rate = Math.round(perMinute * 10) / 10;
    return [
      {
        messageId: 'clarity/filled-pauses',
        severity: 'improve',
        data: { count: pauses.length, perMinute: rate, first: doc.text.slice(first.start, first.end) },
        spans: [first, ...rest],
        measure: { name: 'filledPausesPerMinute', value: rate, unit: 'perMinute', usual: USUAL.filledPausesPerMinute },
        points: (-POINTS_AT_HARMFUL * (perMinute - FREE_PER_MINUTE)) / (HARMFUL_PER_MINUTE - FREE_PER_MINUTE),
      },
    ];
  },
});
