import { briefOfAd } from '@candor/analysis';
import { fileProblemText } from '@candor/content/messages/file-problem';
import { AD_LOOKED_THROUGH, type Brief, briefSchema, MAX_AD_LENGTH, type Workbook, workbookFromJson, workbookFromMarkdown } from '@candor/core';
import { EXIT, Problem } from '../problem.ts';
import { warnOfPart } from './output.ts';
import { type Limit, nameOf, readText } from './read-text.ts';

/** As much as the studio takes (docs/api.md). */
const MOST_BYTES = 8 * 1024 ** 2;
const WORKBOOK: Limit = { bytes: MOST_BYTES, than: 'a workbook. Give the file that the studio exports.' };
const LESS = 'an ad. Save the part with the job alone.';
const AD: Limit = { bytes: MOST_BYTES, than: LESS };

/** A workbook as the studio exports it: JSON, or Markdown. Throws a `Problem` that says what is wrong with it. */
export async function readWorkbook(file: string): Promise<Workbook> {
  const text = await readText(file, WORKBOOK);
  const read = isJson(text) ? workbookFromJson(text) : workbookFromMarkdown(text);
  if (read.ok) return read.workbook;
  const more = read.problems.length - 1;
  const what = read.problems.slice(0, 1).map(fileProblemText).join('');
  throw new Problem(`${nameOf(file)}: ${what}${more > 0 ? ` (The file has ${more} more ${more === 1 ? 'fault' : 'faults'}.)` : ''}`, {
    exitCode: EXIT.notScored,
  });
}

/** A company's brief: as JSON, or read out of an ad or a page (text or HTML). Throws a `Problem` that says what is wrong with it. */
export async function readBrief(file: string): Promise<Brief> {
  const text = await readText(file, AD);
  return isJson(text) ? briefIn(text, file) : briefOfText(text, file);
}

/** What an ad says, in words or HTML. Throws a `Problem` where it cannot be read, is data and no ad, or nothing is said. */
export async function readAd(file: string, format?: 'text' | 'html'): Promise<Brief> {
  const text = await readText(file, AD);
  if (isData(text)) throw new Problem(`${nameOf(file)} is JSON, and no ad. Give an ad as text or HTML.`, { exitCode: EXIT.notScored });
  return briefOfText(text, file, format);
}

/** Says on stderr where only its beginning is looked through. */
async function briefOfText(text: string, source: string, format = guessFormat(source, text)): Promise<Brief> {
  if (text.length > MAX_AD_LENGTH)
    throw new Problem(`${nameOf(source)} has more than ${MAX_AD_LENGTH.toLocaleString('en')} characters, which is far more than ${LESS}`, {
      exitCode: EXIT.notScored,
    });
  const brief = await briefOfAd(text, { format }, warnOfPart);
  checkWords(brief, source);
  if (brief.text.length > AD_LOOKED_THROUGH)
    process.stderr.write(
      `Only the first ${AD_LOOKED_THROUGH.toLocaleString('en')} of ${brief.text.length.toLocaleString('en')} characters were looked through. Give the part with the job alone if it stands further down.\n`,
    );
  return brief;
}

/** HTML by its name, or because it begins with a tag. */
const guessFormat = (source: string, text: string): 'text' | 'html' => (/\.x?html?$/i.test(source) || /^\s*<[!a-zA-Z]/.test(text) ? 'html' : 'text');

/** Throws a `Problem` for an ad in which nothing is said. */
function checkWords({ text }: Brief, source: string): void {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Problem(`${nameOf(source)}: There are no words in this. Give an ad in words.`, { exitCode: EXIT.notScored });
}

const isJson = (text: string): boolean => text.trimStart().startsWith('{');

/** A whole object or list of JSON: an ad may begin with a bracket all the same. */
function isData(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

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
