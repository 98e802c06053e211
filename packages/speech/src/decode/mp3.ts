import { MPEGDecoder } from 'mpg123-decoder';
import { heard, type SpeechResult } from '../problem.ts';
import { collector } from './collector.ts';
import type { Decoded } from './sound.ts';

/** Bytes that are decoded between two looks at the clock. */
const PIECE = 64 * 1024;

/** Reads MP3. A broken frame is left out; a file without a count of its frames cannot say that it was cut short. */
export async function decodeMp3(bytes: Uint8Array): Promise<SpeechResult<Decoded>> {
  const decoder = new MPEGDecoder();
  await decoder.ready;
  try {
    const sound = collector('MP3');
    for (let at = 0; at < bytes.length; at += PIECE) {
      const stopped = sound.add(decoder.decode(bytes.subarray(at, at + PIECE)));
      if (stopped) return stopped;
    }
    const result = sound.end();
    return result.ok ? heard({ ...result.value, complete: true }) : result;
  } finally {
    decoder.free();
  }
}
