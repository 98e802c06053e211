import type { Coverage } from '@candor/core';
import { count } from '../plural.ts';

const coverage: Readonly<Record<Coverage, string>> = { covered: 'there', partly: 'partly there', missing: 'not there', unsure: 'could not tell' };

export const history = {
  title: 'History',
  loading: 'Fetching your takes …',
  none: { title: 'No takes yet', detail: 'Your takes gather here, question by question. The first needs a minute or two.', start: 'Choose a question' },
  takesOf: (n: number) => count(n, 'take', 'takes'),

  ofQuestion: 'Your takes',
  choose: 'Choose two takes to see what changed.',
  compare: 'Compare these two',
  chooseTake: (n: number) => `Choose take ${n} for comparing`,
  only: 'One take so far. Answer again, and you can compare.',

  comparing: 'Comparing the two takes …',
  compareTitle: (before: number, after: number) => `Take ${before} and take ${after}`,
  changes: 'What changed',
  texts: 'Word by word',
  rewrittenHint: 'Hardly a word is the same, so none is marked.',
  textsHint: 'Struck through: gone. Underlined: new.',
  before: (n: number) => `Take ${n}, before`,
  after: (n: number) => `Take ${n}, after`,

  fixed: 'Fixed',
  fresh: 'New',
  kept: 'Still there',
  times: (n: number) => `(${n} times)`,
  elements: 'What they listen for',
  elementChange: (before: Coverage, after: Coverage) => `${coverage[before]} → ${coverage[after]}`,
  levels: 'Levels',
  levelChange: (before: number | null, after: number | null) => `${before ?? 'not judged'} → ${after ?? 'not judged'}`,
  measures: 'Counts',
  measureChange: (before: string, after: string) => `${before} → ${after}`,
  nothing: 'The remarks are the same for both takes.',
};
