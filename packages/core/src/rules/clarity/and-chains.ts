import { defineRule } from '../rule.ts';
import { isPunctuated, wordsSpan } from '../spans.ts';

const LEAST = 4;
const LINKS = new Set(['and', 'so']);

export default defineRule({
  id: 'clarity/and-chains',
  about: 'Notices several sentences in a row that open with "and" or "so"; the steps then sound alike.',
  grade: 'C',
  sources: ['employer-advice'],
  thresholds: { atLeast: { value: LEAST, unit: 'sentences in a row', source: 'candor-trials' } },
  messages: ['clarity/and-chains'],
  cap: 1,
  examples: {
    flags: ['The van broke. And I rang the depot. And they were shut. So I fixed the belt. And we drove on.'],
    passes: ['The van broke. And I rang the depot. They were shut. So I fixed the belt. And we drove on. So all was well.'],
  },
  check: (doc) => {
    if (!isPunctuated(doc)) return [];
    let run: number[] = [];
    let longest: number[] = [];
    for (const sentence of doc.sentences) {
      run = LINKS.has(doc.words[sentence.firstWord]?.lower ?? '') ? [...run, sentence.firstWord] : [];
      if (run.length > longest.length) longest = run;
    }
    const [first, ...rest] = longest.map((at) => wordsSpan(doc, at, at + 1));
    if (!first || longest.length < LEAST) return [];
    return [{ messageId: 'clarity/and-chains', severity: 'improve', data: { count: longest.length }, spans: [first, ...rest] }];
  },
});
