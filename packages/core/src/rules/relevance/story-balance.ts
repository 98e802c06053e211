import type { Span } from '../../finding/finding.ts';
import { defineRule } from '../rule.ts';

const THRESHOLDS = {
  mostSetting: { value: 0.55, unit: 'share of words', source: 'employer-advice' },
  leastWords: { value: 60, unit: 'words', source: 'employer-advice' },
} as const;

export default defineRule({
  id: 'relevance/story-balance',
  about: 'Most of a story spent on the setting, so that what you did has to hurry.',
  grade: 'C',
  sources: ['employer-advice', 'behavioural-interviewing'],
  thresholds: THRESHOLDS,
  messages: ['relevance/story-balance'],
  cap: 0,
  examples: {
    flags: [
      {
        text: 'It was a small ward by the old gate and it had been there for years. There were twelve beds and two bays and one sister who had been there since it opened. We had a lot of falls that winter and everybody talked about them at handover and nobody knew what to do about them. I moved the drinks round. Falls went down to four in June after all of that.',
        form: 'story',
        reading: {
          story: {
            sentences: ['situation', 'situation', 'situation', 'action', 'result'],
            shares: { situation: 0.75, task: 0, action: 0.1, result: 0.15, lesson: 0 },
          },
        },
      },
    ],
    passes: [
      {
        text: 'I moved the drinks round.',
        form: 'story',
        reading: { story: { sentences: ['action'], shares: { situation: 0, task: 0, action: 1, result: 0, lesson: 0 } } },
      },
    ],
  },
  check: (doc, { form, reading: { story } }) => {
    if (form !== 'story' || !story || doc.words.length < THRESHOLDS.leastWords.value) return [];
    const share = story.shares.situation + story.shares.task;
    const [first, ...rest] = doc.sentences
      .filter((s) => story.sentences[s.index] === 'situation' || story.sentences[s.index] === 'task')
      .map((s): Span => ({ kind: 'text', start: s.start, end: s.end }));
    if (!first || share <= THRESHOLDS.mostSetting.value) return [];
    return [{ messageId: 'relevance/story-balance', severity: 'note', data: { percent: Math.round(share * 100) }, spans: [first, ...rest] }];
  },
});
