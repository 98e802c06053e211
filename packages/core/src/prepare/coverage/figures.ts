import { piecesOf } from '../ledger/number-tokens.ts';
import { readNumber } from '../ledger/numbers.ts';
import type { Story } from '../workbook.ts';

/** The numbers that a text names, in words or digits. "One" is mostly no number. */
export function numbersIn(text: string): ReadonlySet<number> {
  const pieces = piecesOf(text);
  const values = new Set<number>();
  for (let at = 0; at < pieces.length; ) {
    const read = readNumber(pieces, at);
    if (read && pieces[at]?.lower !== 'one') values.add(read.value);
    at = read ? Math.max(read.end, at + 1) : at + 1;
  }
  return values;
}

const sharesAny = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].some((value) => b.has(value));

/**
 * Where in `figures` the figures of the result stand: those with a number of it, or with none of what came before. The budget that somebody had is no
 * outcome, though it stands beside the outcome in the list.
 */
export function figuresOfResult({ situation, task, action, result, figures }: Story): number[] {
  const [ofResult, before] = [numbersIn(result), numbersIn([situation, task, action].join('. '))];
  const at = (is: (numbers: ReadonlySet<number>) => boolean): number[] =>
    figures.flatMap((figure, i) => (figure.trim() !== '' && is(numbersIn(figure)) ? [i] : []));
  const same = at((numbers) => sharesAny(numbers, ofResult));
  return same.length > 0 ? same : at((numbers) => !sharesAny(numbers, before));
}
