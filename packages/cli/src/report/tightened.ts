import { formatMessage } from '@candor/content/messages';
import type { Tightened } from '@candor/core';
import type { Page } from './page.ts';
import { shorten } from './quote.ts';

/** The answer in the person's own words, shorter, and what was taken out and why. */
export function tightenedSection(answer: string, tightened: Tightened | null, page: Page): string[] {
  if (tightened === null) return [];
  const { wordsBefore, wordsAfter, moved, edits } = tightened;
  const less = wordsBefore === 0 ? 0 : Math.round((100 * (wordsBefore - wordsAfter)) / wordsBefore);
  const { quiet } = page.paints;
  const cuts = edits.flatMap((edit) =>
    edit.kind === 'cut' ? [`“${shorten(answer.slice(edit.start, edit.end).trim())}”: ${formatMessage(edit.why, {}).say}`] : [],
  );
  return [
    ...page.heading(`Tightened: your words only, ${wordsBefore} → ${wordsAfter}${less > 0 ? ` (−${less} %)` : ''}`),
    ...page.paragraph(tightened.text),
    ...(moved === null ? [] : page.item('↑', [{ text: `Moved to the front: “${shorten(answer.slice(moved.start, moved.end).trim())}”`, paint: quiet }])),
    ...cuts.flatMap((cut) => page.item('−', [{ text: cut, paint: quiet }])),
  ];
}
