import { briefOfAd } from '@candor/analysis';
import { fileProblemText } from '@candor/content/messages/file-problem';
import { type Brief, briefSchema, type Workbook, workbookFromJson, workbookFromMarkdown } from '@candor/core';
import { EXIT, Problem } from '../problem.ts';
import { warnOfPart } from './output.ts';
import { nameOf, readText } from './read-text.ts';

/** A workbook as the studio exports it: JSON, or Markdown. Throws a `Problem` that says what is wrong with it. */
export async function readWorkbook(file: string): Promise<Workbook> {
  const text = await readText(file);
  const read = isJson(text) ? workbookFromJson(text) : workbookFromMarkdown(text);
  if (read.ok) return read.workbook;
  const more = read.problems.length - 1;
  const what = read.problems.slice(0, 1).map(fileProblemText).join('');
  throw new Problem(`${nameOf(file)}: ${what}${more > 0 ? ` (${more} more like this.)` : ''}`, { exitCode: EXIT.notScored });
}

/** A company's brief: as JSON, or read out of an ad or a page (text or HTML). Throws a `Problem` that says what is wrong with it. */
export async function readBrief(file: string): Promise<Brief> {
  const text = await readText(file);
  if (isJson(text)) return briefIn(text, file);
  const brief = await briefOfAd(text, { format: /\.html?$/i.test(file) || text.trimStart().startsWith('<') ? 'html' : 'text' }, warnOfPart);
  checkWords(brief, file);
  return brief;
}

/** Throws a `Problem` for an ad in which nothing is said. */
export function checkWords({ text }: Brief, source: string): void {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Problem(`${nameOf(source)}: There are no words in this. Give an ad in words.`, { exitCode: EXIT.notScored });
}

const isJson = (text: string): boolean => text.trimStart().startsWith('{');

function briefIn(text: string, file: string): Brief {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Problem(`${nameOf(file)} begins like JSON and cannot be read as such. Give an ad as text, or what candor brief --json prints.`, {
      exitCode: EXIT.notScored,
      cause: error,
    });
  }
  const result = briefSchema.safeParse(value);
  if (result.success) return result.data;
  throw new Problem(`${nameOf(file)} is JSON, but no brief. Give an ad as text, or what candor brief --json prints.`, { exitCode: EXIT.notScored });
}
