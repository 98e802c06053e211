import type { Document } from '../../document/document.ts';
import type { Hit } from '../hit.ts';
import { defineRule } from '../rule.ts';
import { gramsOf, runsReport, sharedRuns } from './shared-runs.ts';

const RUN = 6;
const SHARE = 0.75;
const ATTEMPTS = 2;
const LEAST_WORDS = 50;
/** One earlier attempt is enough where nearly every word of a long answer comes again. */
const SHARE_OF_ONE = 0.95;
const LEAST_WORDS_OF_ONE = 120;
const POINTS_LEAST = 10;
const POINTS_MOST = 30;
const SHOWN = 3;

const TOLD =
  'Last May our depot flooded and forty parcels were still in the racks. I rang the two drivers who live close by and asked for their vans. We carried the dry parcels to the school gym, and I wrote each number on a list. Thirty-eight of the forty went out the same day.';

export default defineRule({
  id: 'authenticity/recitation',
  about: 'Compares the answer with earlier attempts; wording that hardly changes from one to the next sounds learned by heart.',
  grade: 'B',
  sources: ['behavioural-interviewing', 'employer-advice'],
  thresholds: {
    run: { value: RUN, unit: 'words in a row that count as the same', source: 'candor-trials' },
    share: { value: SHARE, unit: "share of the answer's words", source: 'candor-trials' },
    attempts: { value: ATTEMPTS, unit: 'earlier attempts', source: 'candor-trials' },
    words: { value: LEAST_WORDS, unit: 'words', source: 'candor-trials' },
    shareOfOne: { value: SHARE_OF_ONE, unit: "share of the answer's words where one earlier attempt is enough", source: 'candor-trials' },
    wordsOfOne: { value: LEAST_WORDS_OF_ONE, unit: 'words where one earlier attempt is enough', source: 'candor-trials' },
    pointsLeast: { value: POINTS_LEAST, unit: 'points at the least share', source: 'candor-trials' },
    pointsMost: { value: POINTS_MOST, unit: 'points for every word', source: 'candor-trials' },
  },
  messages: ['authenticity/recitation'],
  cap: POINTS_MOST,
  examples: {
    flags: [{ text: TOLD, earlier: [TOLD, `Well, ${TOLD}`] }],
    passes: [
      TOLD,
      { text: TOLD, earlier: [TOLD] },
      {
        text: TOLD,
        earlier: [
          TOLD,
          'We had a flood last May. There were about forty parcels in the racks, so I asked two drivers for their vans, and nearly all of the parcels went out that day from the gym of the school.',
        ],
      },
    ],
  },
  check: (doc, { earlier }) => {
    const length = doc.words.length;
    if (length < LEAST_WORDS || earlier.length === 0) return [];
    const compared = earlier.map((attempt) => compare(doc, attempt)).sort((a, b) => b.share - a.share);
    const enough = compared.filter(({ share }) => share >= SHARE);
    const [best] = compared;
    const isOneEnough = best !== undefined && best.share >= SHARE_OF_ONE && length >= LEAST_WORDS_OF_ONE;
    if (!best || (enough.length < ATTEMPTS && !isOneEnough)) return [];
    const longest = [...best.runs].sort((a, b) => b.end - b.first - (a.end - a.first)).slice(0, SHOWN);
    const points = POINTS_LEAST + ((POINTS_MOST - POINTS_LEAST) * (best.share - SHARE)) / (1 - SHARE);
    return runsReport(doc, longest, { messageId: 'authenticity/recitation', share: best.share, points, data: { attempts: Math.max(1, enough.length) } });
  },
});

function compare(doc: Document, earlier: Document): { share: number; runs: readonly Hit[] } {
  const { runs, words } = sharedRuns(doc, gramsOf([earlier.words.map((word) => word.lower)], RUN), RUN);
  return { share: words / doc.words.length, runs };
}
