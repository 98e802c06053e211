import type { ElementResult } from '../../rubric/result.ts';
import { defineRule } from '../rule.ts';

const THRESHOLDS = { leastWords: { value: 50, unit: 'words', source: 'behavioural-interviewing' } } as const;

export default defineRule({
  id: 'relevance/story-without-result',
  about: 'A story that stops before its result: the listener cannot tell whether it worked.',
  grade: 'B',
  sources: ['behavioural-interviewing'],
  thresholds: THRESHOLDS,
  messages: ['relevance/story-without-result'],
  cap: 0,
  examples: {
    flags: [
      {
        text: 'When I was on nights we had falls in bay three. So I moved the drinks round. Then I asked the porters for low beds. I rang estates about the lights and I wrote it all up for the sister, who was pleased that somebody had looked at it at all after so long a time.',
        form: 'story',
        reading: { story: { sentences: ['situation', 'action', 'action', 'action'], shares: { situation: 0.2, task: 0, action: 0.8, result: 0, lesson: 0 } } },
      },
    ],
    passes: [
      {
        text: 'Falls went from twelve to four.',
        form: 'story',
        reading: { story: { sentences: ['result'], shares: { situation: 0, task: 0, action: 0, result: 1, lesson: 0 } } },
      },
      'I want to run the bay by spring.',
    ],
  },
  check: (doc, { form, reading: { story, elements } }) => {
    const last = doc.sentences.at(-1);
    if (elements.some((element) => isResult(element, doc.text.length))) return [];
    if (form !== 'story' || !story || !last || story.shares.result > 0 || story.shares.action === 0 || doc.words.length < THRESHOLDS.leastWords.value)
      return [];
    return [{ messageId: 'relevance/story-without-result', severity: 'improve', spans: [{ kind: 'text', start: last.start, end: last.end }] }];
  },
});

/** A thing that was heard in the later half, with a figure or a change: the list beside this remark says that it is there. */
const isResult = ({ status, evidence, concepts }: ElementResult, length: number): boolean =>
  status === 'covered' &&
  concepts.some((concept) => concept === 'measured-result' || concept === 'unmeasured-result') &&
  evidence.some(({ span }) => span.kind === 'text' && span.start >= length / 2);
