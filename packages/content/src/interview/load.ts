import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PhraseBook } from '@candor/core';
import { problemLine } from '../problem.ts';
import { bookProblems, parsePhraseFile } from './book.ts';

const CONTENT = path.join(import.meta.dirname, '../..');

/** Everything an interviewer can say besides the questions, in the order of the files' names. A problem in it is a bug: it throws. */
export async function loadPhraseBook(): Promise<PhraseBook> {
  const [names, concepts] = await Promise.all([namesIn('interview', '.yaml'), namesIn('concepts', '.md')]);
  const parsed = await Promise.all(
    names.map(async (name) =>
      parsePhraseFile(`packages/content/interview/${name}.yaml`, await readFile(path.join(CONTENT, 'interview', `${name}.yaml`), 'utf8')),
    ),
  );
  const files = parsed.flatMap((result) => (result.ok ? [result.value] : []));
  const broken = parsed.flatMap((result) => (result.ok ? [] : result.problems));
  const problems = broken.length > 0 ? broken : bookProblems(files, concepts);
  if (problems.length > 0) throw new Error(`The phrase book does not load:\n${problems.map(problemLine).join('\n')}`);
  return { phrasings: files.flatMap(({ phrasings }) => phrasings), followUps: files.flatMap(({ followUps }) => followUps) };
}

const namesIn = async (folder: string, extension: string): Promise<string[]> =>
  (await readdir(path.join(CONTENT, folder)))
    .filter((name) => name.endsWith(extension))
    .map((name) => path.basename(name, extension))
    .sort();
