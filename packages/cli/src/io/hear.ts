import type { Recording } from '@candor/core';
import { MOST_BYTES, type SpeechResult, unheard } from '@candor/speech';
import type { RecogniserChoice } from '@candor/speech/models';
import { createListener, type Listener } from '@candor/speech/node';
import { EXIT, Problem } from '../problem.ts';
import { openBytes } from './read-text.ts';

/** What was heard in the one recording of a command. Throws a `Problem` that says why, where it cannot be read or heard. */
export async function hearOne(file: string, recogniser: RecogniserChoice): Promise<Recording> {
  const listener = createListener({ recogniser });
  try {
    listener.warm();
    const heard = await hearFile(listener, file);
    if (heard.ok) return heard.value;
    throw new Problem(`${file}: ${heard.error.message}`, { exitCode: heard.error.code === 'model-failed' ? EXIT.internal : EXIT.notScored });
  } finally {
    await listener.close();
  }
}

/** Hears a file; one with more bytes than any answer is not read to its end. Throws a `Problem` for one that cannot be read. */
export async function hearFile(listener: Listener, file: string): Promise<SpeechResult<Recording>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of openBytes(file, 'recording')) {
    size += chunk.length;
    if (size > MOST_BYTES) return unheard('too-long', 'The file is larger than any answer of 10 minutes. Cut it and try again.');
    chunks.push(chunk);
  }
  return listener.listen(Buffer.concat(chunks));
}
