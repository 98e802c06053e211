import { MAX_AD_LENGTH } from '@candor/core';
import { wantsColour, widthOf } from '../io/colour.ts';
import { decodeOrThrow } from '../io/decode.ts';
import { print, printJson } from '../io/output.ts';
import { readAd } from '../io/prepared-files.ts';
import { nameOf, openBytes } from '../io/read-text.ts';
import { EXIT, Problem } from '../problem.ts';

type BriefOptions = { readonly format?: 'text' | 'html'; readonly json?: true };

/** More than as many characters can have; a wrong file is refused before it fills the memory. */
const MOST_BYTES = 8 * MAX_AD_LENGTH;

/** `candor brief`: what a job ad says, each point with the words it stands in. */
export async function briefCommand(file: string | undefined, { format, json }: BriefOptions): Promise<void> {
  const source = file ?? '-';
  const brief = await readAd(await textOf(source), source, format);
  if (json) return printJson(brief);
  const [{ briefPage }, { paints }] = await Promise.all([import('../report/brief-page.ts'), import('../report/paint.ts')]);
  await print(briefPage(brief, paints(wantsColour(process.stdout, process.env)), widthOf(process.stdout, process.env)));
}

async function textOf(source: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of openBytes(source)) {
    size += chunk.length;
    if (size > MOST_BYTES)
      throw new Problem(`${nameOf(source)} has more than ${MOST_BYTES / 1_000_000} MB, which is far more than an ad. Save the part with the job alone.`, {
        exitCode: EXIT.notScored,
      });
    chunks.push(chunk);
  }
  const text = decodeOrThrow(Buffer.concat(chunks), nameOf(source));
  if (text.length > MAX_AD_LENGTH)
    throw new Problem(
      `${nameOf(source)} has more than ${MAX_AD_LENGTH.toLocaleString('en')} characters, which is far more than an ad. Save the part with the job alone.`,
      {
        exitCode: EXIT.notScored,
      },
    );
  return text;
}
