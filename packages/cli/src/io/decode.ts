import { EXIT, Problem } from '../problem.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** UTF-8 as text, without a byte-order mark and with nothing else changed; null when the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Like {@link decodeUtf8}; throws a `Problem` that names the source. */
export function decodeOrThrow(bytes: Uint8Array, name: string): string {
  const text = decodeUtf8(bytes);
  if (text !== null) return text;
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  throw new Problem(`${name} is ${isUtf16 ? 'UTF-16, not UTF-8' : 'not valid UTF-8'}. Save it as UTF-8 and try again.`, { exitCode: EXIT.unreadable });
}
