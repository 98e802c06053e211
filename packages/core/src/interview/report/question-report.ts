import type { Feedback } from '../../feedback/feedback.ts';
import { levelOf } from '../../practice/compare.ts';
import type { AskedQuestion, CandidateTurn, InterviewerTurn, InterviewLog } from '../log.ts';
import type { FollowUpOutcome, FollowUpReport, Levels, OneThing, QuestionReport, ReportedElement } from './report.ts';

/** How one planned question went. */
export function questionReport(log: InterviewLog, asked: AskedQuestion): QuestionReport {
  const planned = log.plan.questions.find(({ key }) => key === asked.key);
  if (!planned) throw new Error(`the log has a question "${asked.key}" that is not in its plan`);
  const turns = log.turns.filter((turn) => turn.questionKey === asked.key);
  const [first] = turns;
  return {
    key: asked.key,
    questionId: planned.questionId,
    question: planned.question,
    status: asked.status,
    why: asked.why,
    startMs: first?.startMs ?? null,
    endMs: turns.at(-1)?.endMs ?? null,
    levels: asked.last && levelsOf(asked.last),
    elements: elementsOf(asked),
    followUps: turns.flatMap((turn) => (turn.by === 'interviewer' && turn.followUp ? [followUpReport(turn, turn.followUp, asked, turns)] : [])),
    oneThing: oneThingOf(asked.last),
  };
}

export const levelsOf = ({ dimensions }: Feedback): Levels => ({
  relevance: levelOf(dimensions.relevance),
  clarity: levelOf(dimensions.clarity),
  delivery: levelOf(dimensions.delivery),
  authenticity: levelOf(dimensions.authenticity),
});

function elementsOf({ first, last }: AskedQuestion): ReportedElement[] {
  if (!last) return [];
  return last.elements.map(({ id, label, required, status, evidence }) => ({
    id,
    label,
    required,
    first: first?.elements.find((one) => one.id === id)?.status ?? 'missing',
    last: status,
    quote: evidence[0]?.quote ?? null,
  }));
}

function followUpReport(
  turn: InterviewerTurn,
  followUp: NonNullable<InterviewerTurn['followUp']>,
  asked: AskedQuestion,
  turns: InterviewLog['turns'],
): FollowUpReport {
  const replies = turns.filter((one): one is CandidateTurn => one.by === 'candidate' && one.answersTurnId === turn.id && one.intent === null);
  const after = followUp.trigger === 'trap' ? asked.last?.traps : asked.last?.elements;
  const item = after?.find(({ id }) => id === followUp.itemId);
  const head = { turnId: turn.id, text: turn.text, followUp, label: item?.label ?? null };
  if (replies.length === 0) return { ...head, brought: 'unanswered', quote: null };
  const quote = quoteIn(replies, asked.last?.elements.find(({ id }) => id === followUp.itemId)?.evidence.map((one) => one.quote) ?? []);
  const brought = outcomeOf(followUp, asked, replies);
  return { ...head, brought, quote: brought === 'yes' || brought === 'partly' ? quote : null };
}

function outcomeOf({ trigger, itemId }: NonNullable<InterviewerTurn['followUp']>, { last }: AskedQuestion, replies: readonly CandidateTurn[]): FollowUpOutcome {
  switch (trigger) {
    case 'missing-element': {
      const status = last?.elements.find(({ id }) => id === itemId)?.status;
      return status === 'covered' ? 'yes' : status === 'partly' ? 'partly' : status === 'missing' ? 'no' : 'unknown';
    }
    case 'trap': {
      const status = last?.traps.find(({ id }) => id === itemId)?.status;
      return status === 'avoided' ? 'yes' : status === 'committed' ? 'no' : 'unknown';
    }
    case 'claim':
    case 'vague-word':
    case 'named-thing':
      // What was asked for is something concrete: a figure, a name, a tool or a time in the reply.
      return last?.specifics.some(({ evidence }) => quoteIn(replies, [evidence.quote]) !== null) ? 'yes' : 'unknown';
    case 'contradiction':
      return 'unknown';
  }
}

/** The first of the quotations that stands in one of the turns. */
const quoteIn = (turns: readonly CandidateTurn[], quotes: readonly string[]): string | null =>
  quotes.find((quote) => turns.some(({ text }) => text.includes(quote))) ?? null;

function oneThingOf(feedback: Feedback | null): OneThing | null {
  const finding = feedback?.findings.find(({ id }) => id === feedback.focus?.findingId);
  if (!finding) return null;
  const { ruleId, messageId, data, dimension, evidence } = finding;
  return { ruleId, messageId, data, dimension, quote: 'quote' in evidence[0] ? evidence[0].quote : null };
}
