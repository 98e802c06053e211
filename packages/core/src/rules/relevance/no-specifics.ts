import { defineRule } from '../rule.ts';
import { wholeAnswer } from './spans.ts';

const THRESHOLDS = { leastWords: { value: 40, unit: 'words', source: 'coaching-rubric' } } as const;

export default defineRule({
  id: 'relevance/no-specifics',
  about: 'Not one figure, name, tool or time in an answer long enough to hold some: nothing a listener could remember or check.',
  grade: 'B',
  sources: ['coaching-rubric', 'behavioural-interviewing'],
  thresholds: THRESHOLDS,
  messages: ['relevance/no-specifics'],
  cap: 0,
  examples: {
    flags: [
      'I really want to grow and to develop as a person and to be part of something bigger, because I think that growing is what makes work worth doing, and I would love to keep going in that way and see where it leads me and my skills over time.',
    ],
    passes: [
      'I want to grow.',
      {
        text: 'I want to run the bay by spring with Anna. '.repeat(5),
        reading: { specifics: [{ kind: 'time', evidence: { span: { kind: 'text', start: 22, end: 31 }, quote: 'by spring' } }] },
      },
    ],
  },
  check: (doc, { reading }) =>
    reading.specifics.length === 0 && doc.words.length >= THRESHOLDS.leastWords.value
      ? [{ messageId: 'relevance/no-specifics', severity: 'improve', data: { words: doc.words.length }, spans: [wholeAnswer(doc)] }]
      : [],
});
