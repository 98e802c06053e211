import { USUAL } from '../../measures/norms.ts';
import { spoken } from '../../speech/example.ts';
import { defineRule } from '../rule.ts';
import { heard, seconds, silence } from './heard.ts';

/** The median, and the 90th percentile, of the longest silence in whole rated interviews, milliseconds. */
export const LONG_SILENCE_MS = 4100;
const VERY_LONG_MS = 10_700;
const POINTS_AT_LONG = 5;
const MOST_POINTS = 15;

export default defineRule({
  id: 'delivery/longest-silence',
  about: 'Notices a silence longer than half of all rated interviews ever had; long silences went with lower ratings.',
  grade: 'A',
  sources: ['rated-interviews'],
  thresholds: {
    long: { value: LONG_SILENCE_MS / 1000, unit: 'seconds', source: 'rated-interviews' },
    veryLong: { value: VERY_LONG_MS / 1000, unit: 'seconds', source: 'rated-interviews' },
    pointsLeast: { value: POINTS_AT_LONG, unit: 'points where it begins', source: 'candor-trials' },
    pointsMost: { value: MOST_POINTS, unit: 'points at most', source: 'candor-trials' },
  },
  messages: ['delivery/longest-silence'],
  cap: MOST_POINTS,
  examples: {
    flags: [spoken('I ran the stall. [5] Then I sold it.'), spoken('I ran the [4.2] stall, and then I sold it.')],
    passes: [spoken('I ran the stall. [3.5] Then I sold it.'), spoken('I ran the stall. [5] Then I sold it.', { times: 'approximate' })],
  },
  check: (doc, context) => {
    const delivery = heard(doc, context);
    const long = (delivery?.pauses ?? []).filter((pause) => pause.ms >= LONG_SILENCE_MS).sort((a, b) => b.ms - a.ms);
    const [longest, ...others] = long;
    if (!longest) return [];
    const excess = Math.min(1, (longest.ms - LONG_SILENCE_MS) / (VERY_LONG_MS - LONG_SILENCE_MS));
    return [
      {
        messageId: 'delivery/longest-silence',
        severity: 'improve',
        data: { seconds: seconds(longest.ms), count: long.length },
        spans: [silence(longest), ...others.map(silence)],
        measure: { name: 'longestPause', value: seconds(longest.ms), unit: 'seconds', usual: USUAL.longestPause },
        points: -POINTS_AT_LONG - (MOST_POINTS - POINTS_AT_LONG) * excess,
      },
    ];
  },
});
