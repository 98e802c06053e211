import { FLACDecoder } from '@wasm-audio-decoders/flac';
import type { InputAudioTrack } from 'mediabunny';
import { MPEGDecoder } from 'mpg123-decoder';
import { OpusDecoder } from 'opus-decoder';
import { SAMPLE_RATE } from '../ports.ts';

type Out = { readonly channelData: readonly Float32Array[]; readonly sampleRate: number };
/** Packets of one codec to sound. A broken packet gives silence or nothing; only a broken decoder rejects. */
export type Codec = { decode(packets: Uint8Array[]): Promise<Out>; free(): void };

/** What a container says of its sound. */
export type CodecConfig = NonNullable<Awaited<ReturnType<InputAudioTrack['getDecoderConfig']>>>;

/** A decoder for this sound, or null where it is of another codec. */
export async function openCodec({ codec, numberOfChannels, description }: CodecConfig): Promise<Codec | null> {
  if (codec === 'opus') {
    // Mapping families other than the first, of surround sound, would need a table: no microphone makes them.
    if (numberOfChannels > 2) return null;
    // Opus is made for any of its rates: 16 kHz comes out without a resampler.
    const decoder = new OpusDecoder({ channels: numberOfChannels, sampleRate: SAMPLE_RATE, preSkip: preSkipOf(description) });
    await decoder.ready;
    return { decode: async (packets) => decoder.decodeFrames(packets), free: () => decoder.free() };
  }
  if (codec === 'flac') {
    const decoder = new FLACDecoder();
    await decoder.ready;
    return { decode: (packets) => decoder.decodeFrames(packets), free: () => decoder.free() };
  }
  if (codec === 'mp3') {
    const decoder = new MPEGDecoder();
    await decoder.ready;
    return { decode: async (packets) => decoder.decodeFrames(packets), free: () => decoder.free() };
  }
  return null;
}

/** Where an Opus header keeps the samples to leave out at the beginning (RFC 7845), at 48 kHz as everything in it. */
const PRE_SKIP_AT = 10;

function preSkipOf(description: CodecConfig['description']): number {
  if (!description) return 0;
  const view = ArrayBuffer.isView(description) ? new DataView(description.buffer, description.byteOffset, description.byteLength) : new DataView(description);
  return view.byteLength >= PRE_SKIP_AT + 2 ? view.getUint16(PRE_SKIP_AT, true) : 0;
}
