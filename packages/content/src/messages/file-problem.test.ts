import type { FileProblem } from '@candor/core';
import { expect, it } from 'vitest';
import { fileProblemText } from './file-problem.ts';

it.each<[FileProblem, string]>([
  [{ line: 6, code: 'bad-value', what: 'By', wants: { kind: 'when' } }, 'Line 6: “By” takes a month or a year, such as 2027-05, May 2027 or 2027.'],
  [
    { line: null, code: 'bad-value', what: 'goal 1, Horizon', wants: { kind: 'choice', choices: ['short', 'long'] } },
    '“goal 1, Horizon” takes one of these: short, long.',
  ],
  [
    { line: 3, code: 'bad-value', what: 'Statement', wants: { kind: 'shorter', most: 1_000 } },
    'Line 3: “Statement” is too long: it takes at most 1,000 characters.',
  ],
  [{ line: null, code: 'missing', what: 'profile' }, '“profile” is missing. Export the workbook anew, or add it.'],
  [{ line: null, code: 'empty', what: '' }, 'The file is empty.'],
])('says it without a word of code: %j', (problem, text) => expect(fileProblemText(problem)).toBe(text));
