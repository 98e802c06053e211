import { OpusDecoder } from 'opus-decoder';
import { SAMPLE_RATE } from '../ports.ts';
import { heard, type SpeechResult, unheard } from '../problem.ts';
import { collector } from './collector.ts';
import { readOgg } from './ogg.ts';
import type { Decoded } from './sound.ts';
import { readWebm } from './webm.ts';

/** Packets that are decoded between two looks at the clock: a second of sound. */
const BATCH = 50;
const NAMES = { webm: 'WebM', ogg: 'Ogg' } as const;

/** Reads Opus from WebM or Ogg, straight at 16 kHz: Opus is made for any of its rates. */
export async function decodeOpus(bytes: Uint8Array, container: 'webm' | 'ogg'): Promise<SpeechResult<Decoded>> {
  const demuxed = container === 'webm' ? readWebm(bytes) : readOgg(bytes);
  const name = NAMES[container];
  if (!demuxed.ok && demuxed.codec !== null)
    return unheard('unknown-format', `The sound in this ${name} file is ${demuxed.codec}, not Opus. Save it as WAV, Opus, FLAC or MP3.`);
  if (!demuxed.ok)
    return unheard(demuxed.complete ? 'damaged' : 'truncated', `There is no sound in this ${name} file, or its beginning is damaged. Save it again.`);
  const { channels, preSkip, packets, complete } = demuxed.stream;
  // Surround sound would need a table of its channels: no microphone makes it.
  if (channels !== 1 && channels !== 2) return unheard('damaged', `The ${name} file says it has ${channels} channels. Save it as mono or stereo.`);
  const decoder = new OpusDecoder({ channels, sampleRate: SAMPLE_RATE, preSkip });
  await decoder.ready;
  try {
    const sound = collector(name);
    for (let at = 0; at < packets.length; at += BATCH) {
      const stopped = sound.add(decoder.decodeFrames(packets.slice(at, at + BATCH)));
      if (stopped) return stopped;
    }
    const result = sound.end();
    return result.ok
      ? heard({ ...result.value, complete })
      : complete
        ? result
        : unheard('truncated', `The ${name} file ends before its sound begins. Copy or save it again.`);
  } finally {
    decoder.free();
  }
}
