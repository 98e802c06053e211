import { type AnalyserFlags, openAnalyser, waitForModels } from '../open-analyser.ts';
import { askedOf } from '../questions/asked.ts';
import { scoreLine } from './line-shape.ts';
import { runBatch } from './run-batch.ts';

/** One `{ id, feedback }` for every `{ id, question, text, earlier? }`. Sets the exit code. */
export async function scoreBatch(source: string, options: AnalyserFlags & { readonly grammar?: true }): Promise<void> {
  process.exitCode = await runBatch(source, scoreLine, async () => {
    const analyser = await openAnalyser(options);
    await waitForModels(analyser);
    return async ({ question, text, earlier }) => {
      const asked = askedOf(question, analyser.questions);
      if (!asked.ok) return asked;
      const analysed = await analyser.analyse({ text, asked: asked.asked, earlier, disputed: [], grammar: options.grammar ?? false });
      return analysed.ok ? { ok: true, fields: { feedback: analysed.feedback } } : analysed;
    };
  });
}
