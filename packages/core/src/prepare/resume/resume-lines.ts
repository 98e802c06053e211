import { type AdLine, adLines } from '../extract/ad-lines.ts';

/** What was pasted without the marks of Markdown and of tables; the bars between the cells of a row stay. */
export const withoutMarkup = (text: string): string =>
  text
    .split('\n')
    .map((line) => withoutEdges(isRule(line) ? '' : line))
    .join('\n');

/** "|-----|:---:|", "----", "====". */
const isRule = (line: string): boolean => (line.includes('--') ? /^[\s|:-]+$/.test(line) : /^(?:[=_*]{3,})\s*$/.test(line));

function withoutEdges(line: string): string {
  const plain = line
    .replace(/^#{1,6}\s/, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/\[([^\][]{1,200})\]\([^()\s]{1,300}\)/g, '$1')
    .replace(/^\*(?=\S)([^*]*)\*$/, '$1');
  let [start, end] = [0, plain.length];
  while (start < end && ' |\t'.includes(plain.charAt(start))) start += 1;
  while (end > start && ' |\t'.includes(plain.charAt(end - 1))) end -= 1;
  return plain.slice(start, end);
}

/** Who breaks lines by hand breaks them after this width at the least. In UTF-16 units. */
const WRAPS_FROM = 60;
/** Where more of the lines than this share stand apart, empty lines say nothing. */
const MOST_GAPS = 0.7;

/** The lines of a résumé without their bullets. Unlike in an ad, a line is a line: only the rest of a bullet or of a sentence that was broken is put back. */
export function resumeLines(text: string): AdLine[] {
  const lines: AdLine[] = [];
  let at = 0;
  let gap = true;
  for (const raw of text.split('\n')) {
    const [line] = adLines(raw);
    if (line) {
      const last = lines.at(-1);
      if (last && !gap && goesOn(last, line)) {
        const end = at + line.end;
        lines[lines.length - 1] = { ...last, end, text: text.slice(last.start, end).replaceAll('\n', ' ') };
      } else lines.push({ ...line, start: at + line.start, end: at + line.end, gap });
    }
    gap = line === undefined;
    at += raw.length + 1;
  }
  return lines.filter(({ gap: apart }) => apart).length > MOST_GAPS * lines.length ? lines.map((line) => ({ ...line, gap: false })) : lines;
}

const goesOn = (last: AdLine, line: AdLine): boolean =>
  !line.bullet && /^\p{Ll}/u.test(line.text) && last.text.length >= WRAPS_FROM && last.text.length < 5_000 && !/[.!?:;]$/.test(last.text);
