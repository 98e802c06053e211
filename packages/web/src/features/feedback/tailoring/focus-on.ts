import type { ClaimedClause } from './by-clause.ts';

type Place = Pick<ClaimedClause, 'start' | 'end'>;

/** What a row is found by, wherever it stands. */
export const placeOfRow = ({ start, end }: Place) => ({ 'data-clause': `${start}-${end}` });

/** Where a row has moved to another list, the button that was pressed is gone: focus goes to what can be done with the row now. */
export function focusOn(clause: Place): void {
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  const row = document.querySelector(`[data-clause="${placeOfRow(clause)['data-clause']}"]`);
  row?.closest('details')?.setAttribute('open', '');
  const within = (what: string) => row?.querySelector<HTMLElement>(what);
  (within('button') ?? within('a') ?? document.querySelector('h1'))?.focus({ preventScroll: row === null });
}
