import { wantsColour, widthOf } from '../io/colour.ts';
import { print, printJson } from '../io/output.ts';
import { nameOf, readText } from '../io/read-text.ts';
import type { AnalyserFlags } from '../open-analyser.ts';
import { EXIT, Problem } from '../problem.ts';
import { askedOf } from '../questions/asked.ts';
import { flagsOf, inputText, refuseBesideBatch } from './input.ts';

export type ScoreOptions = AnalyserFlags & {
  readonly question?: string;
  readonly text?: string;
  readonly json?: true;
  readonly batch?: string;
  readonly threads?: number;
  /** Files, newest first. */
  readonly earlier?: readonly string[];
  readonly grammar?: true;
};

/** `candor score`: the feedback on one answer, or on every line of a batch. */
export async function score(file: string | undefined, options: ScoreOptions): Promise<void> {
  const { earlier: earlierFiles = [] } = options;
  if (options.batch !== undefined) {
    refuseBesideBatch({
      FILE: file !== undefined,
      '--text': options.text !== undefined,
      '--question': options.question !== undefined,
      '--earlier': earlierFiles.length > 0,
    });
    const [{ runBatch }, { scoreLine }] = await Promise.all([import('../batch/run-batch.ts'), import('../batch/line-shape.ts')]);
    process.exitCode = await runBatch(options.batch, scoreLine, { kind: 'score', flags: flagsOf(options), grammar: options.grammar ?? false }, options.threads);
    return;
  }
  if (options.question === undefined)
    throw new Problem('Say which question is answered: --question five-years, or --question "Why do you want to work here?"', { exitCode: EXIT.usage });
  if ((file ?? '-') === '-' && options.text === undefined && earlierFiles.includes('-'))
    throw new Problem('Standard input can be the answer or an earlier one, not both. Put one of them into a file.', { exitCode: EXIT.usage });
  // The models load while the answer is read.
  const { openAnalyser, waitForModels } = await import('../open-analyser.ts');
  const [analyser, text, earlier] = await Promise.all([openAnalyser(options), inputText(file, options.text), Promise.all(earlierFiles.map(readText))]);
  const asked = askedOf(options.question, analyser.questions);
  if (!asked.ok) throw new Problem(asked.error.message, { exitCode: EXIT.usage });
  await waitForModels(analyser);
  const analysed = await analyser.analyse({ text, asked: asked.asked, earlier, disputed: [], grammar: options.grammar ?? false });
  if (!analysed.ok)
    throw new Problem(`${options.text === undefined ? nameOf(file ?? '-') : 'The text'}: ${analysed.error.message}`, { exitCode: EXIT.notScored });
  if (options.json) return printJson(analysed.feedback);
  const [{ report }, { paints }] = await Promise.all([import('../report/report.ts'), import('../report/paint.ts')]);
  await print(report({ text, feedback: analysed.feedback }, paints(wantsColour(process.stdout, process.env)), widthOf(process.stdout, process.env)));
}
