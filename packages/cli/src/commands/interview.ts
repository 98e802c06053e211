import { type Analyser, askedOf, turnReader } from '@candor/analysis';
import { loadPhraseBook } from '@candor/content';
import { type ConceptsOf, type InterviewSetting, type Plan, reportOn } from '@candor/core';
import type { Conducting } from '../interview/conduct.ts';
import { type PlanFlags, planOf } from '../interview/plan-of.ts';
import { readAnswers, readPlan } from '../interview/read-plan.ts';
import type { InterviewRun } from '../interview/run-schema.ts';
import { runScript } from '../interview/run-script.ts';
import { openScript } from '../interview/script.ts';
import { printJson } from '../io/output.ts';
import { type AnalyserFlags, monthOf, openAnalyser, waitForModels } from '../open-analyser.ts';

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
