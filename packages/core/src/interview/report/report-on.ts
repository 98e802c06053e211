import type { InterviewLog } from '../log.ts';
import { compareInterviews } from './compare-interviews.ts';
import { consistencyOf } from './consistency.ts';
import { deliveryTrendsOf } from './delivery-trends.ts';
import { type ConceptsOf, patternsOf } from './patterns.ts';
import { practicePlan } from './practice-plan.ts';
import { questionReport } from './question-report.ts';
import type { InterviewReport } from './report.ts';
import { strengthsOf } from './strengths.ts';
import { talkShareOf, timeLineOf, timeUseOf } from './time.ts';

/** Tells a whole interview, as data. With an earlier one, what changed since. */
export function reportOn(
  log: InterviewLog,
  { conceptsOf, earlier }: { readonly conceptsOf: ConceptsOf; readonly earlier: InterviewLog | null },
): InterviewReport {
  const questions = log.questions.map((asked) => questionReport(log, asked));
  const patterns = patternsOf(log, conceptsOf);
  const consistency = consistencyOf(log);
  return {
    version: 1,
    plan: log.plan,
    endedBecause: log.endedBecause,
    elapsedMs: log.elapsedMs,
    timeLine: timeLineOf(log),
    questions,
    patterns,
    consistency,
    talk: talkShareOf(log),
    timeUse: timeUseOf(log),
    delivery: deliveryTrendsOf(log),
    strengths: strengthsOf(log),
    practice: practicePlan(questions, patterns, consistency),
    comparison: earlier && compareInterviews(earlier, log),
  };
}
