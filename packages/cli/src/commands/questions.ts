import type { Pack } from '@candor/content';
import type { Question } from '@candor/core';
import { wantsColour, widthOf } from '../io/colour.ts';
import { print, printJson } from '../io/output.ts';
import { EXIT, Problem } from '../problem.ts';
import { loadBank, warnOfProblems } from '../questions/bank.ts';
import { didYouMean } from '../questions/nearest.ts';
import { findOwnPacks } from '../questions/own-packs.ts';
import { paints } from '../report/paint.ts';
import { questionList } from '../report/question-list.ts';

export type QuestionsOptions = { readonly pack?: string; readonly packs?: string; readonly json?: true };

/** `candor questions`: what can be asked, from the built-in packs and the person's own. */
export async function questions(options: QuestionsOptions): Promise<void> {
  const own = await findOwnPacks(options.packs);
  const { packs, problems } = await loadBank(own.folder);
  warnOfProblems(problems);
  const chosen = options.pack === undefined ? packs : [packNamed(options.pack, packs)];
  if (options.json) return printJson(chosen.flatMap((pack) => pack.questions.map(published)));
  await print(questionList(chosen, paints(wantsColour(process.stdout, process.env)), widthOf(process.stdout, process.env)));
}

function packNamed(id: string, packs: readonly Pack[]): Pack {
  const pack = packs.find((one) => one.id === id);
  if (pack) return pack;
  const ids = packs.map((one) => one.id);
  throw new Problem(`There is no pack "${id}".${didYouMean(id, ids)} The packs are: ${ids.join(', ')}.`, { exitCode: EXIT.usage });
}

/** What is published of a question; the phrasings that it is listened for with stay inside. */
const published = (question: Question) => ({
  id: question.id,
  pack: question.pack,
  question: question.question,
  wordings: question.wordings,
  form: question.form,
  why: question.why,
  how: question.how,
  model: question.model,
  elements: question.elements.map(({ id, label, required }) => ({ id, label, required })),
  traps: question.traps.map(({ id, label }) => ({ id, label })),
});
