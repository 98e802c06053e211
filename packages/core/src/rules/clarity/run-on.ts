import { defineRule } from '../rule.ts';
import { opening, sentenceSpan } from '../spans.ts';
import { clauseJoints } from './clauses.ts';

export const RUN_ON_JOINTS = 5;
const POINTS = 3;
const POINTS_A_JOINT_MORE = 1;

export default defineRule({
  id: 'clarity/run-on',
  about: 'Notices a sentence of many clauses strung together with and, so and but; the listener cannot tell which one matters.',
  grade: 'B',
  sources: ['plain-language'],
  thresholds: {
    joints: { value: RUN_ON_JOINTS, unit: 'clauses joined', source: 'candor-trials' },
    points: { value: POINTS, unit: 'points a sentence', source: 'candor-trials' },
    pointsMore: { value: POINTS_A_JOINT_MORE, unit: 'points more for each clause more', source: 'candor-trials' },
  },
  messages: ['clarity/run-on'],
  cap: 15,
  examples: {
    flags: [
      'The van broke down and I rang the depot but they were shut so I fixed the belt and then I drove on and we were only an hour late so she was happy.',
    ],
    passes: [
      'The van broke down and the depot was shut, so I fixed the belt and drove on. We were an hour late, and she was happy with salt and pepper and crisps and tea and milk.',
    ],
  },
  check: (doc) =>
    doc.sentences.flatMap((sentence) => {
      const joints = clauseJoints(doc, sentence).length;
      if (joints < RUN_ON_JOINTS) return [];
      return [
        {
          messageId: 'clarity/run-on',
          severity: 'improve' as const,
          data: { first: opening(doc, sentence.firstWord, sentence.endWord), count: joints + 1 },
          spans: [sentenceSpan(sentence)] as const,
          points: -(POINTS + POINTS_A_JOINT_MORE * (joints - RUN_ON_JOINTS)),
        },
      ];
    }),
});
