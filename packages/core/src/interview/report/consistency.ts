import { parseDocument } from '../../document/parse.ts';
import type { Feedback } from '../../feedback/feedback.ts';
import { readHorizons } from '../../rubric/horizon/index.ts';
import { contradictionIn } from '../follow-up/contradictions.ts';
import { monthsAskedAbout, readStances, type Stance } from '../follow-up/stances.ts';
import type { InterviewLog } from '../log.ts';
import type { ConsistencyNote } from './report.ts';

/** Questions about the next one or two years, and about five years and more. */
const NEAR_QUESTIONS: ReadonlySet<string> = new Set(['short-term-goals', 'skills-short-term']);
const FAR_QUESTIONS: ReadonlySet<string> = new Set(['long-term-goals', 'five-years', 'career-aspirations', 'ideal-progression']);

type Told = { readonly questionKey: string; readonly quote: string; readonly months: number };

/** What does not go together over the answers: commitments that contradict each other, and near goals that lie behind the far ones. */
export const consistencyOf = (log: InterviewLog): ConsistencyNote[] => [...horizonsOf(log), ...contradictionsOf(log)];

/** What each answer commits to, held against the answers before it. */
function contradictionsOf({ plan, turns, questions }: InterviewLog): ConsistencyNote[] {
  const earlier: Stance[] = [];
  const notes: ConsistencyNote[] = [];
  for (const { key } of questions) {
    const words = turns.flatMap((turn) => (turn.by === 'candidate' && turn.questionKey === key && turn.intent === null ? [turn.text] : []));
    const doc = parseDocument(words.join('\n'));
    const asked = monthsAskedAbout(plan.questions.find((one) => one.key === key)?.question ?? '');
    const fresh = readStances(doc, readHorizons(doc, null), { questionKey: key, asked });
    const found = contradictionIn(fresh, earlier);
    if (found) notes.push({ kind: found.now.matter, agrees: false, one: saidIn(found.before), other: saidIn(found.now) });
    earlier.push(...fresh);
  }
  return notes;
}

const saidIn = ({ questionKey, quote }: Stance): ConsistencyNote['one'] => ({ questionKey, quote });

/** Whether the near goals lie before the far ones. */
function horizonsOf(log: InterviewLog): ConsistencyNote[] {
  const near = timesOf(log, NEAR_QUESTIONS);
  const far = timesOf(log, FAR_QUESTIONS);
  return near.flatMap((one): ConsistencyNote[] => {
    const other = far[0];
    if (!other) return [];
    return [
      {
        kind: 'horizon',
        agrees: one.months <= other.months,
        one: { questionKey: one.questionKey, quote: one.quote },
        other: { questionKey: other.questionKey, quote: other.quote },
      },
    ];
  });
}

/** The furthest time that each answer to one of the questions names. */
function timesOf(log: InterviewLog, ids: ReadonlySet<string>): Told[] {
  return log.questions.flatMap(({ key, last }) => {
    const id = log.plan.questions.find((one) => one.key === key)?.questionId;
    const furthest = id && ids.has(id) && last ? furthestOf(last) : null;
    return furthest ? [{ questionKey: key, ...furthest }] : [];
  });
}

function furthestOf({ horizons }: Feedback): { quote: string; months: number } | null {
  let furthest: { quote: string; months: number } | null = null;
  for (const { months, evidence } of horizons) if (months !== null && (!furthest || months > furthest.months)) furthest = { quote: evidence.quote, months };
  return furthest;
}
