import { fillersWhere } from '../../disfluency/fillers.ts';
import { hitsReport } from '../lexicon.ts';
import { PhraseTable } from '../phrase-table.ts';
import { defineRule } from '../rule.ts';

const LEAST = 3;
const CORRECTIONS = new PhraseTable([
  'no sorry',
  'sorry i mean',
  'i meant to say',
  'what i meant was',
  'let me rephrase',
  'let me rephrase that',
  'let me start again',
  'let me start over',
  'no wait',
  'wait no',
  'or rather',
  'scratch that',
  'i take that back',
]);

export default defineRule({
  id: 'clarity/self-corrections',
  about: 'Notices several announced corrections; mending a slip is fine, a row of them means that the order was not settled.',
  grade: 'C',
  sources: ['employer-advice', 'rated-interviews'],
  thresholds: { atLeast: { value: LEAST, unit: 'count', source: 'candor-trials' } },
  messages: ['clarity/self-corrections'],
  cap: 1,
  examples: {
    flags: ['It was in May, no wait, in June. We had ten vans, or rather twelve. Let me start again. The depot flooded.'],
    passes: ['It was in May, no wait, in June. I said sorry to the driver, and he said wait, no rush.'],
  },
  check: (doc) => {
    const announced = CORRECTIONS.find(doc);
    const edits = fillersWhere(doc, 'editTerm', (words) => words !== 'i mean').filter(
      (edit) => !announced.some((hit) => hit.first < edit.end && edit.first < hit.end),
    );
    const hits = [...announced, ...edits].sort((a, b) => a.first - b.first);
    return hits.length < LEAST ? [] : [hitsReport(doc, hits, 'clarity/self-corrections', 0)];
  },
});
