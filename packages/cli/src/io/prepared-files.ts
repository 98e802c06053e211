import { briefOfAd } from '@candor/analysis';
import { type Brief, briefSchema, type MarkdownProblem, type Workbook, workbookFromMarkdown, workbookSchema } from '@candor/core';
import type { z } from 'zod';
import { EXIT, Problem } from '../problem.ts';
import { nameOf, readText } from './read-text.ts';

const WRONG: Readonly<Record<MarkdownProblem['code'], string>> = {
  'not-a-workbook': 'this is no workbook of Candor; its first line is “# Candor workbook”',
  'unknown-heading': 'no heading of a workbook',
  'unknown-field': 'no field of this part',
  'not-a-field': 'neither a heading nor a field; a field is written “- name: value”',
  misplaced: 'this does not belong here',
  twice: 'this stands here twice',
  'bad-value': 'a value that this field cannot have',
};

/** A workbook as the studio exports it: JSON, or Markdown. Throws a `Problem` that says what is wrong with it. */
export async function readWorkbook(file: string): Promise<Workbook> {
  const text = await readText(file);
  if (isJson(text)) return parsed(text, workbookSchema, file, 'a workbook');
  const read = workbookFromMarkdown(text);
  if (read.ok) return read.workbook;
  const [first] = read.problems;
  const more = read.problems.length - 1;
  const what = first ? `line ${first.line}: ${WRONG[first.code]} (${first.what})` : 'it cannot be read';
  throw new Problem(`${nameOf(file)}, ${what}${more > 0 ? `, and ${more} more` : ''}. Export the workbook anew, or mend the file.`, {
    exitCode: EXIT.notScored,
  });
}

/** A company's brief: as JSON, or read out of an ad or a page (text or HTML). Throws a `Problem` that says what is wrong with it. */
export async function readBrief(file: string): Promise<Brief> {
  const text = await readText(file);
  if (isJson(text)) return parsed(text, briefSchema, file, 'a brief');
  return briefOfAd(text, { format: /\.html?$/i.test(file) || text.trimStart().startsWith('<') ? 'html' : 'text' });
}

const isJson = (text: string): boolean => text.trimStart().startsWith('{');

function parsed<T>(text: string, schema: z.ZodType<T>, file: string, what: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Problem(`${nameOf(file)} is not JSON. Export it anew.`, { exitCode: EXIT.notScored, cause: error });
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Problem(`${nameOf(file)} is not ${what}: ${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'wrong shape'}. Export it anew.`, {
    exitCode: EXIT.notScored,
  });
}
