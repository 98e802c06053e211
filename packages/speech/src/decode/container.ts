import { BufferSource, EncodedPacketSink, FLAC, Input, MP3, OGG, WEBM } from 'mediabunny';
import { heard, type SpeechResult, unheard } from '../problem.ts';
import { type Codec, openCodec } from './codecs.ts';
import { isWhole } from './completeness.ts';
import { DECODE_LIMIT_MS, LONGEST_SECONDS, MOST_CHANNELS, SAMPLE_RATES } from './limits.ts';
import { joined, mixToMono } from './mix.ts';
import type { Container } from './sniff.ts';
import type { Decoded } from './sound.ts';
import { tooLong } from './wav.ts';

const READERS = { webm: WEBM, ogg: OGG, flac: FLAC, mp3: MP3 } as const;
const NAMES = { webm: 'WebM', ogg: 'Ogg', flac: 'FLAC', mp3: 'MP3' } as const;
/** Packets that are decoded between two looks at the clock: a second or so of sound. */
const BATCH = 50;

/** Reads WebM/Opus, Ogg/Opus, FLAC and MP3. Says what is wrong with any other. Stops at the longest a take may be, and after the time that decoding may take. */
export async function decodeContainer(bytes: Uint8Array, container: Exclude<Container, 'wav'>): Promise<SpeechResult<Decoded>> {
  const input = new Input({ formats: [READERS[container]], source: new BufferSource(bytes) });
  try {
    const track = await input.getPrimaryAudioTrack();
    const config = await track?.getDecoderConfig();
    if (!track || !config) return unheard('damaged', `There is no sound in this ${NAMES[container]} file, or its beginning is damaged. Save it again.`);
    if (config.numberOfChannels < 1 || config.numberOfChannels > MOST_CHANNELS) return unheard('damaged', damaged(container));
    const codec = await openCodec(config);
    if (!codec)
      return unheard(
        'unknown-format',
        `The sound in this ${NAMES[container]} file is ${config.codec}, which cannot be read. Save it as WAV, Opus, FLAC or MP3.`,
      );
    try {
      return await decodePackets(new EncodedPacketSink(track), codec, bytes, container);
    } finally {
      codec.free();
    }
  } catch {
    // The reader and the decoders throw on what they cannot follow; the person can do nothing with their reasons.
    return unheard('damaged', damaged(container));
  } finally {
    input.dispose();
  }
}

const damaged = (container: Exclude<Container, 'wav'>): string => `The ${NAMES[container]} file is damaged and cannot be read. Copy or save it again.`;

async function decodePackets(sink: EncodedPacketSink, codec: Codec, bytes: Uint8Array, container: Exclude<Container, 'wav'>): Promise<SpeechResult<Decoded>> {
  const until = performance.now() + DECODE_LIMIT_MS;
  const pieces: Float32Array[] = [];
  let sampleRate = 0;
  let length = 0;
  let batch: Uint8Array[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const out = await codec.decode(batch);
    batch = [];
    if (out.channelData.length === 0) return;
    // A file changes its rate only where it is broken.
    if (sampleRate !== 0 && out.sampleRate !== sampleRate) return;
    sampleRate = out.sampleRate;
    const mono = mixToMono(out.channelData);
    pieces.push(mono);
    length += mono.length;
  };
  for (let packet = await sink.getFirstPacket(); packet; packet = await sink.getNextPacket(packet)) {
    batch.push(packet.data);
    if (batch.length < BATCH) continue;
    await flush();
    if (length > LONGEST_SECONDS * sampleRate) return unheard('too-long', tooLong(Math.max(packet.timestamp, length / sampleRate)));
    if (performance.now() > until) return unheard('too-slow', 'The file takes too long to read. Save it again as WAV, or cut it.');
  }
  await flush();
  if (length === 0) return unheard('empty', `There is no sound in this ${NAMES[container]} file. Record it again.`);
  if (sampleRate < SAMPLE_RATES.least || sampleRate > SAMPLE_RATES.most) return unheard('damaged', damaged(container));
  return heard({ sampleRate, samples: joined(pieces), complete: isWhole(bytes, container, length) });
}
