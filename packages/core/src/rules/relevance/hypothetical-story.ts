import { defineRule } from '../rule.ts';

const HYPOTHETICAL = new Set(['would', "i'd", "we'd", 'could', 'might', "wouldn't"]);
const PAST_AUXILIARIES = new Set([
  'was',
  'were',
  'had',
  'did',
  'went',
  'took',
  'made',
  'found',
  'got',
  'came',
  'told',
  'said',
  'gave',
  'led',
  'ran',
  'kept',
  'brought',
  'built',
  'wrote',
  'set',
  'put',
]);
const THRESHOLDS = {
  leastHypotheticals: { value: 2, unit: 'words', source: 'behavioural-interviewing' },
  pastForEach: { value: 1, unit: 'past verbs for each hypothetical', source: 'behavioural-interviewing' },
} as const;

export default defineRule({
  id: 'relevance/hypothetical-story',
  about: 'A question about something that happened, answered with what would happen: interviewers score past behaviour.',
  grade: 'B',
  sources: ['behavioural-interviewing', 'structured-interview-coaching'],
  thresholds: THRESHOLDS,
  messages: ['relevance/hypothetical-story'],
  cap: 0,
  examples: {
    flags: [{ text: 'I would sit down with the team and I would ask what they need. Then I would make a plan.', form: 'story' }],
    passes: [
      {
        text: 'I sat down with the team and asked what they needed. We made a plan and it worked. I would do it again, and I would start sooner.',
        form: 'story',
      },
      'I would sit down with the team and I would ask what they need.',
    ],
  },
  check: (doc, { form }) => {
    if (form !== 'story') return [];
    const hits = doc.words.filter((word) => HYPOTHETICAL.has(word.lower));
    const past = doc.words.filter((word) => PAST_AUXILIARIES.has(word.lower) || (word.tag === 'VERB' && word.lower.endsWith('ed'))).length;
    const [first, ...rest] = hits.map((word) => ({ kind: 'text' as const, start: word.start, end: word.end }));
    if (!first || hits.length < THRESHOLDS.leastHypotheticals.value || past >= hits.length * THRESHOLDS.pastForEach.value) return [];
    return [
      {
        messageId: 'relevance/hypothetical-story',
        severity: 'improve',
        data: { count: hits.length, first: doc.text.slice(first.start, first.end) },
        spans: [first, ...rest],
      },
    ];
  },
});
