import { flacBytes, mp3Bytes, opusBytes } from './encode.ts';
import { mutated, seeded } from './mutate.ts';
import { wavBytes } from './wav-bytes.ts';

/** The same sound (mono, 16 kHz) as a file of every format that is read: WAV, WebM/Opus, Ogg/Opus, FLAC, MP3. */
export const soundFiles = async (samples: Float32Array): Promise<readonly Uint8Array[]> => [
  wavBytes(samples, 16_000),
  await opusBytes(samples, 'webm'),
  await opusBytes(samples, 'ogg'),
  flacBytes(samples),
  mp3Bytes(samples),
];

/** Half a second of soft hiss: nothing in it is speech, so that thousands of files can be heard without a recogniser's time. */
export function shortHiss(): Float32Array {
  const random = seeded(1);
  return Float32Array.from({ length: 8_000 }, () => 0.01 * (random() - 0.5));
}

export { mutated };
