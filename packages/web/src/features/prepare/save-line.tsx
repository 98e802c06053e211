import { en } from '../../i18n/en.ts';
import { describe } from '../../ui/states.tsx';
import s from './save-line.module.css';
import type { KeeperState } from './workbook-keeper.ts';

const t = en.prepare.saving;

/** Whether what was written is kept. */
export function SaveLine({ state }: { state: Extract<KeeperState, { kind: 'open' }> }) {
  return (
    <p role="status" className={s.line} data-status={state.status}>
      {state.status === 'refused' && state.failure ? `${t.refused} ${describe(state.failure).detail}` : t[state.status]}
    </p>
  );
}
