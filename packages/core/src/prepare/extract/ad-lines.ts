/** A paragraph, list item or heading of an ad, in UTF-16 offsets into its text. `text` has the same length as the span: line ends within are blanks. `gap`: an empty line stands before it. `mark`: the bullet itself. */
export type AdLine = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly bullet: boolean;
  readonly gap: boolean;
  readonly mark: string;
};

/** What lists begin with, besides any symbol that stands apart. */
const BULLETS = new Set('•·‣⁃◦▪▫●○◆◇■□►▶▸➤➢➔→⇒»›–—-*+~>✓✔✅☑☞⌲§¶†'.split(''));
/** Who writes lines by hand, or pastes an e-mail, breaks them at about this width. In UTF-16 units. Source: usual widths of e-mail programs. */
const WRAPS_FROM = 45;

/** A longer one is a page without stops: joining its lines would take the square of its length. In UTF-16 units. */
const LONGEST_PARAGRAPH = 5000;

/** The lines of an ad without their bullets; lines that a narrow window broke are one again. */
export function adLines(text: string): AdLine[] {
  const lines: AdLine[] = [];
  let gap = true;
  /** A bullet alone on its line, as pages are pasted: what follows is its item. */
  let alone = '';
  for (const match of text.matchAll(/[^\n]+/g)) {
    const raw = match[0];
    if (raw.trim() === '') continue;
    const { skip, bullet: isBegun } = bulletOf(raw);
    const bullet = isBegun || alone !== '';
    const mark = isBegun
      ? raw
          .slice(0, skip)
          .trim()
          .replace(/[\d\p{L}]+/gu, '1')
      : alone;
    const start = match.index + skip + (ASKED.exec(raw.slice(skip))?.[0].length ?? 0);
    const end = match.index + raw.trimEnd().length;
    alone = start >= end ? mark : '';
    if (start >= end) continue;
    gap ||= match.index > 1 && text[match.index - 2] === '\n';
    const last = lines.at(-1);
    if (last && !gap && !bullet && goesOn(last, raw.trim())) {
      lines[lines.length - 1] = { ...last, end, text: text.slice(last.start, end).replaceAll('\n', ' ') };
    } else lines.push({ start, end, text: dotted(text.slice(start, end)), bullet, gap, mark });
    gap = false;
  }
  return lines;
}

/** "Own transport ........ E": dots lead to another column. The text stays as long. */
const dotted = (text: string): string => text.replace(/\.{4,}/g, (dots) => '\t'.padEnd(dots.length));

function goesOn(last: AdLine, next: string): boolean {
  if (/[.!?:;]$/.test(last.text) || last.text.length > LONGEST_PARAGRAPH) return false;
  const tail = last.text.length - last.text.lastIndexOf('\n') - 1;
  return tail >= WRAPS_FROM && /^[\p{Ll}\p{Nd}(]/u.test(next);
}

function bulletOf(raw: string): { skip: number; bullet: boolean } {
  const indent = raw.length - raw.trimStart().length;
  const body = raw.slice(indent);
  const numbered = /^(?:\(?\d{1,2}[.)]|\(?[a-z]\)|\(?[ivx]{1,4}[.)])\s+/.exec(body) ?? SPELT.exec(body);
  if (numbered) return { skip: indent + numbered[0].length, bullet: true };
  let at = 0;
  while (at < body.length && isBullet(body, at)) at += String.fromCodePoint(body.codePointAt(at) ?? 0).length;
  if (at === 0) return coded(body, indent);
  const rest = body.slice(at);
  return { skip: indent + at + (rest.length - rest.trimStart().length), bullet: true };
}

/** "F - Fairness": the first letter of each spells a word. */
const SPELT = /^(\p{Lu})\s?[–—:-]\s+(?=\1\p{Ll})/u;

/** "o" as a bullet, and the codes of a selection list ("E1", "D2."): these stay in the text, since they say what is essential. */
function coded(body: string, indent: number): { skip: number; bullet: boolean } {
  const round = /^o\s+(?=\p{Lu}|\p{Ll})/u.exec(body);
  return { skip: indent + (round?.[0].length ?? 0), bullet: round !== null || CODE.test(body) };
}

/** A code before an item of a selection list. */
export const CODE = /^[A-Z]{1,2}\d{1,2}[.:)]?\s+/;
/** Questions and answers are read without their letters. */
const ASKED = /^(?:Q|A)[:.]\s+/;

function isBullet(body: string, at: number): boolean {
  const one = String.fromCodePoint(body.codePointAt(at) ?? 0);
  return BULLETS.has(one) || one === ' ' || one === '\t' || one === '\u{fe0f}' || /\p{So}/u.test(one);
}
