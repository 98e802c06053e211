import { rename, stat } from 'node:fs/promises';
import { DrizzleQueryError } from 'drizzle-orm/errors';
import pino, { type Logger } from 'pino';

/** A log that has grown past this many bytes is put aside at the next start; one old one is kept. */
const LOG_LIMIT_BYTES = 1_000_000;

export type FileLog = { readonly log: Logger; close(): Promise<void> };

/** Writes to a file in the data folder. Nothing a person wrote goes into it. */
export async function openLog(file: string): Promise<FileLog> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0, // No log yet: nothing to put aside.
  );
  if (size > LOG_LIMIT_BYTES) await rename(file, `${file}.1`);
  const destination = pino.destination({ dest: file, mode: 0o600, sync: true });
  return {
    log: pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: describeError } }, destination),
    close: () =>
      new Promise((resolve) => {
        destination.once('close', () => resolve());
        destination.end();
      }),
  };
}

type Described = { readonly type: string; readonly message: string; readonly at: readonly string[]; readonly cause?: Described };

/** The calls of the stack, without the message before them: a line of an answer in it may begin like a call, with "at". */
function framesOf({ stack = '', message }: Error): string[] {
  const at = stack.indexOf(message);
  if (at < 0) return [];
  return stack
    .slice(at + message.length)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
}

/** An error without what a person wrote: a failed query's own message holds the values it was given. */
export function describeError(error: unknown): Described {
  if (!(error instanceof Error)) return { type: typeof error, message: 'Thrown, and not an error', at: [] };
  return {
    type: error.name,
    message: error instanceof DrizzleQueryError ? `Failed query: ${error.query}` : error.message,
    at: framesOf(error),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}
