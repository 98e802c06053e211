import type { Document } from '../../document/document.ts';
import { FORM_SECONDS, FORM_WORDS } from '../../measures/lengths.ts';
import { minutesOf } from '../../measures/norms.ts';
import { defineRule } from '../rule.ts';
import { disfluentWords, wholeSpan } from '../spans.ts';
import { clauseJoints } from './clauses.ts';
import { RUN_ON_JOINTS } from './run-on.ts';

const SECONDS_A_MINUTE = 60;
const MOST_MEAN = 25;
const MOST_DISFLUENT_SHARE = 0.05;

export default defineRule({
  id: 'clarity/concise',
  about:
    'Says that an answer takes the time its form usually takes, if that time is not filled with um and strung-out sentences; what length is right is opinion, so it adds no points.',
  grade: 'C',
  sources: ['employer-advice', 'goals-family'],
  thresholds: {
    short: { value: FORM_WORDS.short[1], unit: 'words at most', source: 'goals-family' },
    plan: { value: FORM_WORDS.plan[1], unit: 'words at most', source: 'goals-family' },
    story: { value: FORM_WORDS.story[1], unit: 'words at most', source: 'employer-advice' },
    mean: { value: MOST_MEAN, unit: 'words a sentence at most', source: 'plain-language' },
    joints: { value: RUN_ON_JOINTS, unit: 'clauses joined, fewer than', source: 'candor-trials' },
    disfluent: { value: MOST_DISFLUENT_SHARE, unit: 'of the words at most in fillers and words given up', source: 'candor-trials' },
  },
  messages: ['clarity/concise'],
  cap: 1,
  examples: {
    flags: [{ text: 'I want to run the small depot in the north. '.repeat(7), form: 'short' }],
    passes: [
      { text: 'I want to run the small depot in the north. '.repeat(3), form: 'short' },
      { text: 'I want to run the small depot in the north. '.repeat(15), form: 'short' },
      { text: 'Um, I want to, you know, run the, uh, small depot. '.repeat(7), form: 'short' },
      { text: `I want to run a depot${' and I like it and it is small but it pays so I stay'.repeat(5)}.`, form: 'short' },
    ],
  },
  check: (doc, { form }) => {
    const words = doc.words.length;
    const [least, most] = FORM_WORDS[form];
    if (words < least || words > most || !isLean(doc)) return [];
    return [
      {
        messageId: 'clarity/concise',
        severity: 'strength',
        data: { words, seconds: Math.round(minutesOf(words) * SECONDS_A_MINUTE), usualFrom: FORM_SECONDS[form][0], usualTo: FORM_SECONDS[form][1], form },
        spans: [wholeSpan(doc)],
        measure: { name: 'words', value: words, unit: 'words', usual: FORM_WORDS[form] },
      },
    ];
  },
});

/** Neither strung out nor full of fillers: what keeps to its time is then worth it. */
function isLean(doc: Document): boolean {
  const words = doc.words.length;
  return (
    words / doc.sentences.length <= MOST_MEAN &&
    doc.sentences.every((sentence) => clauseJoints(doc, sentence).length < RUN_ON_JOINTS) &&
    disfluentWords(doc).filter(Boolean).length <= MOST_DISFLUENT_SHARE * words
  );
}
