import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Lexicon } from '@candor/core';
import { readYaml } from '../yaml.ts';
import { lexiconSchema } from './schema.ts';

const FOLDER = path.join(import.meta.dirname, '../../lexicons');

/** The phrase lists that come with Candor, in the order of their file names. Throws with the file's name when one does not fit the schema: a bug. */
export async function loadLexicons(): Promise<readonly Lexicon[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(names.map(async (name) => readLexicon(name, await readFile(path.join(FOLDER, name), 'utf8'))));
}

/** Reads one list. Its file is named after the last part of its id. */
export function readLexicon(file: string, source: string): Lexicon {
  const parsed = lexiconSchema.safeParse(readYaml(source));
  if (!parsed.success) throw new Error(`lexicons/${file}: ${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`);
  if (!parsed.data.id.endsWith(`/${path.basename(file, '.yaml')}`))
    throw new Error(`lexicons/${file}: id: "${parsed.data.id}" does not end in the file's name.`);
  return parsed.data;
}
