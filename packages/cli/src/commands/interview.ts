import { writeFile } from 'node:fs/promises';
import { type Analyser, askedOf, turnReader } from '@candor/analysis';
import { loadPhraseBook } from '@candor/content';
import { type ConceptsOf, type InterviewSetting, type Plan, reportOn } from '@candor/core';
import type { Conducting } from '../interview/conduct.ts';
import { type PlanFlags, planOf } from '../interview/plan-of.ts';
import { readAnswers, readPlan } from '../interview/read-plan.ts';
import type { InterviewRun } from '../interview/run-schema.ts';
import { runScript } from '../interview/run-script.ts';
import { openScript } from '../interview/script.ts';
import { print, printJson } from '../io/output.ts';
import { type AnalyserFlags, monthOf, openAnalyser, waitForModels } from '../open-analyser.ts';
import { EXIT, Problem } from '../problem.ts';
import { printable } from '../report/width.ts';

/** Without a person, the same interview each time. */
const USUAL_SEED = 1;
const MOST_SEED = 2 ** 31;

export type InterviewOptions = AnalyserFlags &
  PlanFlags & {
    /** A plan as JSON, instead of the flags. */
    readonly plan?: string;
    readonly answers?: string;
    readonly json?: true;
    readonly printPlan?: true;
    readonly seed?: number;
    readonly report?: string;
  };

/** `candor interview`: a typed interview in the terminal, or one without a person. */
export async function interview(options: InterviewOptions): Promise<void> {
  const [answers, given, analyser] = await Promise.all([
    options.answers === undefined ? null : readAnswers(options.answers),
    options.plan === undefined ? null : readPlan(options.plan),
    openAnalyser(options),
  ]);
  const plan = given ?? planOf(options, analyser, new Date());
  if (options.printPlan) return printJson(plan);
  const seed = options.seed ?? (answers ? USUAL_SEED : Date.now() % MOST_SEED);
  const rubrics = rubricsIn(plan, analyser);
  const setting: InterviewSetting = { book: await loadPhraseBook(), rubricOf: rubrics, seed };
  await waitForModels(analyser);
  const conducting: Conducting = { plan, setting, readTurn: turnReader(analyser, plan), today: options.today ?? monthOf(new Date()) };
  const script = openScript(answers ?? []);
  const log = answers ? await runScript(conducting, script) : await (await import('../interview/terminal.ts')).runTerminal(conducting);
  const report = reportOn(log, { conceptsOf: conceptsIn(plan, rubrics), earlier: null });
  if (options.json) await printJson({ version: 1, seed, log, report, unused: script.unused() } satisfies InterviewRun);
  const { markdownOf, writeReport } = await import('@candor/report');
  await showReport(markdownOf(writeReport(report, { date: dayOf(new Date()) })), options);
}

const dayOf = (date: Date): string => date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** In the file that was named, else below the interview. */
async function showReport(text: string, { report: file, json }: InterviewOptions): Promise<void> {
  if (file === undefined) return json ? undefined : print(`\n${printable(text)}\nThis report is not kept. With --report FILE.md it is written into a file.\n`);
  try {
    await writeFile(file, text, { mode: 0o600 });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Problem(`The report could not be written into ${file} (${why}). It follows here.\n\n${printable(text)}`, {
      exitCode: EXIT.unreadable,
      cause: error,
    });
  }
  if (!json) await print(`The report is in ${file}.\n`);
}

/** The general rubric of its kind for a question in no pack. */
function rubricsIn({ questions }: Plan, analyser: Analyser): InterviewSetting['rubricOf'] {
  const planned = new Map(questions.map((one) => [one.key, one]));
  return (key) => {
    const question = planned.get(key);
    return question && analyser.rubricOf(askedOf(analyser, question));
  };
}

const conceptsIn =
  ({ questions }: Plan, rubricOf: InterviewSetting['rubricOf']): ConceptsOf =>
  (questionId, elementId) => {
    const planned = questions.find((one) => one.questionId === questionId);
    return (planned && rubricOf(planned.key))?.elements.find(({ id }) => id === elementId)?.concepts ?? [];
  };
