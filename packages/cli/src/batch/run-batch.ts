import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { RecogniserName } from '@candor/speech/models';
import type { z } from 'zod';
import { type Line, splitLines } from '../io/lines.ts';
import { printJson, warn } from '../io/output.ts';
import { Progress } from '../io/progress.ts';
import { checkReadable, openBytes } from '../io/read-text.ts';
import { EXIT, type ExitCode } from '../problem.ts';
import { attempt, INTERNAL } from './attempt.ts';
import { Ear } from './ear.ts';
import type { Job, Outcome } from './jobs.ts';
import { Lanes } from './lanes.ts';
import { keepHeapLean } from './lean-heap.ts';
import { type LineId, MOST_LINE_BYTES, readLine } from './line-shape.ts';

/** Each process loads the models for itself; two stay within 600 MB. */
const USUAL_THREADS = Math.min(2, availableParallelism());
/** Codes of errors that are no fault of the line. */
const FAULTS: ReadonlySet<string> = new Set([INTERNAL, 'model-failed']);
/** Lines that are read ahead of the one to be printed next. */
const LINES_AHEAD = 12;

/** `model` is the recogniser of lines that bring a recording. */
export type BatchOptions = { readonly threads?: number | undefined; readonly model?: RecogniserName | undefined };
type BatchLine = { readonly id: LineId; readonly audio?: string | undefined };

/**
 * Reads JSON lines from a file or `-`, and prints one line of JSON for each, in order: memory does not grow with the batch, and a slow reader slows
 * the work down. A bad line gives an error line and the rest goes on. Gives the exit code.
 */
export async function runBatch<T extends BatchLine>(
  source: string,
  shape: z.ZodType<T>,
  job: Job,
  { threads = USUAL_THREADS, model }: BatchOptions = {},
): Promise<ExitCode> {
  await checkReadable(source);
  keepHeapLean();
  const size = source === '-' ? null : await sizeOf(source);
  const lanes = await Lanes.open(job, threads);
  const ear = new Ear(source === '-' ? '.' : path.dirname(source), model);
  const progress = new Progress(process.stderr, () => performance.now());
  let done = 0;
  let lines = 0;
  let failed = 0;
  let exitCode: ExitCode = EXIT.fine;

  const work = async (line: T): Promise<Outcome> => {
    if (line.audio === undefined) return lanes.run(line);
    const heard = await ear.hear(line.audio);
    return heard.ok ? lanes.run({ ...line, recording: heard.value }) : heard;
  };
  const write = async (id: LineId | null, line: Line, outcome: Outcome): Promise<void> => {
    if (outcome.ok) {
      await printJson({ id, ...outcome.fields });
    } else {
      failed += 1;
      if (exitCode !== EXIT.internal) exitCode = FAULTS.has(outcome.error.code) ? EXIT.internal : EXIT.notScored;
      await printJson({ id, line: line.number, error: outcome.error });
    }
    done += (line.bytes?.length ?? 0) + 1;
    progress.step(size === null ? null : done / size);
  };

  const ahead: Promise<void>[] = [];
  try {
    for await (const line of splitLines(openBytes(source), MOST_LINE_BYTES)) {
      const parsed = readLine(line, shape);
      if (parsed === null) continue;
      lines += 1;
      const outcome = parsed.ok ? attempt(() => work(parsed.value)) : Promise.resolve(parsed);
      const before = ahead.at(-1) ?? Promise.resolve();
      const id = parsed.ok ? parsed.value.id : parsed.id;
      ahead.push(before.then(async () => write(id, line, await outcome)));
      if (ahead.length > LINES_AHEAD) await ahead.shift();
    }
  } finally {
    await Promise.all(ahead);
    progress.end();
    await Promise.all([lanes.close(), ear.close()]);
  }
  if (failed > 0) warn(`${failed} of ${lines} lines could not be read; each has an "error" that says why.`);
  if (lines === 0) warn('There was no line to read. Give one JSON object a line.');
  return exitCode;
}

async function sizeOf(file: string): Promise<number | null> {
  const stats = await stat(file);
  // A pipe has no size.
  return stats.isFile() && stats.size > 0 ? stats.size : null;
}
