import type { Matched } from '@candor/analysis';
import type { Question } from '@candor/core';
import type { MatchOf } from '../commands/match-text.ts';
import { pageOf } from './page.ts';
import type { Paints } from './paint.ts';

/** Questions that are shown; --json has them all. */
const MOST = 8;

export type MatchListInput = { readonly matched: Matched; readonly of: MatchOf; readonly questions: ReadonlyMap<string, Question> };

/** The known questions nearest to a text. */
export function matchList({ matched, of, questions }: MatchListInput, paints: Paints, width: number): string {
  const page = pageOf(paints, width);
  const asks = of === 'answer' ? 'answers' : 'asks';
  const lead = matched.near ? `This ${asks} a question that Candor knows:` : `No question that Candor knows is what this ${asks}. The nearest are:`;
  const lines = [
    ...page.paragraph([{ text: lead, paint: paints.strong }], 0),
    ...matched.ranking
      .slice(0, MOST)
      .flatMap(({ id, score }) => [
        ...page.item(score.toFixed(2), questions.get(id)?.question ?? id),
        ...page.paragraph([{ text: id, paint: paints.quiet }], 7),
      ]),
  ];
  return `${lines.join('\n')}\n`;
}
