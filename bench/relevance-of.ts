import type { Analyser } from '@candor/analysis';
import type { Feedback } from '@candor/core';

/** Feedback on an answer of a frozen set; anything else is a bug in the benchmark. */
export async function feedbackOf(analyser: Analyser, id: string, text: string): Promise<Feedback> {
  const known = analyser.questions.get(id);
  if (!known) throw new Error(`the frozen set names a question that is not in the bank: ${id}`);
  const result = await analyser.analyse({ text, asked: { known }, earlier: [], disputed: [], grammar: false });
  if (!result.ok) throw new Error(result.error.message);
  return result.feedback;
}

export const relevanceOf = (feedback: Feedback | undefined): number =>
  feedback?.dimensions.relevance.status === 'measured' ? feedback.dimensions.relevance.score : 0;
export const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
