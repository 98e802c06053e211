import type { Form } from '../../rubric/question.ts';
import type { InterviewLog, Stage, Turn } from '../log.ts';
import type { TalkShare, TimeLineMark, TimeUse } from './report.ts';

/** How long an answer of a form usually takes, spoken, in milliseconds. Source: goals-family. */
const USUAL_ANSWER_MS: Readonly<Record<Form, readonly [number, number]>> = { short: [20_000, 45_000], story: [60_000, 120_000], plan: [40_000, 75_000] };

const endOf = (turn: Turn): number => turn.endMs ?? turn.startMs;

/** Every turn as a stretch of time. */
export const timeLineOf = ({ turns }: InterviewLog): TimeLineMark[] =>
  turns.map((turn) => ({
    turnId: turn.id,
    by: turn.by,
    interviewerId: turn.by === 'interviewer' ? turn.interviewerId : null,
    purpose: turn.by === 'interviewer' ? turn.purpose : null,
    questionKey: turn.questionKey,
    startMs: turn.startMs,
    endMs: endOf(turn),
  }));

/** Who talked how much: in time where everything was spoken, else in words, since typing takes longer than talking. */
export function talkShareOf({ turns }: InterviewLog): TalkShare {
  const by = turns.some((turn) => turn.by === 'candidate' && turn.modality === 'typed') ? 'words' : 'time';
  const amount = (turn: Turn): number => (by === 'time' ? endOf(turn) - turn.startMs : turn.text.split(/\s+/).filter(Boolean).length);
  const sum = (who: Turn['by']): number => turns.filter((turn) => turn.by === who).reduce((total, turn) => total + amount(turn), 0);
  const [candidate, interviewer] = [sum('candidate'), sum('interviewer')];
  return { by, candidate, interviewer, share: candidate + interviewer === 0 ? 0 : candidate / (candidate + interviewer) };
}

/** The stages before, between and after the questions, by what the interviewer said in them. */
const STAGE_OF: Partial<Record<NonNullable<TimeLineMark['purpose']>, Stage>> = {
  greeting: 'greeting',
  'small-talk': 'greeting',
  framing: 'framing',
  'invite-questions': 'candidate-questions',
  'answer-candidate': 'candidate-questions',
  closing: 'closing',
};

/** How long each question, and each stage around them, took. */
export function timeUseOf(log: InterviewLog): TimeUse[] {
  const spent = new Map<string, TimeUse>();
  let stage: Stage = 'greeting';
  log.turns.forEach((turn, i) => {
    if (turn.questionKey !== null) stage = 'questions';
    else if (turn.by === 'interviewer') stage = STAGE_OF[turn.purpose] ?? stage;
    const next = log.turns[i + 1];
    const key = `${stage} ${turn.questionKey ?? ''}`;
    const before = spent.get(key) ?? { stage, questionKey: turn.questionKey, spentMs: 0, usualMs: usualOf(log, turn.questionKey) };
    spent.set(key, { ...before, spentMs: before.spentMs + Math.max(0, (next ? next.startMs : endOf(turn)) - turn.startMs) });
  });
  return [...spent.values()];
}

function usualOf({ plan, turns }: InterviewLog, questionKey: string | null): TimeUse['usualMs'] {
  const form = plan.questions.find(({ key }) => key === questionKey)?.form;
  const answers = turns.flatMap((turn) => (turn.by === 'candidate' && turn.questionKey === questionKey && turn.intent === null ? [turn] : []));
  const isSpoken = answers.length > 0 && answers.every(({ modality }) => modality === 'spoken');
  return form && isSpoken ? USUAL_ANSWER_MS[form] : null;
}
