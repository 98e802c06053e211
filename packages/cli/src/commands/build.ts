import { loadDraftBook, loadKinds } from '@candor/content';
import { buildDraft, cueCardOf, type DraftLength, draftText, fillModel, openBlanks, type Question, readQuestionKind } from '@candor/core';
import { wantsColour, widthOf } from '../io/colour.ts';
import { print, printJson } from '../io/output.ts';
import { readBrief, readWorkbook } from '../io/prepared-files.ts';
import { EXIT, Problem } from '../problem.ts';
import { askedOf } from '../questions/asked.ts';
import { loadBank, warnOfProblems } from '../questions/bank.ts';
import { findOwnPacks } from '../questions/own-packs.ts';

export type BuildOptions = {
  readonly question?: string;
  readonly workbook?: string;
  readonly brief?: string;
  readonly seconds: DraftLength;
  readonly variant: number;
  readonly packs?: string;
  readonly json?: true;
};

/** `candor build`: a first draft of an answer from what is on record, with what is missing left open. */
export async function build({ question: asked, workbook: workbookFile, brief: briefFile, seconds, variant, packs, json }: BuildOptions): Promise<void> {
  if (asked === undefined) throw new Problem('Say which question is to be answered: --question five-years', { exitCode: EXIT.usage });
  if (workbookFile === undefined) throw new Problem('Say what you keep on record: --workbook FILE, exported from the studio.', { exitCode: EXIT.usage });
  if (workbookFile === '-' && briefFile === '-')
    throw new Problem('Standard input can be the workbook or the brief, not both. Put one of them into a file.', { exitCode: EXIT.usage });
  const question = await questionFor(asked, packs);
  const [workbook, brief, book] = await Promise.all([readWorkbook(workbookFile), briefFile === undefined ? null : readBrief(briefFile), loadDraftBook()]);
  // People count from one.
  const draft = buildDraft({ question, workbook, brief, seconds, variant: variant - 1 }, book);
  const built = { draft, text: draftText(draft), blanks: openBlanks(draft), cueCard: cueCardOf(draft), model: fillModel({ question, workbook, brief }, book) };
  if (json) return printJson(built);
  const [{ draftPage }, { paints }] = await Promise.all([import('../report/draft-page.ts'), import('../report/paint.ts')]);
  await print(draftPage({ ...built, question, workbook }, paints(wantsColour(process.stdout, process.env)), widthOf(process.stdout, process.env)));
}

/** A known question by its id or one of its wordings; any other by what kind of question it is. */
async function questionFor(text: string, packs: string | undefined): Promise<Question> {
  const own = await findOwnPacks(packs);
  const bank = await loadBank(own.folder);
  warnOfProblems(bank.problems);
  const questions = bank.packs.flatMap((pack) => pack.questions);
  const asked = askedOf(text, new Map(questions.map((question) => [question.id, question])));
  if (!asked.ok) throw new Problem(asked.error.message, { exitCode: EXIT.usage });
  if ('known' in asked.asked) return asked.asked.known;
  const words = text.trim().toLowerCase();
  const same = questions.find(({ question, wordings }) => [question, ...wordings].some((one) => one.toLowerCase() === words));
  if (same) return same;
  const { kind } = readQuestionKind(text);
  const general = (await loadKinds()).find((one) => one.kind === kind);
  if (!general) throw new Error(`There is no general rubric of the kind "${kind}".`);
  return { ...general, question: text.trim() };
}
