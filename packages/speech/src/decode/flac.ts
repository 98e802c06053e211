import { FLACDecoder } from '@wasm-audio-decoders/flac';
import { heard, type SpeechResult } from '../problem.ts';
import { collector } from './collector.ts';
import type { Decoded } from './sound.ts';

/** Bytes that are decoded between two looks at the clock. */
const PIECE = 128 * 1024;

/** Reads FLAC. A broken frame is left out. */
export async function decodeFlac(bytes: Uint8Array): Promise<SpeechResult<Decoded>> {
  const decoder = new FLACDecoder();
  await decoder.ready;
  try {
    const sound = collector('FLAC');
    for (let at = 0; at < bytes.length; at += PIECE) {
      const stopped = sound.add(await decoder.decode(bytes.subarray(at, at + PIECE)));
      if (stopped) return stopped;
    }
    const stopped = sound.add(await decoder.flush());
    if (stopped) return stopped;
    const result = sound.end();
    return result.ok ? heard({ ...result.value, complete: result.value.samples.length >= promised(bytes) }) : result;
  } finally {
    decoder.free();
  }
}

/**
 * The least number of samples that a whole file gives: what its first block says (RFC 9639, 8.2: 36 bits from the middle of its 14th byte on; 0 where it
 * is not known), without one frame, because the parser loses the last one where its sound looks like the head of another.
 */
function promised(bytes: Uint8Array): number {
  const block = 8;
  if (bytes.length < block + 18) return 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset + block);
  return (view.getUint8(13) & 15) * 2 ** 32 + view.getUint32(14) - view.getUint16(2);
}
