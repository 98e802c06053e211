import type { ElementResult, Feedback } from '@candor/core';
import type { Page } from './page.ts';
import { evidenceText } from './quote.ts';

const MARKS: Readonly<Record<ElementResult['status'], { readonly mark: string; readonly words: string }>> = {
  covered: { mark: '✓', words: 'heard' },
  partly: { mark: '~', words: 'nearly' },
  missing: { mark: '○', words: 'not yet' },
  unsure: { mark: '?', words: 'could not tell' },
};

/** What is listened for, and where it was heard; then what can cost. */
export function checklist({ elements, traps }: Pick<Feedback, 'elements' | 'traps'>, page: Page): string[] {
  const { paints } = page;
  const paintOf = { covered: paints.heard, partly: paints.near, missing: paints.missing, unsure: paints.quiet };
  const items = elements.flatMap((element, i) => {
    const { mark, words } = MARKS[element.status];
    const quote = element.evidence.map(evidenceText).find((text) => text !== null);
    return page.item(mark, [
      { text: `${i + 1} ` },
      { text: element.label, paint: paints.strong },
      { text: element.required ? '' : ' (not required)', paint: paints.quiet },
      { text: ': ' },
      { text: words, paint: paintOf[element.status] },
      { text: quote ? ` ${quote}` : '' },
    ]);
  });
  // What was left out stands in the list above already.
  const committed = traps.filter((trap) => trap.status === 'committed' && trap.evidence.length > 0);
  return [
    ...page.heading('What they listen for'),
    ...items,
    ...committed.flatMap((trap) => {
      const quote = trap.evidence.map(evidenceText).find((text) => text !== null);
      return page.item('!', [
        { text: trap.label, paint: paints.strong },
        { text: ': ' },
        { text: 'this can cost you', paint: paints.missing },
        { text: quote ? ` ${quote}` : '' },
      ]);
    }),
  ];
}
