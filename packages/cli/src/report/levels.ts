import { formatMessage } from '@candor/content/messages';
import { type Contribution, DIMENSIONS, type Feedback, type Judged } from '@candor/core';
import { DIMENSION_NAMES, type Page } from './page.ts';
import type { Piece } from './wrap.ts';

const HIGHEST = 5;
/** Columns of the longest name and a gap. */
const NAME_COLUMNS = 11;

/** Each dimension with its level, what the level means, and what raised or lowered it. */
export function levels(dimensions: Feedback['dimensions'], page: Page): string[] {
  return [
    ...page.heading('Levels'),
    ...DIMENSIONS.flatMap((dimension) => {
      const judged = dimensions[dimension];
      const name = { text: DIMENSION_NAMES[dimension].padEnd(NAME_COLUMNS), paint: page.paints.dimension[dimension] };
      return [
        ...page.item(name, levelPieces(judged)),
        ...(judged.status === 'measured' ? judged.contributions.flatMap((one) => contributionLine(one, page)) : []),
      ];
    }),
  ];
}

function levelPieces(judged: Judged): Piece[] {
  if (judged.status !== 'measured') return [{ text: formatMessage(judged.why, {}).say }];
  const dots = '●'.repeat(judged.level) + '○'.repeat(HIGHEST - judged.level);
  return [{ text: `${dots} ${judged.level} of ${HIGHEST}. ${formatMessage(judged.anchor, {}).say}` }];
}

function contributionLine({ messageId, data, points }: Contribution, page: Page): string[] {
  const { quiet } = page.paints;
  const amount = (points < 0 ? '−' : '+') + Math.abs(points).toFixed(1);
  return page.item(amount.padStart(6), [{ text: formatMessage(messageId, data).say, paint: quiet }], 4);
}
