import { heard, type SpeechResult, unheard } from '../problem.ts';
import { LONGEST_SECONDS, MOST_CHANNELS, SAMPLE_RATES } from './limits.ts';
import { tame } from './mix.ts';
import type { Decoded } from './sound.ts';

const PCM = 1;
const FLOAT = 3;
const A_LAW = 6;
const MU_LAW = 7;
const EXTENSIBLE = 0xfffe;
/** RIFF, its size, WAVE. */
const HEAD_BYTES = 12;
const FORMAT_BYTES = 16;
/** Where an extensible header keeps the real format. */
const SUBFORMAT_AT = 24;

type Format = { readonly kind: number; readonly channels: number; readonly sampleRate: number; readonly bits: number };

/** Reads WAV: whole numbers of 8 to 32 bits, floating point of 32 or 64, A-law and µ-law. Says what is wrong with any other. */
export function decodeWav(bytes: Uint8Array): SpeechResult<Decoded> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let format: Format | null = null;
  for (let at = HEAD_BYTES; at + 8 <= bytes.length; ) {
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    const size = view.getUint32(at + 4, true);
    const from = at + 8;
    if (name === 'fmt ') format = readFormat(view, from, size);
    if (name === 'data')
      return format ? readSamples(view, from, size, format) : unheard('damaged', 'The WAV file has sound before it says of what kind. Save it again.');
    // Chunks begin at even offsets.
    at = from + size + (size % 2);
  }
  return unheard('truncated', 'The WAV file ends before its sound begins. Copy or save it again.');
}

function readFormat(view: DataView, from: number, size: number): Format | null {
  if (size < FORMAT_BYTES || from + FORMAT_BYTES > view.byteLength) return null;
  const named = view.getUint16(from, true);
  const isExtended = named === EXTENSIBLE && size >= SUBFORMAT_AT + 2 && from + SUBFORMAT_AT + 2 <= view.byteLength;
  return {
    kind: isExtended ? view.getUint16(from + SUBFORMAT_AT, true) : named,
    channels: view.getUint16(from + 2, true),
    sampleRate: view.getUint32(from + 4, true),
    bits: view.getUint16(from + 14, true),
  };
}

function readSamples(view: DataView, from: number, size: number, format: Format): SpeechResult<Decoded> {
  const { channels, sampleRate } = format;
  const read = readerOf(view, format);
  if (!read) return unheard('unknown-format', `This kind of WAV (format ${format.kind}, ${format.bits} bits) cannot be read. Save it as 16-bit PCM.`);
  if (channels < 1 || channels > MOST_CHANNELS) return unheard('damaged', `The WAV file says it has ${channels} channels. Save it as mono or stereo.`);
  if (sampleRate < SAMPLE_RATES.least || sampleRate > SAMPLE_RATES.most)
    return unheard('damaged', `The WAV file says it has ${sampleRate} samples a second, which no recording has. Save it again at 16,000 or 48,000.`);
  const frameBytes = (channels * format.bits) / 8;
  // A recorder that was killed leaves 0 or the greatest size in the header: then all that follows is sound.
  const isOpenEnded = size === 0 || size === 0xffffffff;
  const here = view.byteLength - from;
  const frames = Math.floor((isOpenEnded ? here : Math.min(size, here)) / frameBytes);
  if (frames > LONGEST_SECONDS * sampleRate) return unheard('too-long', tooLong(frames / sampleRate));
  const samples = new Float32Array(frames);
  for (let i = 0, at = from; i < frames; i++)
    for (let channel = 0; channel < channels; channel++, at += format.bits / 8) samples[i] = (samples[i] as number) + tame(read(at)) / channels;
  return heard({ sampleRate, samples, complete: isOpenEnded || size <= here });
}

/** What is said of a recording that is longer than a take may be. */
export function tooLong(seconds: number): string {
  return `The recording is ${Math.round(seconds / 60)} minutes long. An answer has at most 10 minutes: cut it and try again.`;
}

function readerOf(view: DataView, { kind, bits }: Format): ((at: number) => number) | null {
  if (kind === PCM && bits === 8) return (at) => (view.getUint8(at) - 128) / 128;
  if (kind === PCM && bits === 16) return (at) => view.getInt16(at, true) / 0x8000;
  if (kind === PCM && bits === 24) return (at) => ((view.getInt8(at + 2) << 16) | view.getUint16(at, true)) / 0x800000;
  if (kind === PCM && bits === 32) return (at) => view.getInt32(at, true) / 0x80000000;
  if (kind === FLOAT && bits === 32) return (at) => view.getFloat32(at, true);
  if (kind === FLOAT && bits === 64) return (at) => view.getFloat64(at, true);
  if (kind === A_LAW && bits === 8) return (at) => fromALaw(view.getUint8(at));
  if (kind === MU_LAW && bits === 8) return (at) => fromMuLaw(view.getUint8(at));
  return null;
}

/** ITU-T G.711. */
function fromALaw(code: number): number {
  const flipped = code ^ 0x55;
  const exponent = (flipped >> 4) & 7;
  const mantissa = (flipped & 15) * 16 + 8;
  const size = exponent === 0 ? mantissa : (mantissa + 0x100) << (exponent - 1);
  return ((flipped & 0x80) === 0 ? -size : size) / 0x8000;
}

/** ITU-T G.711. */
function fromMuLaw(code: number): number {
  const flipped = ~code & 0xff;
  const size = (((flipped & 15) * 8 + 0x84) << ((flipped >> 4) & 7)) - 0x84;
  return ((flipped & 0x80) === 0 ? size : -size) / 0x8000;
}
