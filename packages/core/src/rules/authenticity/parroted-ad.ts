import { defineRule } from '../rule.ts';
import { quoteIn } from './prepared-examples.ts';
import { shortened } from './shortened.ts';

const POINTS = 6;
const SAID = 'I like to go the extra mile and create lasting memories for guests. I was at the desk for two years.';
const AD = 'We go the extra mile to create lasting memories for our guests.';
const PARROTED = {
  evidence: quoteIn(SAID, 'go the extra mile and create lasting memories for guests'),
  ad: { start: 3, end: 62, quote: AD.slice(3, 62) },
  likeness: 1,
};

export default defineRule({
  id: 'authenticity/parroted-ad',
  about: 'Notices stretches near the wording of the ad, also reworded or in another order; names of jobs, tools and companies do not count.',
  grade: 'B',
  sources: ['behavioural-interviewing', 'goals-family'],
  thresholds: { points: { value: POINTS, unit: 'points a stretch', source: 'candor-trials' } },
  messages: ['authenticity/parroted-ad'],
  cap: 24,
  examples: { flags: [{ text: SAID, tailoring: { parroted: [PARROTED] } }], passes: [SAID, { text: SAID, tailoring: { parroted: [] } }] },
  check: (_doc, { tailoring }) => {
    const parroted = tailoring?.parroted ?? [];
    const [first, ...rest] = parroted;
    if (!first) return [];
    return [
      {
        messageId: 'authenticity/parroted-ad',
        severity: 'improve',
        data: { first: shortened(first.evidence.quote), ad: shortened(first.ad.quote), count: parroted.length },
        spans: [first.evidence.span, ...rest.map(({ evidence }) => evidence.span)],
        points: -POINTS * parroted.length,
      },
    ];
  },
});
