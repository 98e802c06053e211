import { defineRule } from '../rule.ts';
import { wholeSpan } from '../spans.ts';

const POINTS = 12;
const SAID = 'I share your values of kindness and openness, and I want to help you grow in the region and delight every customer.';

export default defineRule({
  id: 'authenticity/over-tailored',
  about: 'Notices an answer that is made of the company’s words and has not one fact of your own.',
  grade: 'B',
  sources: ['behavioural-interviewing', 'goals-family'],
  thresholds: { points: { value: POINTS, unit: 'points', source: 'candor-trials' } },
  messages: ['authenticity/over-tailored'],
  cap: POINTS,
  examples: { flags: [{ text: SAID, tailoring: { overTailored: true } }], passes: [SAID, { text: SAID, tailoring: { overTailored: false } }] },
  check: (doc, { tailoring }) =>
    tailoring?.overTailored ? [{ messageId: 'authenticity/over-tailored', severity: 'improve', data: {}, spans: [wholeSpan(doc)], points: -POINTS }] : [],
});
