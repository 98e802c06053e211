import { IntlMessageFormat } from 'intl-messageformat';
import { anchors } from './en/anchors.ts';
import { contributions } from './en/contributions.ts';
import { cuts } from './en/cuts.ts';
import { findings } from './en/findings.ts';
import { report } from './en/report.ts';
import { workbookFile } from './en/workbook-file.ts';
import type { Catalogue, Message } from './message.ts';

export { measureNames, unitWords } from './en/measures.ts';
export type { Message } from './message.ts';

/** Every message of the analysis, by id. */
export const catalogue: Catalogue = { ...findings, ...contributions, ...anchors, ...cuts, ...report, ...workbookFile };

const compiled = new Map<string, IntlMessageFormat>();

/** The message with its data filled in. Throws for an id that is not in the catalogue: a rule and its prose belong together. */
export function formatMessage(id: string, data: Readonly<Record<string, unknown>>): Message {
  const message = catalogue[id];
  if (!message) throw new Error(`no message "${id}" in the catalogue`);
  return {
    say: format(message.say, data),
    ...(message.why === undefined ? {} : { why: format(message.why, data) }),
    ...(message.do === undefined ? {} : { do: format(message.do, data) }),
  };
}

function format(pattern: string, data: Readonly<Record<string, unknown>>): string {
  let ready = compiled.get(pattern);
  if (!ready) {
    ready = new IntlMessageFormat(pattern, 'en');
    compiled.set(pattern, ready);
  }
  return String(ready.format(data as Record<string, string | number>));
}

/** Words that go between quotation marks: those inside become single. */
export const asInnerQuotes = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');
