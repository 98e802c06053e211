import { type MatchOf, match } from '../commands/match-text.ts';
import { type AnalyserFlags, openAnalyser, waitForModels } from '../open-analyser.ts';
import { matchLine } from './line-shape.ts';
import { runBatch } from './run-batch.ts';

/** One `{ id, near, ranking }` for every `{ id, text }`. Sets the exit code. */
export async function matchBatch(source: string, of: MatchOf, flags: AnalyserFlags): Promise<void> {
  process.exitCode = await runBatch(source, matchLine, async () => {
    const analyser = await openAnalyser(flags);
    await waitForModels(analyser);
    return async ({ text }) => {
      const matched = await match(analyser, text, of);
      return matched.ok ? { ok: true, fields: { near: matched.matched.near, ranking: matched.matched.ranking } } : matched;
    };
  });
}
