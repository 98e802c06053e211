import { expect, it } from 'vitest';
import { firstToTry, muchToTell } from './brevity.ts';
import { log } from './example-log.ts';
import type { Levels, QuestionReport } from './report.ts';
import { reportOn } from './report-on.ts';

const report = reportOn(log, { conceptsOf: () => [], earlier: null });
const UNMEASURED: Levels = { relevance: null, clarity: null, delivery: null, authenticity: null };
const tell = (levels: readonly (Levels | null)[]): string =>
  muchToTell({ questions: report.questions.map((one, i): QuestionReport => ({ ...one, levels: levels[i] ?? null })) });

it('tells much only of several answers that are long enough to judge', () => {
  const judged = { ...UNMEASURED, clarity: 3 as const };
  expect([tell([]), tell([UNMEASURED]), tell([UNMEASURED, judged]), tell([judged, judged])]).toEqual(['nothing', 'little', 'one', 'much']);
});

it('begins with the question that was asked first', () => {
  const questions = report.questions.map((one, i) => ({ ...one, startMs: i === 0 ? null : one.startMs }));
  expect([firstToTry({ ...report, questions })?.question, firstToTry({ ...report, questions: [] })?.question]).toEqual([
    'Where do you see yourself in five years?',
    'What are your short-term goals?',
  ]);
});
