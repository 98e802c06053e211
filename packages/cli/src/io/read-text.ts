import { constants, createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { EXIT, Problem } from '../problem.ts';
import { decodeOrThrow } from './decode.ts';

/** How much is read of a file: a wrong one is refused before it fills the memory. `than`: what has never so much, and what to give in its place. */
export type Limit = { readonly bytes: number; readonly than: string };

const ANSWER: Limit = { bytes: 1024 ** 2, than: 'an answer. Give one answer at a time, or use --batch.' };

/** What is looked for in a file: a text could be given in other ways as well. */
type What = 'text' | 'recording';

/** A file's text exactly as it is, or that of standard input for `-`. Throws a `Problem` when it cannot be read. */
export async function readText(source: string, most: Limit = ANSWER): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of openBytes(source)) {
    size += chunk.length;
    if (size > most.bytes)
      throw new Problem(`${nameOf(source)} has more than ${sizeText(most.bytes)}, which is far more than ${most.than}`, { exitCode: EXIT.notScored });
    chunks.push(chunk);
  }
  return decodeOrThrow(Buffer.concat(chunks), nameOf(source));
}

const sizeText = (bytes: number): string => `${bytes / 1024 ** 2} MB`;

export const nameOf = (source: string): string => (source === '-' ? 'Standard input' : source);

/** The bytes of a file, or of standard input for `-`. Throws a `Problem` when they cannot be read. */
export async function* openBytes(source: string, what: What = 'text'): AsyncGenerator<Buffer> {
  if (source === '-' && process.stdin.isTTY) process.stderr.write('Type the text, then press Ctrl+D (Ctrl+Z and Enter on Windows).\n');
  const stream: Readable = source === '-' ? process.stdin : createReadStream(source);
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    throw new Problem(unreadable(source, error, what), { exitCode: EXIT.unreadable, cause: error });
  }
}

/** Throws a `Problem` for a file that cannot be opened, before anything slow begins. */
export async function checkReadable(source: string, what: What = 'text'): Promise<void> {
  if (source === '-') return;
  try {
    await access(source, constants.R_OK);
  } catch (error) {
    throw new Problem(unreadable(source, error, what), { exitCode: EXIT.unreadable, cause: error });
  }
}

function unreadable(source: string, error: unknown, what: What): string {
  const name = nameOf(source);
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (what === 'recording' && (code === 'ENOENT' || code === 'ENOTDIR')) return `There is no file ${name}. Check the path.`;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return `There is no file ${name}. ${/\s/.test(name) ? 'Give words with --text "…"' : 'Check the path'}, or use - for standard input.`;
  if (code === 'EISDIR') return `${name} is a folder. Give a file.`;
  if (code === 'EACCES' || code === 'EPERM') return `${name} may not be read. Check who is allowed to read it.`;
  return `${name} cannot be read (${error instanceof Error ? error.message : String(error)}). Try another file.`;
}
