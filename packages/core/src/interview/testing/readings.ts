import type { Feedback } from '../../feedback/feedback.ts';
import type { Question } from '../../rubric/question.ts';
import type { ElementResult } from '../../rubric/result.ts';
import { TURN_ASKS, type TurnAsk, type TurnAsks } from '../understand/asks/turn-asks.ts';

const NOT_MEASURED = { status: 'notMeasured', why: 'test' } as const;

/** A feedback in which the required elements of {@link rubricWith} were heard with these probabilities; `more` replaces parts of it. */
export function feedbackWith(
  heard: Readonly<Record<string, number>>,
  more: Partial<Feedback> = {},
  ids: readonly string[] = ['aim', 'reason', 'result'],
): Feedback {
  const elements = ids.map((id): ElementResult => {
    const probability = heard[id] ?? 0;
    return { id, label: id, required: true, status: probability >= 0.7 ? 'covered' : 'missing', probability, evidence: [], concepts: [] };
  });
  return {
    version: 1,
    question: { id: 'q', question: 'What about it?', form: 'short', kind: 'opinion' },
    modality: 'typed',
    measures: [],
    dimensions: { relevance: NOT_MEASURED, clarity: NOT_MEASURED, delivery: NOT_MEASURED, authenticity: NOT_MEASURED },
    elements,
    traps: [],
    horizons: [],
    story: null,
    specifics: [],
    answerFirst: { status: 'unsure', sentence: null },
    otherQuestion: null,
    topic: null,
    findings: [],
    focus: null,
    tightened: null,
    tailoring: null,
    ledger: null,
    ...more,
  };
}

/** A question of the bank with these required elements, each with a question of its own to ask for it. */
export const rubricWith = (id: string, elements: readonly string[], more: Partial<Question> = {}): Question => ({
  id,
  pack: 'test',
  question: `What about ${id}?`,
  wordings: [`And what of ${id}?`, `Tell me about ${id}.`],
  form: 'short',
  kind: 'opinion',
  hand: 1,
  why: '',
  how: '',
  model: '',
  elements: elements.map((one) => ({
    id: one,
    label: one,
    advice: '',
    followUp: `What is the ${one}?`,
    concepts: [],
    says: [],
    nearMisses: [],
    required: true,
  })),
  traps: [],
  slots: [],
  sources: [],
  ...more,
});

/** A reading of a turn that takes it for one thing, the rest of the chance shared out. */
export function asksOf(ask: TurnAsk, { chance = 0.95, answers = 0.05 }: { readonly chance?: number; readonly answers?: number } = {}): TurnAsks {
  const rest = (1 - chance) / (TURN_ASKS.length - 1);
  return { chances: Object.fromEntries(TURN_ASKS.map((one) => [one, one === ask ? chance : rest])) as TurnAsks['chances'], answers };
}
