import { flacBytes, mp3Bytes, opusBytes } from './encode.ts';
import { mutated } from './mutate.ts';
import { wavBytes } from './wav-bytes.ts';

/** The same sound (mono, 16 kHz) as a file of every format that is read: WAV, WebM/Opus, Ogg/Opus, FLAC, MP3. */
export const soundFiles = async (samples: Float32Array): Promise<readonly Uint8Array[]> => [
  wavBytes(samples, 16_000),
  await opusBytes(samples, 'webm'),
  await opusBytes(samples, 'ogg'),
  flacBytes(samples),
  mp3Bytes(samples),
];

/** Half a second of a tone: it takes no time to recognise, so that thousands of files can be heard. */
export const shortTone = (): Float32Array => Float32Array.from({ length: 8_000 }, (_, i) => 0.1 * Math.sin((2 * Math.PI * 220 * i) / 16_000));

export { mutated };
