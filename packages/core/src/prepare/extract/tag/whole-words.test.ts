import { expect, it } from 'vitest';
import { wholeWords } from './whole-words.ts';

it.each([
  ['Knows .NET well', 'NET', '.NET'],
  ['Node.js and SQL', 'Node', 'Node.js'],
  ['Runs A/B testing here', 'B testing', 'A/B testing'],
  ['CI/CD, SQL', 'CI', 'CI/CD'],
  ['SQL. Python too', 'SQL', 'SQL'],
  ['a licence, and patience.', 'licence', 'licence'],
])('takes in what was cut off within a run of letters and marks: %s', (text, cut, whole) => {
  const start = text.indexOf(cut);
  const { start: from, end } = wholeWords(text, start, start + cut.length);
  expect(text.slice(from, end)).toBe(whole);
});
