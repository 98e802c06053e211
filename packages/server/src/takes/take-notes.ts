import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** What is known of a recording beside its sound. */
const notesSchema = z.strictObject({
  id: z.uuid(),
  questionId: z.string(),
  source: z.enum(['microphone', 'upload']),
  /** The microphone's name, or the file's. */
  device: z.string(),
  startedAt: z.iso.datetime(),
  /** `stopped`: said to be complete, and not heard yet. `heard`: an attempt was made of it. */
  state: z.enum(['recording', 'paused', 'stopped', 'heard']),
  attemptId: z.string().nullable(),
});
export type TakeNotes = z.infer<typeof notesSchema>;

export const soundFile = (folder: string, id: string): string => path.join(folder, `${id}.wav`);
const notesFile = (folder: string, id: string): string => path.join(folder, `${id}.json`);

/** Writes beside the old notes and moves them into place: a crash leaves the old ones or the new ones. */
export async function writeNotes(folder: string, notes: TakeNotes): Promise<void> {
  const file = notesFile(folder, notes.id);
  await writeFile(`${file}.new`, JSON.stringify(notes), { mode: 0o600 });
  await rename(`${file}.new`, file);
}

export async function removeFiles(folder: string, id: string): Promise<void> {
  // The notes go first: sound without notes is removed at the next start, notes without sound would be offered.
  for (const file of [notesFile(folder, id), soundFile(folder, id)]) await rm(file, { force: true });
}

/** The notes of every recording in the folder. What an interrupted deletion left behind is removed; sound whose notes cannot be read is left alone. */
export async function readNotes(folder: string): Promise<TakeNotes[]> {
  const files = await readdir(folder);
  const notes: TakeNotes[] = [];
  for (const file of files.filter((name) => name.endsWith('.json'))) {
    const parsed = notesSchema.safeParse(parseJson(await readFile(path.join(folder, file), 'utf8')));
    if (parsed.success && file === `${parsed.data.id}.json`) notes.push(parsed.data);
  }
  const withNotes = new Set(files.filter((name) => name.endsWith('.json')).map((name) => name.replace(/json$/, 'wav')));
  const left = files.filter((name) => name.endsWith('.json.new') || (name.endsWith('.wav') && !withNotes.has(name)));
  for (const file of left) await rm(path.join(folder, file), { force: true });
  return notes;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Cut short by a power cut: the schema turns it away.
  }
}
