import type { Pack } from '@candor/content';
import { pageOf } from './page.ts';
import type { Paints } from './paint.ts';

/** Packs with their questions and ids. */
export function questionList(packs: readonly Pack[], paints: Paints, width: number): string {
  const page = pageOf(paints, width);
  const lines = packs.flatMap((pack) => [
    ...page.heading(`${pack.title} (${pack.id}, ${pack.questions.length})`),
    ...pack.questions.flatMap((question) => [...page.paragraph(question.question), ...page.paragraph([{ text: question.id, paint: paints.quiet }], 4)]),
  ]);
  return `${lines.slice(1).join('\n')}\n`;
}
