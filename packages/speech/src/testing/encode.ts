import { Mp3Encoder } from '@breezystack/lamejs';
import { BufferTarget, EncodedAudioPacketSource, EncodedPacket, OggOutputFormat, Output, WebMOutputFormat } from 'mediabunny';
import OpusScript from 'opusscript';
import { SAMPLE_RATE } from '../ports.ts';

/** For tests alone: the encoders are development dependencies. All take mono samples at 16 kHz. */

/** Opus frames of 20 ms, as microphones in browsers give them. */
const FRAME_MS = 20;
/** RFC 7845, 5.1: version 1, one channel, 312 samples to leave out, 16 kHz in the beginning, no gain, the plain mapping. */
const OPUS_HEAD = Uint8Array.of(...new TextEncoder().encode('OpusHead'), 1, 1, 0x38, 1, 0x80, 0x3e, 0, 0, 0, 0, 0);

export async function opusBytes(samples: Float32Array, container: 'webm' | 'ogg'): Promise<Uint8Array> {
  const target = new BufferTarget();
  const output = new Output({ format: container === 'webm' ? new WebMOutputFormat() : new OggOutputFormat(), target });
  const source = new EncodedAudioPacketSource('opus');
  output.addAudioTrack(source);
  await output.start();
  const encoder = new OpusScript(SAMPLE_RATE, 1, OpusScript.Application.AUDIO);
  const frame = (SAMPLE_RATE * FRAME_MS) / 1000;
  const pcm = int16(samples);
  for (let i = 0; (i + 1) * frame <= pcm.length; i++) {
    const data = encoder.encode(Buffer.from(pcm.buffer, 2 * i * frame, 2 * frame), frame);
    const packet = new EncodedPacket(new Uint8Array(data), 'key', (i * FRAME_MS) / 1000, FRAME_MS / 1000);
    await source.add(packet, { decoderConfig: { codec: 'opus', numberOfChannels: 1, sampleRate: 48_000, description: OPUS_HEAD } });
  }
  encoder.delete();
  await output.finalize();
  return new Uint8Array(target.buffer ?? new ArrayBuffer(0));
}

export function mp3Bytes(samples: Float32Array): Uint8Array {
  const encoder = new Mp3Encoder(1, SAMPLE_RATE, 48);
  const parts = [encoder.encodeBuffer(int16(samples)), encoder.flush()];
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** FLAC whose frames hold the samples as they are (RFC 9639, verbatim subframes): larger than WAV, and quite valid. */
export function flacBytes(samples: Float32Array): Uint8Array {
  const pcm = int16(samples);
  const block = 4_096;
  const bytes: number[] = [0x66, 0x4c, 0x61, 0x43, 0x80, 0, 0, 34, block >> 8, block & 255, block >> 8, block & 255, 0, 0, 0, 0, 0, 0];
  // 20 bits of rate, 3 of channels less one, 5 of bits less one, 36 of samples; then no checksum of the sound.
  const head = (BigInt(SAMPLE_RATE) << 44n) | (15n << 36n) | BigInt(pcm.length);
  for (let shift = 56n; shift >= 0n; shift -= 8n) bytes.push(Number((head >> shift) & 255n));
  bytes.push(...new Array<number>(16).fill(0));
  for (let at = 0, number = 0; at < pcm.length; at += block, number++) {
    const part = pcm.subarray(at, at + block);
    // A 16-bit count of samples, 16 kHz, one channel, 16 bits.
    const frame = [0xff, 0xf8, 0x75, 0x08, ...utf8Number(number), (part.length - 1) >> 8, (part.length - 1) & 255];
    frame.push(crc(frame, 0x07, 8));
    frame.push(0x02);
    for (const x of part) frame.push((x >> 8) & 255, x & 255);
    const sum = crc(frame, 0x8005, 16);
    frame.push(sum >> 8, sum & 255);
    for (const byte of frame) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

const utf8Number = (number: number): number[] => (number < 0x80 ? [number] : [0xc0 | (number >> 6), 0x80 | (number & 0x3f)]);

function crc(bytes: readonly number[], polynomial: number, bits: 8 | 16): number {
  const top = 1 << (bits - 1);
  const mask = (1 << bits) - 1;
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << (bits - 8);
    for (let i = 0; i < 8; i++) sum = (sum & top ? (sum << 1) ^ polynomial : sum << 1) & mask;
  }
  return sum;
}

const int16 = (samples: Float32Array): Int16Array => Int16Array.from(samples, (x) => Math.round(Math.max(-1, Math.min(1, x)) * 0x7fff));
