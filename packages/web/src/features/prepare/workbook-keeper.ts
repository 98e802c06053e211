import type { Workbook } from '@candor/core';
import type { KeptWorkbook, WorkbookSave } from '@candor/server/api';
import type { Failure, Result } from '../../api/result.ts';
import type { Replaced } from './bring-back.ts';
import type { Aside } from './set-aside.ts';
import { createWayBack } from './way-back.ts';

/** A pause in typing this long is a moment to save. */
const PAUSE_MS = 500;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 8_000;

/** A change as a function, so that it can be made once more where another tab was quicker. It finds its place by id, and changes nothing where that is gone. */
export type Change = (workbook: Workbook) => Workbook;

export type KeeperState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | {
      readonly kind: 'open';
      readonly workbook: Workbook;
      readonly checks: KeptWorkbook['checks'];
      /** As the server has it. */
      readonly revision: number;
      readonly status: 'saved' | 'waiting' | 'retrying' | 'refused';
      /** Why the server does not take it. */
      readonly failure: Failure | null;
      /** What a file has taken the place of, as long as this tab is open: no page can lose it. Null as well while it is on its way back. */
      readonly replaced: Replaced | null;
    };

/** The world around the workbook, so that tests can bring their own. */
export type KeeperPorts = {
  readonly read: () => Promise<Result<KeptWorkbook>>;
  readonly save: (save: WorkbookSave, keepalive: boolean) => Promise<Result<KeptWorkbook>>;
  /** Calls back after a while; gives a way to call it off. */
  readonly later: (callback: () => void, ms: number) => () => void;
  /** Keeps what a file took the place of until it is back. */
  readonly aside: Aside;
};

export type WorkbookKeeper = ReturnType<typeof keepWorkbook>;

/** The workbook of this page: shown as it is edited, saved in pauses, and joined with what another tab has saved meanwhile. */
export function keepWorkbook(ports: KeeperPorts) {
  const listeners = new Set<() => void>();
  let state: KeeperState = { kind: 'loading' };
  /** As the server has it. */
  let kept: KeptWorkbook | null = null;
  /** What it has not got yet, oldest first. */
  let unsaved: readonly Change[] = [];
  let sending: Promise<void> | null = null;
  let failures = 0;
  const wayBack = createWayBack(ports.aside);
  let cancel = (): void => undefined;

  const tell = (next: KeeperState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const show = (failure: Failure | null = null): void => {
    if (!kept) return;
    const workbook = unsaved.reduce((before, change) => change(before), kept.workbook);
    const refused = failure?.kind === 'problem';
    const status = unsaved.length === 0 ? 'saved' : refused ? 'refused' : failures > 0 ? 'retrying' : 'waiting';
    tell({
      kind: 'open',
      workbook,
      checks: kept.checks,
      revision: kept.revision,
      status,
      failure: refused ? failure : null,
      replaced: wayBack.offered(),
    });
  };
  const plan = (ms: number): void => {
    cancel();
    cancel = ports.later(() => void flush(), ms);
  };

  const arrive = (newer: KeptWorkbook): void => {
    kept = newer;
    const undone = wayBack.closeIfDeleted(newer);
    if (undone) unsaved = unsaved.filter((change) => change !== undone);
  };

  async function load(): Promise<void> {
    if (unsaved.length > 0) return flush();
    const known = kept;
    const read = await ports.read();
    // What was written or came meanwhile is newer.
    if (unsaved.length > 0 || kept !== known) return;
    if (read.ok) {
      arrive(read.value);
      wayBack.closeIfBack(read.value);
      show();
    } else if (!kept) tell({ kind: 'failed', failure: read.failure });
  }

  async function send(keepalive: boolean): Promise<void> {
    if (!kept || unsaved.length === 0) return;
    const sent = unsaved;
    const workbook = sent.reduce((before, change) => change(before), kept.workbook);
    const saved = await ports.save({ workbook, revision: kept.revision }, keepalive);
    if (saved.ok) {
      kept = saved.value;
      const done = new Set(sent);
      unsaved = unsaved.filter((change) => !done.has(change));
      wayBack.saved(done);
      failures = 0;
      show();
      if (unsaved.length > 0) plan(PAUSE_MS);
      return;
    }
    const { failure } = saved;
    if (failure.kind === 'problem' && failure.problem.code === 'changed-meanwhile') {
      const read = await ports.read();
      if (read.ok) {
        arrive(read.value);
        show();
        return send(keepalive);
      }
    }
    failures += 1;
    show(failure);
    // What the server refuses it would refuse again: the next change tries anew.
    if (failure.kind !== 'problem') plan(Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (failures - 1)));
  }

  async function flush(keepalive = false): Promise<void> {
    cancel();
    if (sending) await sending;
    if (unsaved.length === 0) return;
    const mine = send(keepalive).finally(() => {
      if (sending === mine) sending = null;
    });
    sending = mine;
    await mine;
  }

  function edit(change: Change): void {
    if (!kept) return;
    unsaved = [...unsaved, change];
    show();
    plan(PAUSE_MS);
  }

  return {
    snapshot: (): KeeperState => state,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Reads it, or reads it anew where nothing waits to be saved. */
    load,
    edit,
    /** Saves what waits, at once. `keepalive`: the page is going away. */
    flush,
    /** The server has put a file in the place of what is here. `before`: what to keep of it; null where nothing was here, and what an earlier file took the place of stays to be had. */
    replace(newer: KeptWorkbook, before: Workbook | null): void {
      cancel();
      unsaved = [];
      failures = 0;
      kept = newer;
      wayBack.open(before, newer);
      show();
    },
    /** Undoes the last {@link replace}. What was set aside is let go once that is saved, and not before. */
    bringBack(): void {
      const change = kept && wayBack.go();
      if (change) edit(change);
    },
  };
}
