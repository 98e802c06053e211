import { DIMENSIONS } from '../../finding/finding.ts';
import type { InterviewLog } from '../log.ts';
import { levelsOf } from './question-report.ts';
import type { InterviewComparison } from './report.ts';
import { talkShareOf } from './time.ts';

/** What changed from an earlier interview to this one. */
export function compareInterviews(before: InterviewLog, after: InterviewLog): InterviewComparison {
  const both = <T>(read: (log: InterviewLog) => T): { before: T; after: T } => ({ before: read(before), after: read(after) });
  const [relevance, clarity, delivery, authenticity] = DIMENSIONS.map((dimension) => both((log) => meanLevel(log, dimension)));
  if (!relevance || !clarity || !delivery || !authenticity) throw new Error('a dimension is missing');
  return {
    levels: { relevance, clarity, delivery, authenticity },
    covered: both(coveredShare),
    followUps: both(followUpsAnAnswer),
    share: both((log) => talkShareOf(log).share),
  };
}

function meanLevel({ questions }: InterviewLog, dimension: (typeof DIMENSIONS)[number]): number | null {
  const levels = questions.flatMap(({ last }) => (last ? [levelsOf(last)[dimension]] : [])).filter((level) => level !== null);
  return levels.length === 0 ? null : levels.reduce((sum: number, level) => sum + level, 0) / levels.length;
}

/** Of what is required, how much the first answers had, before anybody asked again, 0–1. */
function coveredShare({ questions }: InterviewLog): number {
  const required = questions.flatMap(({ first }) => first?.elements.filter((one) => one.required) ?? []);
  return required.length === 0 ? 0 : required.filter(({ status }) => status === 'covered').length / required.length;
}

function followUpsAnAnswer({ turns, questions }: InterviewLog): number {
  const answered = questions.filter(({ first }) => first).length;
  return answered === 0 ? 0 : turns.filter((turn) => turn.by === 'interviewer' && turn.followUp).length / answered;
}
