import type { Inspection } from '@candor/analysis';
import type { Question } from '@candor/core';
import { wantsColour, widthOf } from '../io/colour.ts';
import { Progress } from '../io/progress.ts';
import { type Bank, loadBank } from '../questions/bank.ts';
import { type Page, pageOf } from '../report/page.ts';
import { paints } from '../report/paint.ts';

/** Of questions that are checked, those that are not built in: built-in packs may be checked as well. */
export async function ownAmong(questions: readonly Question[]): Promise<Question[]> {
  const builtIn = new Set(questionsOf(await loadBank(null)).map((question) => question.id));
  return questions.filter((question) => !builtIn.has(question.id));
}

/** The whole bank with the sentences it is learnt from. */
export async function inspect(own: readonly Question[]): Promise<Inspection> {
  const { openInspection } = await import('@candor/analysis');
  const progress = new Progress(process.stderr, () => performance.now());
  const inspection = await openInspection({ own, onProgress: (done, of) => progress.step(done / of) });
  progress.end();
  return inspection;
}

export const questionsOf = ({ packs }: Bank): Question[] => packs.flatMap((pack) => pack.questions);

export const page = (): Page => pageOf(paints(wantsColour(process.stdout, process.env)), widthOf(process.stdout, process.env));
