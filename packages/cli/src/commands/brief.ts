import { wantsColour, widthOf } from '../io/colour.ts';
import { print, printJson } from '../io/output.ts';
import { readAd } from '../io/prepared-files.ts';

type BriefOptions = { readonly format?: 'text' | 'html'; readonly json?: true };

/** `candor brief`: what a job ad says, each point with the words it stands in. */
export async function briefCommand(file: string | undefined, { format, json }: BriefOptions): Promise<void> {
  const brief = await readAd(file ?? '-', format);
  if (json) return printJson(brief);
  const [{ briefPage }, { paints }] = await Promise.all([import('../report/brief-page.ts'), import('../report/paint.ts')]);
  await print(briefPage(brief, paints(wantsColour(process.stdout, process.env)), widthOf(process.stdout, process.env)));
}
