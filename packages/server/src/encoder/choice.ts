import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { hasCode } from '../lock/record.ts';

const choiceSchema = z.strictObject({ folder: z.string().min(1) });

/** The folder of the encoder that was chosen; null for the built-in one. Rejects when the file cannot be read or is none of ours. */
export async function readChoice(file: string): Promise<string | null> {
  try {
    return choiceSchema.parse(JSON.parse(await readFile(file, 'utf8'))).folder;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Keeps the choice for the next start; null goes back to the built-in encoder. */
export async function writeChoice(file: string, folder: string | null): Promise<void> {
  if (folder === null) return rm(file, { force: true });
  const unfinished = `${file}.new`;
  await writeFile(unfinished, `${JSON.stringify({ folder })}\n`, { mode: 0o600 });
  await rename(unfinished, file);
}
