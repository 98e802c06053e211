import type { Block } from '../block.ts';

type TimeLine = Extract<Block, { kind: 'time-line' }>;

/** In points. The interviewer speaks above the line, the candidate below it: place tells them apart as well as shade. */
const LANE = 16;
const SHORTEST = 0.8;
export const TIME_LINE_HEIGHT = 2 * LANE + 6;
const SHADE = { interviewer: '#8a8175', candidate: '#2f5d50', line: '#c9c1b4' } as const;

export function drawTimeLine(
  pdf: PDFKit.PDFDocument,
  { marks, lengthMs }: TimeLine,
  at: { readonly x: number; readonly y: number; readonly width: number },
): void {
  const scale = at.width / Math.max(1, lengthMs);
  for (const { by, startMs, endMs } of marks) {
    const y = by === 'interviewer' ? at.y : at.y + LANE + 4;
    pdf.rect(at.x + startMs * scale, y, Math.max(SHORTEST, (endMs - startMs) * scale), LANE).fill(SHADE[by]);
  }
  pdf
    .moveTo(at.x, at.y + LANE + 2)
    .lineTo(at.x + at.width, at.y + LANE + 2)
    .strokeColor(SHADE.line)
    .stroke();
}
