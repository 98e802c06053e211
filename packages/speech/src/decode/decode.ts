import { SAMPLE_RATE } from '../ports.ts';
import { FORMATS, heard, type SpeechResult, unheard } from '../problem.ts';
import { decodeFlac } from './flac.ts';
import { MOST_BYTES } from './limits.ts';
import { decodeMp3 } from './mp3.ts';
import { decodeOpus } from './opus.ts';
import { resample } from './resample.ts';
import { type Container, sniff } from './sniff.ts';
import type { Decoded } from './sound.ts';
import { decodeWav } from './wav.ts';

/** Shorter than this, in seconds, is no answer. */
const SHORTEST_SECONDS = 0.2;
/** What never rises above this is silence to the last bit of 16 (−84 dB). */
const SILENCE = 2 / 0x8000;

/** Any file to mono sound at 16 kHz. Never throws for what is in the file: a typed problem names the formats or the reason. */
export async function decode(bytes: Uint8Array): Promise<SpeechResult<Float32Array>> {
  if (bytes.length === 0) return unheard('empty', 'The file is empty. Record or save it again.');
  if (bytes.length > MOST_BYTES)
    return unheard('too-long', `The file has more than ${MOST_BYTES / 1024 / 1024} MB. An answer has at most 10 minutes: cut it and try again.`);
  const container = sniff(bytes);
  if (container === null) return unheard('unknown-format', `This is no recording that can be read. Use ${FORMATS}.`);
  const decoded = await decodeAs(container, bytes);
  if (!decoded.ok) return decoded;
  const { samples, sampleRate, complete } = decoded.value;
  if (samples.length === 0) return unheard('empty', 'There is no sound in the file. Record or save it again.');
  if (!complete) return unheard('truncated', 'The file ends before its sound does: it was cut short. Copy or save it again.');
  if (samples.length < SHORTEST_SECONDS * sampleRate) return unheard('empty', 'The recording is shorter than a word. Record it again.');
  if (samples.every((x) => Math.abs(x) <= SILENCE))
    return unheard('silent', 'There is only silence in this recording. Check the microphone and record it again.');
  return heard(resample(samples, sampleRate, SAMPLE_RATE));
}

const NAMES: Readonly<Record<Container, string>> = { wav: 'WAV', webm: 'WebM', ogg: 'Ogg', flac: 'FLAC', mp3: 'MP3' };

async function decodeAs(container: Container, bytes: Uint8Array): Promise<SpeechResult<Decoded>> {
  try {
    if (container === 'wav') return decodeWav(bytes);
    if (container === 'flac') return await decodeFlac(bytes);
    if (container === 'mp3') return await decodeMp3(bytes);
    return await decodeOpus(bytes, container);
  } catch {
    // The decoders throw on what they cannot follow; the person can do nothing with their reasons.
    return unheard('damaged', `The ${NAMES[container]} file is damaged and cannot be read. Copy or save it again.`);
  }
}
