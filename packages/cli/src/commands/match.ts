import type { Analyser, Matched } from '@candor/analysis';
import { wantsColour, widthOf } from '../io/colour.ts';
import { print, printJson } from '../io/output.ts';
import { nameOf } from '../io/read-text.ts';
import type { AnalyserFlags } from '../open-analyser.ts';
import { EXIT, Problem } from '../problem.ts';
import { flagsOf, inputText, refuseBesideBatch } from './input.ts';
import type { MatchOf } from './match-text.ts';

export type MatchOptions = AnalyserFlags & {
  readonly answer?: true;
  readonly text?: string;
  readonly json?: true;
  readonly batch?: string;
  readonly threads?: number;
};

/** `candor match`: the known questions that a text asks, or answers, best first. */
export async function matchCommand(file: string | undefined, options: MatchOptions): Promise<void> {
  const of: MatchOf = options.answer ? 'answer' : 'question';
  if (options.batch !== undefined) {
    refuseBesideBatch({ FILE: file !== undefined, '--text': options.text !== undefined });
    const [{ runBatch }, { matchLine }] = await Promise.all([import('../batch/run-batch.ts'), import('../batch/line-shape.ts')]);
    process.exitCode = await runBatch(options.batch, matchLine, { kind: 'match', flags: flagsOf(options), of }, options);
    return;
  }
  const [{ openAnalyser, waitForModels }, { match }] = await Promise.all([import('../open-analyser.ts'), import('./match-text.ts')]);
  const [analyser, text] = await Promise.all([openAnalyser(options), inputText(file, options.text)]);
  await waitForModels(analyser);
  const matched = await match(analyser, text, of);
  if (!matched.ok)
    throw new Problem(`${options.text === undefined ? nameOf(file ?? '-') : 'The text'}: ${matched.error.message}`, { exitCode: EXIT.notScored });
  if (options.json) return printJson(matched.matched);
  await show(analyser, matched.matched, of);
}

async function show(analyser: Analyser, matched: Matched, of: MatchOf): Promise<void> {
  const [{ matchList }, { paints }] = await Promise.all([import('../report/match-list.ts'), import('../report/paint.ts')]);
  await print(
    matchList({ matched, of, questions: analyser.questions }, paints(wantsColour(process.stdout, process.env)), widthOf(process.stdout, process.env)),
  );
}
