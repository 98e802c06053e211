/** What a container holds of one Opus stream. */
export type OpusStream = {
  readonly channels: number;
  /** Samples at 48 kHz to leave out at the beginning (RFC 7845). */
  readonly preSkip: number;
  readonly packets: readonly Uint8Array[];
  /** False where the file ends before its own marks say it does. */
  readonly complete: boolean;
};
/** The stream, or why there is none: sound of another kind (with its name), or nothing that can be followed. */
export type Demuxed = { readonly ok: true; readonly stream: OpusStream } | { readonly ok: false; readonly codec: string | null; readonly complete: boolean };

const HEAD = 'OpusHead';

/** An Opus header, which both containers keep (RFC 7845, 5.1): channels and the samples to leave out. Null of anything else. */
export function readOpusHead(bytes: Uint8Array): { readonly channels: number; readonly preSkip: number } | null {
  if (bytes.length < 12 || ascii(bytes, 0, HEAD.length) !== HEAD) return null;
  return { channels: bytes[9] ?? 1, preSkip: (bytes[10] ?? 0) | ((bytes[11] ?? 0) << 8) };
}

export const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
