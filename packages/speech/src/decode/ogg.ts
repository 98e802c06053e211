import { ascii, type Demuxed, readOpusHead } from './packets.ts';

/** A page's head without its table of segments (RFC 3533, 6). */
const HEAD_BYTES = 27;
const FULL_SEGMENT = 255;
const CONTINUED = 1;
const LAST = 4;

/** The packets of the first stream of an Ogg file. Goes on at the next page where one is broken; every step goes forward. */
export function readOgg(bytes: Uint8Array): Demuxed {
  const packets: Uint8Array[] = [];
  let serial: string | null = null;
  let part: number[] = [];
  let complete = false;
  for (let at = nextPage(bytes, 0); at !== -1; ) {
    const segments = bytes.subarray(at + HEAD_BYTES, at + HEAD_BYTES + (bytes[at + 26] ?? 0));
    const body = at + HEAD_BYTES + (bytes[at + 26] ?? 0);
    const end = body + segments.reduce((sum, size) => sum + size, 0);
    const flags = bytes[at + 5] ?? 0;
    serial ??= ascii(bytes, at + 14, at + 18);
    if (ascii(bytes, at + 14, at + 18) === serial && end <= bytes.length) {
      if ((flags & CONTINUED) === 0) part = [];
      let from = body;
      for (const size of segments) {
        for (let i = from; i < from + size; i++) part.push(bytes[i] as number);
        from += size;
        if (size === FULL_SEGMENT) continue;
        packets.push(Uint8Array.from(part));
        part = [];
      }
      complete = (flags & LAST) !== 0;
    } else if (end > bytes.length) complete = false;
    at = nextPage(bytes, end > bytes.length ? at + 4 : end);
  }
  const [head, ...rest] = packets;
  if (!head) return { ok: false, codec: null, complete };
  const opus = readOpusHead(head);
  if (!opus) return { ok: false, codec: nameOf(head), complete };
  // The second packet holds the tags.
  return { ok: true, stream: { ...opus, packets: rest.slice(1), complete } };
}

function nextPage(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x4f, from); at !== -1 && at + HEAD_BYTES <= bytes.length; at = bytes.indexOf(0x4f, at + 1))
    if (ascii(bytes, at, at + 4) === 'OggS') return at;
  return -1;
}

/** "vorbis", "FLAC", "Speex": the letters that a first packet begins with. */
function nameOf(head: Uint8Array): string | null {
  return /[A-Za-z]{4,}/.exec(ascii(head, 0, 10))?.[0] ?? null;
}
