import type { ReactNode } from 'react';
import { en } from '../../i18n/en.ts';
import { Failed, Waiting } from '../../ui/states.tsx';
import { useWorkbook } from './use-workbook.ts';
import type { KeeperState, WorkbookKeeper } from './workbook-keeper.ts';

export type OpenWorkbook = { readonly state: Extract<KeeperState, { kind: 'open' }>; readonly keeper: WorkbookKeeper };

/** The workbook once it is there; until then what is being fetched, or what went wrong. */
export function WithWorkbook({ children }: { children: (open: OpenWorkbook) => ReactNode }) {
  const { state, keeper } = useWorkbook();
  switch (state.kind) {
    case 'loading':
      return <Waiting what={en.prepare.loading} />;
    case 'failed':
      return <Failed failure={state.failure} onRetry={() => void keeper.load()} />;
    case 'open':
      return children({ state, keeper });
  }
}
