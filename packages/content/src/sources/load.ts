import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { readYaml } from '../yaml.ts';

const sourceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: z.string().min(1),
  /** A: controlled study or human-rated data. B: published practice of a system in use. C: opinion. */
  grade: z.enum(['A', 'B', 'C']),
  /** What was found, in one sentence. */
  finding: z.string().min(1),
  /** A citation in words. */
  reference: z.string().min(1),
});

/** What a rule or a question rests on. */
export type Source = Readonly<z.infer<typeof sourceSchema>>;

const FILE = path.join(import.meta.dirname, '../../sources.yaml');

/** The sources of all rules and packs, in the order of the file. Throws when the file does not fit the schema or an id comes twice: both are bugs. */
export async function loadSources(): Promise<readonly Source[]> {
  const sources = z.array(sourceSchema).parse(readYaml(await readFile(FILE, 'utf8')));
  const ids = new Set<string>();
  for (const { id } of sources) {
    if (ids.has(id)) throw new Error(`sources.yaml: "${id}" stands there twice.`);
    ids.add(id);
  }
  return sources;
}
