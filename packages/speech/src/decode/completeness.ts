import type { Container } from './sniff.ts';

/** Less than this share of what a header promises is a file that was cut short. */
const ENOUGH = 0.98;

/** Whether a file holds all that it says it does. MP3 without a count, and WebM from a recorder, do not say. */
export function isWhole(bytes: Uint8Array, container: Exclude<Container, 'wav'>, decodedSamples: number): boolean {
  if (container === 'flac') return decodedSamples >= ENOUGH * flacSamples(bytes);
  if (container === 'ogg') return endsOgg(bytes);
  return true;
}

/** The number of samples in FLAC's first block (RFC 9639, 8.2): 36 bits that begin in its 13th byte; 0 where it is not known. */
function flacSamples(bytes: Uint8Array): number {
  const at = 8 + 13;
  return ((bytes[at] ?? 0) & 15) * 2 ** 32 + new DataView(bytes.buffer, bytes.byteOffset + at + 1, 4).getUint32(0);
}

/** Whether the last page of an Ogg stream is marked as its end (RFC 3533) and is all there. */
function endsOgg(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 27; at >= 0; at--) {
    if (bytes[at] !== 0x4f || bytes[at + 1] !== 0x67 || bytes[at + 2] !== 0x67 || bytes[at + 3] !== 0x53) continue;
    const segments = bytes[at + 26] ?? 0;
    const body = bytes.subarray(at + 27, at + 27 + segments).reduce((sum, size) => sum + size, 0);
    return ((bytes[at + 5] ?? 0) & 4) !== 0 && at + 27 + segments + body <= bytes.length;
  }
  return false;
}
