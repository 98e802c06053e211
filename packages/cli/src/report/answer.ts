import type { ElementResult } from '@candor/core';
import type { Page } from './page.ts';
import type { Paint } from './paint.ts';
import type { Piece } from './wrap.ts';

type Mark = { readonly start: number; readonly end: number; readonly number: number; readonly sure: boolean };

/** The answer with what was heard in it: ‹words›[1] belong to point 1 of the checklist. */
export function answerSection(text: string, elements: readonly ElementResult[], page: Page): string[] {
  const marks = elements.flatMap((element, i) =>
    element.status === 'covered' || element.status === 'partly'
      ? element.evidence.flatMap(({ span }): Mark[] =>
          span.kind === 'text' ? [{ start: span.start, end: span.end, number: i + 1, sure: element.status === 'covered' }] : [],
        )
      : [],
  );
  const note = marks.length === 0 ? [] : page.paragraph([{ text: '‹…›[1] is where point 1 below was heard.', paint: page.paints.quiet }]);
  return [...page.heading('Your words'), ...page.paragraph(piecesOf(text.trimEnd(), marks, page)), ...note];
}

/** Marks that touch or overlap become one stretch with all their numbers. */
function piecesOf(text: string, marks: readonly Mark[], { paints }: Page): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const stretch of stretchesOf(marks)) {
    const paint: Paint = stretch.sure ? paints.heard : paints.near;
    pieces.push(
      { text: text.slice(at, stretch.start) },
      { text: `‹${text.slice(stretch.start, stretch.end)}›`, paint },
      { text: `[${stretch.numbers.join(',')}]`, paint: paints.quiet },
    );
    at = stretch.end;
  }
  pieces.push({ text: text.slice(at) });
  return pieces.filter((piece) => piece.text !== '');
}

type Stretch = { start: number; end: number; numbers: number[]; sure: boolean };

function stretchesOf(marks: readonly Mark[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || a.number - b.number)) {
    const last = stretches.at(-1);
    if (last && mark.start < last.end) {
      last.end = Math.max(last.end, mark.end);
      last.sure ||= mark.sure;
      if (!last.numbers.includes(mark.number)) last.numbers.push(mark.number);
    } else {
      stretches.push({ start: mark.start, end: mark.end, numbers: [mark.number], sure: mark.sure });
    }
  }
  return stretches.map((stretch) => ({ ...stretch, numbers: stretch.numbers.sort((a, b) => a - b) }));
}
