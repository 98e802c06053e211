import type { InterviewLog } from '@candor/core';
import type { AnswerLine } from './answer-line.ts';

/** What the candidate is to say something to. */
export type Slot = { readonly kind: 'question' | 'follow-up' | 'talk'; readonly questionKey: string | null; readonly questionId: string | null };

export type Script = ReturnType<typeof openScript>;

/** Answers given beforehand: for each slot the first unused line that fits. */
export function openScript(lines: readonly AnswerLine[]) {
  const unused = new Set(lines);
  return {
    next(slot: Slot): AnswerLine | null {
      const found = [...unused].find((line) => fits(line, slot)) ?? null;
      if (found) unused.delete(found);
      return found;
    },
    /** Numbers of the lines that nobody asked for. */
    unused: (): number[] => [...unused].map(({ line }) => line),
  };
}

function fits({ question, to }: AnswerLine, { kind, questionKey, questionId }: Slot): boolean {
  if (to === undefined ? kind === 'talk' : to !== kind) return false;
  return question === undefined || question === questionKey || question === questionId;
}

/** What was asked last, and whether it has an answer already. */
export function slotOf(log: InterviewLog, questionKey: string | null): Slot {
  if (questionKey === null) return { kind: 'talk', questionKey: null, questionId: null };
  const isAnswered = log.turns.some((turn) => turn.by === 'candidate' && turn.questionKey === questionKey && turn.intent === null);
  const questionId = log.plan.questions.find(({ key }) => key === questionKey)?.questionId ?? null;
  return { kind: isAnswered ? 'follow-up' : 'question', questionKey, questionId };
}
