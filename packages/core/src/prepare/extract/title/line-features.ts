import type { AdLine } from '../ad-lines.ts';
import { isCompany } from '../company.ts';
import { isJob } from '../job-words.ts';

/** What is looked at of a line, of those beside it, and for a label before a colon. In UTF-16 units. */
const LINE_WITHIN = 300;
const BESIDE_WITHIN = 200;
const LABEL_WITHIN = 60;
/** A line above of fewer words may be what announces the title. */
const MOST_ABOVE = 4;
const MOST_OF_LABEL = 6;

/** What speaks for a line having the title: where it stands, how it looks, and the lines beside it. */
export function lineFeatures(lines: readonly AdLine[], at: number): string[] {
  const line = lines[at] as AdLine;
  const { text } = line;
  const words = lettersOf(text.slice(0, LINE_WITHIN));
  const [before, after] = [lines[at - 1]?.text ?? '', lines[at + 1]?.text ?? ''];
  const above = lettersOf(before.slice(-BESIDE_WITHIN));
  const below = lettersOf(after.slice(0, BESIDE_WITHIN));
  const colon = text.slice(0, LABEL_WITHIN).indexOf(':');
  const label = colon > 0 ? lettersOf(text.slice(0, colon)) : [];
  const stop = stopOf(text);
  const size = Math.min(8, Math.ceil(words.length / 3));
  return [
    'all',
    `line ${Math.min(8, at)}`,
    `long ${size}`,
    `lineLong ${Math.min(4, at)} ${size} ${stop === '.'}`,
    `kind ${text.toUpperCase() === text ? 'X' : ''}${stop}`,
    `after ${/[.!?]$/.test(after)} ${/\d/.test(after)} ${/[£$€]/.test(after)} ${lines[at + 1]?.gap}`,
    `afterFirst ${below[0]}`,
    `afterLong ${Math.min(6, Math.ceil(below.length / 3))} ${stop === ''}`,
    ...(label.length > 0 && label.length <= MOST_OF_LABEL ? [`label ${label.join(' ')}`, ...label.map((word) => `label1 ${word}`)] : []),
    `gap ${line.gap} ${line.bullet} ${line.mark}`,
    `first ${words[0]}`,
    `lastBefore ${above.at(-1)} ${stopOf(before)}`,
    ...(above.length <= MOST_ABOVE ? [`above ${above.join(' ')}`, ...above.map((word) => `above1 ${word}`)] : []),
    `longBefore ${Math.min(5, Math.ceil(above.length / 4))} ${/[.!?:]$/.test(before)}`,
    `companyLine ${isCompany(text)} ${Math.min(3, at)}`,
    `jobs ${Math.min(3, words.filter(isJob).length)} ${Math.min(3, at)}`,
  ];
}

const lettersOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d'#+]+/gu) ?? [];
const stopOf = (text: string): string => /[.!?:;,)]$/.exec(text)?.[0] ?? '';
