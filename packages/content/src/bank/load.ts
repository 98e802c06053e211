import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Question, Teaching } from '@candor/core';
import type { Parsed } from '../packs/question-file.ts';
import { problemLine } from '../problem.ts';
import { parseAnswerFile } from './answer-file.ts';
import { parseConceptFile } from './concept-file.ts';
import { parseRetoldFile } from './retold-file.ts';
import { parseStoryFile } from './story-file.ts';

const CONTENT = path.join(import.meta.dirname, '../..');

/** The concepts, spoken answers and stories that hearing is learnt from. Only training reads them; a problem in them is a bug: it throws. */
export async function loadTeaching(questions: readonly Question[]): Promise<Teaching> {
  const known = new Map(questions.map((question) => [question.id, question]));
  const [concepts, answers, answersByQuestion, stories] = await Promise.all([
    readAll('concepts', parseConceptFile),
    readAll('answers', (file, source) => parseAnswerFile(file, source, known)),
    readAll('answers-by-question', (file, source) => parseAnswerFile(file, source, known)),
    readAll('stories', parseStoryFile),
  ]);
  const originals = answers.flat();
  const retold = await readAll('retold', (file, source) => parseRetoldFile(file, source, known, originals));
  return { concepts, answers: originals, retold: retold.flat(), answersByQuestion: answersByQuestion.flat(), stories: stories.flat() };
}

async function readAll<T>(folder: string, parse: (file: string, source: string) => Parsed<T>): Promise<T[]> {
  const names = (await readdir(path.join(CONTENT, folder))).filter((name) => name.endsWith('.md')).sort();
  const parsed = await Promise.all(
    names.map(async (name) => parse(path.join('packages/content', folder, name), await readFile(path.join(CONTENT, folder, name), 'utf8'))),
  );
  const problems = parsed.flatMap((result) => (result.ok ? [] : result.problems));
  if (problems.length > 0) throw new Error(`The bank does not load:\n${problems.map(problemLine).join('\n')}`);
  return parsed.flatMap((result) => (result.ok ? [result.value] : []));
}
