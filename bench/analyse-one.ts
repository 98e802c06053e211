import type { Analyser } from '@candor/analysis';

/** Analyses one answer of the corpus; anything but feedback is a bug in the benchmark. */
export async function analyseOne(analyser: Analyser, answer: { question: string; text: string } | undefined): Promise<void> {
  const known = analyser.questions.get(answer?.question ?? '');
  if (!answer || !known) throw new Error('the corpus names a question that is not in the bank');
  const result = await analyser.analyse({ text: answer.text, asked: { known }, earlier: [], disputed: [], grammar: false });
  if (!result.ok) throw new Error(result.error.message);
}
