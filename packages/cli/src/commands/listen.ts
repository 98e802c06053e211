import { readFile, stat } from 'node:fs/promises';
import { documentOf, type Measure, measureDelivery, type Recording } from '@candor/core';
import { FORMATS, MOST_BYTES, type SpeechResult, unheard } from '@candor/speech';
import type { RecogniserName } from '@candor/speech/models';
import { createListener, type Listener } from '@candor/speech/node';
import { wantsColour, widthOf } from '../io/colour.ts';
import { print, printJson } from '../io/output.ts';
import { checkReadable } from '../io/read-text.ts';
import { recogniserOf } from '../io/recogniser.ts';
import { EXIT, type ExitCode, Problem } from '../problem.ts';
import { heardReport } from '../report/heard.ts';
import { paints } from '../report/paint.ts';

export type ListenOptions = { readonly json?: true; readonly model?: RecogniserName };

/** `candor listen`: words with times, measures and sound of each recording. A file that cannot be heard costs that file only. */
export async function listen(files: readonly string[], options: ListenOptions): Promise<void> {
  for (const file of files) await checkFile(file);
  const listener = createListener({ recogniser: await recogniserOf(options.model) });
  let exitCode: ExitCode = EXIT.fine;
  try {
    listener.warm();
    for (const file of files) {
      const result = await hear(listener, file);
      if (!result.ok && exitCode !== EXIT.internal) exitCode = result.error.code === 'model-failed' ? EXIT.internal : EXIT.notScored;
      if (options.json) await printJson(lineOf(file, result));
      else if (result.ok) await print(report(file, files.length, result.value));
      else process.stderr.write(`candor: ${file}: ${result.error.message}\n`);
    }
  } finally {
    await listener.close();
  }
  process.exitCode = exitCode;
}

async function checkFile(file: string): Promise<void> {
  if (file === '-') throw new Problem(`Recordings are read from files (${FORMATS}), not from standard input.`, { exitCode: EXIT.usage });
  await checkReadable(file);
  if ((await stat(file)).isDirectory()) throw new Problem(`${file} is a folder. Give a file.`, { exitCode: EXIT.unreadable });
}

async function hear(listener: Listener, file: string): Promise<SpeechResult<Recording>> {
  if ((await stat(file)).size > MOST_BYTES) return unheard('too-long', 'The file is larger than any answer of 10 minutes. Cut it and try again.');
  return listener.listen(await readFile(file));
}

const measuresOf = (recording: Recording): Measure[] => measureDelivery(recording, documentOf(recording.transcript), { form: 'short' });

/** What is published of one file, on one line. */
function lineOf(file: string, result: SpeechResult<Recording>): unknown {
  if (!result.ok) return { file, error: result.error };
  const { durationMs, transcript, quality } = result.value;
  return {
    file,
    durationMs,
    words: transcript.words.map(({ text, startMs, endMs, confidence, kind }) => ({ text, startMs, endMs, confidence, kind })),
    times: transcript.times,
    measures: measuresOf(result.value).map(({ name, value, unit }) => ({ name, value, unit })),
    quality,
  };
}

function report(file: string, files: number, recording: Recording): string {
  const look = { paint: paints(wantsColour(process.stdout, process.env)), width: widthOf(process.stdout, process.env) };
  return heardReport({ title: files > 1 ? file : null, recording, measures: measuresOf(recording) }, look);
}
