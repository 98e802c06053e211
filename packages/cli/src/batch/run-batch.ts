import { stat } from 'node:fs/promises';
import type { z } from 'zod';
import { splitLines } from '../io/lines.ts';
import { printJson, warn } from '../io/output.ts';
import { Progress } from '../io/progress.ts';
import { checkReadable, openBytes } from '../io/read-text.ts';
import { EXIT, type ExitCode } from '../problem.ts';
import { type LineError, type LineId, MOST_LINE_BYTES, readLine } from './line-shape.ts';

/** What comes out of one good line: the fields to print after its id, or an error. */
export type Outcome = { readonly ok: true; readonly fields: Readonly<Record<string, unknown>> } | { readonly ok: false; readonly error: LineError };

type Work<T> = (value: T) => Promise<Outcome>;

/**
 * Reads JSON lines from a file or `-`, and prints one line of JSON for each, in order, one at a time: memory does not grow with the batch.
 * `prepare` loads what the work needs, once. A bad line gives an error line and the rest goes on. Gives the exit code.
 */
export async function runBatch<T extends { readonly id: LineId }>(source: string, shape: z.ZodType<T>, prepare: () => Promise<Work<T>>): Promise<ExitCode> {
  await checkReadable(source);
  const size = source === '-' ? null : await sizeOf(source);
  const work = await prepare();
  const progress = new Progress(process.stderr, () => performance.now());
  let read = 0;
  let lines = 0;
  let failed = 0;
  let worst: ExitCode = EXIT.fine;
  async function* counted() {
    for await (const chunk of openBytes(source)) {
      read += chunk.length;
      yield chunk;
    }
  }
  try {
    for await (const line of splitLines(counted(), MOST_LINE_BYTES)) {
      const parsed = readLine(line, shape);
      if (parsed === null) continue;
      lines += 1;
      const outcome = parsed.ok ? await attempt(() => work(parsed.value)) : { ...parsed, exitCode: EXIT.notScored };
      const id = parsed.ok ? parsed.value.id : parsed.id;
      if (outcome.ok) {
        await printJson({ id, ...outcome.fields });
      } else {
        failed += 1;
        worst = outcome.exitCode > worst ? outcome.exitCode : worst;
        await printJson({ id, line: line.number, error: outcome.error });
      }
      progress.step(size === null ? null : read / size);
    }
  } finally {
    progress.end();
  }
  if (failed > 0) warn(`${failed} of ${lines} lines could not be read; each has an "error" that says why.`);
  if (lines === 0) warn('There was no line to read. Give one JSON object a line.');
  return worst;
}

type Attempted = (Outcome & { ok: true }) | { readonly ok: false; readonly error: LineError; readonly exitCode: ExitCode };

/** A fault on one line costs that line only, and is told apart from a line that was wrong. */
async function attempt(work: () => Promise<Outcome>): Promise<Attempted> {
  try {
    const outcome = await work();
    return outcome.ok ? outcome : { ...outcome, exitCode: EXIT.notScored };
  } catch (error) {
    if (process.env.CANDOR_DEBUG) console.error(error);
    const message = `A fault in Candor: ${error instanceof Error ? error.message : String(error)}. Set CANDOR_DEBUG=1 to see where.`;
    return { ok: false, error: { code: 'internal', message }, exitCode: EXIT.internal };
  }
}

async function sizeOf(file: string): Promise<number | null> {
  const stats = await stat(file);
  // A pipe has no size.
  return stats.isFile() && stats.size > 0 ? stats.size : null;
}
