import type { VectorOf } from '../../../rubric/hear/learn-bank.ts';
import { dot } from '../../../rubric/hear/stretch.ts';
import { askFeatures, endOf, lastSaid } from './ask-features.ts';
import { TURN_ASKS, type TurnAsk, type TurnAsks } from './turn-asks.ts';

/** Columns of weights: one for each thing a turn may ask for, and one for its answering the question. */
export const ASK_COLUMNS = [...TURN_ASKS, 'answers'] as const;

/** What was learnt of turns: what each feature says, a column each; and what each place of the vectors of the turn's end and of its last sentence says. */
export type AskModel = {
  readonly features: ReadonlyMap<string, Float32Array>;
  /** Null where words alone are weighed. */
  readonly meaning: { readonly whole: readonly Float32Array[]; readonly last: readonly Float32Array[] } | null;
};

/** What is to be encoded before a turn can be weighed. */
export const textsOfTurn = (text: string): string[] => [...new Set([endOf(text), lastSaid(text)])];

/** What a turn asks of the interviewer, weighed by what was learnt from turns of several hands. Throws where a vector is missing that the model weighs. */
export function weighAsks(text: string, question: string, { features, meaning }: AskModel, vectorOf: VectorOf): TurnAsks {
  const points = new Float64Array(ASK_COLUMNS.length);
  const add = (row: Float32Array | undefined, value: number): void => {
    for (const k of ASK_COLUMNS.keys()) points[k] = (points[k] ?? 0) + value * (row?.[k] ?? 0);
  };
  add(features.get('bias'), 1);
  for (const [name, value] of askFeatures(text, question)) add(features.get(name), value);
  if (meaning) {
    const [whole, last] = [vectorOf(endOf(text)), vectorOf(lastSaid(text))];
    if (!whole || !last) throw new Error('the vectors of a turn are missing');
    for (const k of ASK_COLUMNS.keys())
      points[k] = (points[k] ?? 0) + dot(meaning.whole[k] as Float32Array, whole) + dot(meaning.last[k] as Float32Array, last);
  }
  return { chances: chancesOf([...points.subarray(0, TURN_ASKS.length)]), answers: 1 / (1 + Math.exp(-(points[TURN_ASKS.length] ?? 0))) };
}

function chancesOf(points: readonly number[]): Record<TurnAsk, number> {
  const most = Math.max(...points);
  const parts = points.map((point) => Math.exp(point - most));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return Object.fromEntries(TURN_ASKS.map((ask, k) => [ask, (parts[k] ?? 0) / all])) as Record<TurnAsk, number>;
}
