import { en } from '../../i18n/en.ts';
import { describe } from '../../ui/states.tsx';
import { excessOf } from './room.ts';
import s from './save-line.module.css';
import type { KeeperState } from './workbook-keeper.ts';

const t = en.prepare.saving;

type Open = Extract<KeeperState, { kind: 'open' }>;

/** Whether what was written is kept. */
export function SaveLine({ state }: { state: Open }) {
  return (
    <p role="status" className={s.line} data-status={state.status}>
      {state.status === 'refused' ? `${t.refused} ${whyRefused(state)}` : t[state.status]}
    </p>
  );
}

/** Two tabs together may have written more than a workbook takes: that is said in the words of this page. */
function whyRefused({ workbook, failure }: Open): string {
  const excess = excessOf(workbook);
  if (excess.length > 0) return excess.map(t.tooMany).join(' ');
  return failure ? describe(failure).detail : '';
}
