import { z } from 'zod';
import { decodeUtf8 } from '../io/decode.ts';
import type { Line } from '../io/lines.ts';

/** Echoed back with the result, so that a caller finds its own line again. */
export type LineId = string | number;
export type LineError = { readonly code: string; readonly message: string };
export type ReadLine<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly id: LineId | null; readonly error: LineError };

/** The longest line that is read. An answer of the greatest length, with every character escaped, and ten earlier ones fit in. */
export const MOST_LINE_BYTES = 2 * 1024 * 1024;

const string = (field: string) => z.string(`"${field}" has to be a string.`);
const id = z.union([z.string(), z.number()], '"id" has to be a string or a number.');
const object = 'The line has to be one JSON object.';

/** Fields that are not named here are left alone: a caller may keep notes of its own in a line. */
export const scoreLine = z
  .object(
    {
      id,
      question: string('question'),
      text: string('text').optional(),
      /** The path of a recording, in place of the text. */
      audio: string('audio').optional(),
      earlier: z.array(string('earlier'), '"earlier" has to be a list of strings.').default([]),
    },
    object,
  )
  .refine(({ text, audio }) => text !== undefined || audio !== undefined, '"text" has to be a string.')
  .refine(({ text, audio }) => text === undefined || audio === undefined, 'The answer is given twice: by "text" and by "audio". Leave one of them out.');
export const matchLine = z.object({ id, text: string('text') }, object);
export type ScoreLine = z.infer<typeof scoreLine>;
export type MatchLine = z.infer<typeof matchLine>;

/** Parses one line; null for an empty one, which counts as nothing. */
export function readLine<T>(line: Line, shape: z.ZodType<T>): ReadLine<T> | null {
  const bad = (id: LineId | null, code: string, message: string): ReadLine<T> => ({ ok: false, id, error: { code, message } });
  if (line.bytes === null) return bad(null, 'line-too-long', `The line has more than ${MOST_LINE_BYTES / 1024 / 1024} MB. Split it.`);
  const text = decodeUtf8(line.bytes);
  if (text === null) return bad(null, 'bad-encoding', 'The line is not valid UTF-8. Save the file as UTF-8.');
  if (text.trim() === '') return null;
  const json = parseJson(text);
  if (!json.ok) return bad(null, 'bad-json', `The line is not JSON: ${json.message}. Write one JSON object a line.`);
  const parsed = shape.safeParse(json.value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return bad(idOf(json.value), 'bad-shape', parsed.error.issues[0]?.message ?? object);
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; message: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    // Only the first words: an engine's message may quote the answer itself.
    return {
      ok: false,
      message: error instanceof SyntaxError ? (/^[^"']*?(?=,| in JSON| at position|$)/.exec(error.message)?.[0] ?? 'bad syntax') : String(error),
    };
  }
}

function idOf(value: unknown): LineId | null {
  const parsed = z.object({ id }).safeParse(value);
  return parsed.success ? parsed.data.id : null;
}
