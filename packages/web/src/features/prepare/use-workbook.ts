import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { getWorkbook, putWorkbook } from '../../api/endpoints.ts';
import { asideIn } from './set-aside.ts';
import { type KeeperState, keepWorkbook, type WorkbookKeeper } from './workbook-keeper.ts';

/** One for all pages of a tab: going from one to the next loses nothing that waits to be saved. */
const keepers = new WeakMap<QueryClient, WorkbookKeeper>();

function keeperOf(client: QueryClient): WorkbookKeeper {
  const there = keepers.get(client);
  if (there) return there;
  const keeper = keepWorkbook({
    read: getWorkbook,
    save: putWorkbook,
    later: (callback, ms) => {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
    aside: asideIn(sessionStorage),
  });
  keepers.set(client, keeper);
  return keeper;
}

/** The workbook, saved as it is edited. */
export function useWorkbook(): { readonly state: KeeperState; readonly keeper: WorkbookKeeper } {
  const keeper = keeperOf(useQueryClient());
  const state = useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  useEffect(() => {
    void keeper.load();
    const leave = (): void => void keeper.flush(true);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      void keeper.flush();
    };
  }, [keeper]);
  return { state, keeper };
}
