import type { Range } from '../ranges.ts';

/** ".NET", "Node.js", "A/B testing": what was cut within a run of letters and marks is whole. */
export function wholeWords(text: string, start: number, end: number): Range {
  let [from, to] = [start, end];
  while (/[./+#]/.test(text[from - 1] ?? '') && (/[\p{L}\d]/u.test(text[from - 2] ?? '') || (text[from - 1] === '.' && /\p{Lu}/u.test(text[from] ?? '')))) {
    from -= 1;
    while (/[\p{L}\d]/u.test(text[from - 1] ?? '')) from -= 1;
  }
  while (/[./+#]/.test(text[to] ?? '') && /[\p{L}\d]/u.test(text[to + 1] ?? '')) {
    to += 1;
    while (/[\p{L}\d]/u.test(text[to] ?? '')) to += 1;
  }
  return { start: from, end: to };
}
