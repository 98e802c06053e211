import { TOPIC_THRESHOLDS } from '../../rubric/read/topic.ts';
import { defineRule } from '../rule.ts';
import { wholeAnswer } from './spans.ts';

export default defineRule({
  id: 'relevance/topic-missed',
  about: 'An answer to a question of no pack that never comes to what the question names, neither in its words nor in others.',
  grade: 'B',
  sources: ['behavioural-interviewing', 'candor-trials'],
  thresholds: TOPIC_THRESHOLDS,
  messages: ['relevance/topic-missed'],
  cap: 0,
  examples: {
    flags: [
      {
        text: 'I love being part of a good team, and I remember the birthdays.',
        reading: { topic: { words: ['closure', 'JavaScript'], status: 'missed', evidence: [] } },
      },
    ],
    passes: [
      {
        text: 'A closure keeps the variables it was made with.',
        reading: {
          topic: {
            words: ['closure'],
            status: 'touched',
            evidence: [{ span: { kind: 'text', start: 0, end: 46 }, quote: 'A closure keeps the variables it was made with' }],
          },
        },
      },
      { text: 'You open one doll after the other.', reading: { topic: { words: ['recursion'], status: 'unsure', evidence: [] } } },
      'I want to run the bay by spring.',
    ],
  },
  check: (doc, { reading: { topic } }) =>
    topic?.status === 'missed'
      ? [{ messageId: 'relevance/topic-missed', severity: 'improve', data: { words: inALine(topic.words) }, spans: [wholeAnswer(doc)] }]
      : [],
});

/** Of a long question the first few are enough to know it by. */
const MOST_NAMED = 3;

function inALine(words: readonly string[]): string {
  const named = words.slice(0, MOST_NAMED);
  return named.length > 1 ? `${named.slice(0, -1).join(', ')} and ${named.at(-1)}` : named.join('');
}
