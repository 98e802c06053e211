import { type Asked, buildAnswer } from '@candor/analysis';
import { loadDraftBook } from '@candor/content';
import type { CalendarMonth, DraftLength, Question } from '@candor/core';
import { wantsColour, widthOf } from '../io/colour.ts';
import { print, printJson } from '../io/output.ts';
import { readBrief, readWorkbook } from '../io/prepared-files.ts';
import { EXIT, Problem } from '../problem.ts';
import { askedOf } from '../questions/asked.ts';
import { loadBank } from '../questions/bank.ts';
import { findOwnPacks } from '../questions/own-packs.ts';

export type BuildOptions = {
  readonly question?: string;
  readonly workbook?: string;
  readonly brief?: string;
  readonly seconds: DraftLength;
  readonly variant: number;
  readonly packs?: string;
  /** False compares questions by their words alone. */
  readonly meaning: boolean;
  readonly today?: CalendarMonth;
  readonly json?: true;
};

/** `candor build`: a first draft of an answer from what is on record, with what is missing left open. */
export async function build({
  question,
  workbook: workbookFile,
  brief: briefFile,
  seconds,
  variant,
  packs,
  meaning,
  today,
  json,
}: BuildOptions): Promise<void> {
  if (question === undefined) throw new Problem('Say which question is to be answered: --question five-years', { exitCode: EXIT.usage });
  if (workbookFile === undefined) throw new Problem('Say what you keep on record: --workbook FILE, exported from the studio.', { exitCode: EXIT.usage });
  if (workbookFile === '-' && briefFile === '-')
    throw new Problem('Standard input can be the workbook or the brief, not both. Put one of them into a file.', { exitCode: EXIT.usage });
  const asked = await askedIn(question, packs);
  const [workbook, brief, book, { monthOf, openAnalyser, waitForModels }] = await Promise.all([
    readWorkbook(workbookFile),
    briefFile === undefined ? null : readBrief(briefFile),
    loadDraftBook(),
    import('../open-analyser.ts'),
  ]);
  // Only other words than those of the bank are compared by meaning.
  const analyser = await openAnalyser({ ...(packs === undefined ? {} : { packs }), meaning: meaning && 'free' in asked });
  await waitForModels(analyser);
  // People count from one.
  const { question: answered, ...built } = await buildAnswer(analyser, book, {
    asked,
    workbook,
    brief,
    seconds,
    variant: variant - 1,
    today: today ?? monthOf(new Date()),
  });
  if (json) return printJson(built);
  const [{ draftPage }, { paints }] = await Promise.all([import('../report/draft-page.ts'), import('../report/paint.ts')]);
  await print(draftPage({ ...built, question: answered, workbook }, paints(wantsColour(process.stdout, process.env)), widthOf(process.stdout, process.env)));
}

/** A known question by its id or one of its wordings; any other as it is asked. */
async function askedIn(text: string, packs: string | undefined): Promise<Asked> {
  const own = await findOwnPacks(packs);
  const questions = (await loadBank(own.folder)).packs.flatMap((pack) => pack.questions);
  const asked = askedOf(text, new Map(questions.map((question) => [question.id, question])));
  if (!asked.ok) throw new Problem(asked.error.message, { exitCode: EXIT.usage });
  const words = text.trim().toLowerCase();
  const isWordedSo = ({ question, wordings }: Question): boolean => [question, ...wordings].some((one) => one.toLowerCase() === words);
  const same = questions.find(isWordedSo);
  return 'free' in asked.asked && same ? { known: same } : asked.asked;
}
