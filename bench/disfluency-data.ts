import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A turn of a telephone conversation: what was said, and what each word (split at spaces) was labelled. */
export type Turn = { readonly conversation: number; readonly words: readonly string[]; readonly tags: readonly (readonly string[])[] };

/** A typed question with a self-correction, and the question as it was meant. */
export type Correction = { readonly disfluent: string; readonly fluent: string };

const ROOT = join(import.meta.dirname, '..');

/** Reads the labelled turns. Throws an `Error` that names the folder when the development data is not there. */
export function readTurns(): Turn[] {
  return readLines('switchboard/turns.jsonl').map((line) => {
    const { conv, words } = JSON.parse(line) as { conv: number; words: [string, string][] };
    return { conversation: conv, words: words.map(([word]) => word), tags: words.map(([, tag]) => tag.split('+')) };
  });
}

/** Reads the typed corrections; the spreadsheet errors among them ("#VALUE!") are left out. */
export function readCorrections(): Correction[] {
  return readLines('disfl-qa/dev.jsonl')
    .map((line) => JSON.parse(line) as Correction)
    .filter(({ disfluent }) => !disfluent.startsWith('#'));
}

function readLines(file: string): string[] {
  const folder = process.env.CANDOR_SHARED ?? join(ROOT, '..', 'shared');
  const path = join(folder, 'data', file);
  if (!existsSync(path)) throw new Error(`The development data is missing: ${path} does not exist. Set CANDOR_SHARED to the folder that holds data/.`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
