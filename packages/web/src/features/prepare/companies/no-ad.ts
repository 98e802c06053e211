import type { Brief } from '@candor/core';

/** Why something is no ad. */
export type NoAd = 'empty' | 'not-text' | 'workbook' | 'export' | 'data';

/** The text of a file; null where it is none, and no text has a null. UTF-16 is known by its mark, as Windows writes it; what is no UTF-8 is what pages were written in before. */
export function textOfFile(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (PDF.every((byte, i) => bytes[i] === byte)) return null;
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be');
  return decoded(bytes, 'utf-8') ?? (bytes.some(isControl) ? null : decoded(bytes, 'windows-1252'));
}

/** "%PDF-" */
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
/** Tabs, ends of lines and of pages are text. */
const isControl = (byte: number): boolean => byte < 0x20 && (byte < 0x09 || byte > 0x0d);

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Why a text is no ad, as far as that can be told before it is read; null where it may be one. */
export function whyNoAd(text: string): Exclude<NoAd, 'not-text'> | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'empty';
  if (text.trimStart().startsWith('# Candor workbook')) return 'workbook';
  const format = formatOfData(text);
  if (format === undefined) return null;
  return format === 'candor-workbook' ? 'workbook' : format === 'candor-export' ? 'export' : 'data';
}

/** What JSON calls itself: null for nothing, undefined where the text is no JSON. */
function formatOfData(text: string): unknown {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'format' in value ? value.format : null;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Whether nothing was read out of a text: a point that is the whole of it tells no more than the text, "good morning" or "hello there". */
export const saysNothing = ({ text, points }: Brief): boolean => points.every(({ span }) => span !== null && span.end - span.start >= text.length);
