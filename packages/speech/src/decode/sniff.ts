export const CONTAINERS = ['wav', 'webm', 'ogg', 'flac', 'mp3'] as const;
export type Container = (typeof CONTAINERS)[number];

/** What kind of file these bytes are, by how they begin; the name and what a browser says of it may be wrong. Null for any other. */
export function sniff(bytes: Uint8Array): Container | null {
  const text = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
  if (['RIFF', 'RIFX'].includes(text(0, 4)) && text(8, 12) === 'WAVE') return text(0, 4) === 'RIFF' ? 'wav' : null;
  if (bytes[0] === 0x1a && text(1, 4) === '\x45\xdf\xa3') return 'webm';
  if (text(0, 4) === 'OggS') return 'ogg';
  if (text(0, 4) === 'fLaC') return 'flac';
  if (text(0, 3) === 'ID3') return 'mp3';
  // A frame header: eleven bits set, MPEG version and layer III.
  if (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2) return 'mp3';
  return null;
}
