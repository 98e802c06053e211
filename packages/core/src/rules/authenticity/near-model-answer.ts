import { defineRule } from '../rule.ts';
import { gramsOf, runsReport, sharedRuns, wordsOf } from './shared-runs.ts';

const RUN = 5;
const LEAST_SHARE = 0.3;
const LEAST_WORDS = 15;
const LONGEST_RUN = 14;
const FULL_SHARE = 0.8;
const POINTS_LEAST = 15;
const POINTS_MOST = 50;

const MODEL = 'In my first three months I want to learn how this {team} really works and carry a full load. By {season} I want to use {tool} on my own.';

export default defineRule({
  id: 'authenticity/near-model-answer',
  about: 'Compares the answer with the model answer, blanks left out; a model is a pattern, and an interviewer who asks on hears that the words are not yours.',
  grade: 'B',
  sources: ['behavioural-interviewing', 'goals-family'],
  thresholds: {
    run: { value: RUN, unit: 'words in a row that count as shared', source: 'candor-trials' },
    share: { value: LEAST_SHARE, unit: "share of the answer's words", source: 'candor-trials' },
    words: { value: LEAST_WORDS, unit: 'words shared', source: 'candor-trials' },
    longest: { value: LONGEST_RUN, unit: 'words in one stretch, whatever the share', source: 'candor-trials' },
    pointsLeast: { value: POINTS_LEAST, unit: 'points at the least share', source: 'candor-trials' },
    pointsMost: { value: POINTS_MOST, unit: 'points at the full share', source: 'candor-trials' },
    fullShare: { value: FULL_SHARE, unit: "share of the answer's words that costs most", source: 'candor-trials' },
  },
  messages: ['authenticity/near-model-answer'],
  cap: POINTS_MOST,
  examples: {
    flags: [
      {
        text: 'In my first three months I want to learn how this ward really works and carry a full load. By summer I want to use the pump on my own.',
        question: { model: MODEL },
      },
    ],
    passes: [
      {
        text: 'On my own I want to use the pump by summer, and in my first three months I want to see every shift. Then I take on six patients.',
        question: { model: MODEL },
      },
      'In my first three months I want to learn how this ward really works and carry a full load.',
    ],
  },
  check: (doc, { question }) => {
    if (!question?.model) return [];
    const pieces = question.model.split(/\{[^{}]*\}/).map(wordsOf);
    const { runs, words, longest } = sharedRuns(doc, gramsOf(pieces, RUN), RUN);
    const share = doc.words.length === 0 ? 0 : words / doc.words.length;
    if (longest < LONGEST_RUN && (words < LEAST_WORDS || share < LEAST_SHARE)) return [];
    const beyond = Math.max(0, Math.min(1, (share - LEAST_SHARE) / (FULL_SHARE - LEAST_SHARE)));
    const points = POINTS_LEAST + beyond * (POINTS_MOST - POINTS_LEAST);
    return runsReport(doc, runs, { messageId: 'authenticity/near-model-answer', share, points, data: { count: runs.length } });
  },
});
