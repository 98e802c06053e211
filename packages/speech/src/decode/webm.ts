import { ascii, type Demuxed, readOpusHead } from './packets.ts';

/** Elements of Matroska (RFC 9559) that hold others. Their ends need not be known: what is inside tells itself apart. */
const MASTERS: ReadonlySet<number> = new Set([0x18538067, 0x1f43b675, 0x1654ae6b, 0xae, 0xe1, 0xa0]);
const SEGMENT = 0x18538067;
const TRACK_ENTRY = 0xae;
const TRACK_NUMBER = 0xd7;
const CODEC_ID = 0x86;
const CODEC_PRIVATE = 0x63a2;
const CHANNELS = 0x9f;
const SIMPLE_BLOCK = 0xa3;
const BLOCK = 0xa1;
/** Several frames in one block, which nothing that records sound does. */
const LACED = 0x06;

type Track = { number: number; codec: string; head: Uint8Array; channels: number };

/** The packets of the first Opus track of a WebM file. Every step goes forward, whatever the sizes say. */
export function readWebm(bytes: Uint8Array): Demuxed {
  const tracks: Track[] = [];
  const packets: Uint8Array[] = [];
  let wanted: Track | null = null;
  let complete = true;
  for (let at = 0; at < bytes.length; ) {
    const id = readNumber(bytes, at, true);
    const size = id && readNumber(bytes, at + id.length, false);
    if (!id || !size) {
      complete = false;
      break;
    }
    const from = at + id.length + size.length;
    if (id.value === SEGMENT && !size.unknown && from + size.value > bytes.length) complete = false;
    if (MASTERS.has(id.value)) {
      if (id.value === TRACK_ENTRY) tracks.push({ number: 0, codec: '', head: new Uint8Array(0), channels: 1 });
      at = from;
      continue;
    }
    const end = from + size.value;
    if (size.unknown || end > bytes.length) {
      complete = false;
      break;
    }
    const body = bytes.subarray(from, end);
    const track = tracks.at(-1);
    if (track && id.value === TRACK_NUMBER) track.number = body.at(-1) ?? 0;
    if (track && id.value === CODEC_ID) track.codec = ascii(body, 0, 32).replace(/\0.*$/s, '');
    if (track && id.value === CODEC_PRIVATE) track.head = body;
    if (track && id.value === CHANNELS) track.channels = body.at(-1) ?? 1;
    if (id.value === SIMPLE_BLOCK || id.value === BLOCK) {
      wanted ??= tracks.find(({ codec }) => codec === 'A_OPUS') ?? null;
      const number = readNumber(body, 0, false);
      // After the track's number, two bytes of time and one of flags.
      if (wanted && number?.value === wanted.number && ((body[number.length + 2] ?? 0) & LACED) === 0) packets.push(body.subarray(number.length + 3));
    }
    at = end;
  }
  const opus = wanted ?? tracks.find(({ codec }) => codec === 'A_OPUS');
  if (!opus) return { ok: false, codec: tracks.find(({ codec }) => codec.startsWith('A_'))?.codec.slice(2) ?? null, complete };
  const head = readOpusHead(opus.head) ?? { channels: opus.channels, preSkip: 0 };
  return { ok: true, stream: { ...head, packets, complete } };
}

type EbmlNumber = { readonly value: number; readonly length: number; readonly unknown: boolean };

/** A number whose first bits tell its length (RFC 8794, 4). An id keeps those bits. */
function readNumber(bytes: Uint8Array, at: number, isId: boolean): EbmlNumber | null {
  const first = bytes[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (first === 0 || length > (isId ? 4 : 8) || at + length > bytes.length) return null;
  let value = isId ? first : first & (0xff >> length);
  let ones = (first & (0xff >> length)) === 0xff >> length;
  for (let i = 1; i < length; i++) {
    value = value * 256 + (bytes[at + i] as number);
    ones &&= bytes[at + i] === 0xff;
  }
  return { value, length, unknown: ones };
}
