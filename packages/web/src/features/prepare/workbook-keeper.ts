import type { Workbook } from '@candor/core';
import type { KeptWorkbook, WorkbookSave } from '@candor/server/api';
import type { Failure, Result } from '../../api/result.ts';
import { bringBack, type Replaced } from './bring-back.ts';
import { isSame } from './same.ts';
import type { Aside, SetAside } from './set-aside.ts';

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
  let replaced: SetAside | null = ports.aside.read();
  /** The change that brings it back, until that is saved. */
  let bringing: Change | null = null;
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
      replaced: bringing ? null : replaced,
    });
  };
  const plan = (ms: number): void => {
    cancel();
    cancel = ports.later(() => void flush(), ms);
  };

  const setAside = (next: SetAside | null): void => {
    replaced = next;
    bringing = null;
    ports.aside.write(next);
  };
  const arrive = (newer: KeptWorkbook): void => {
    kept = newer;
    if (!replaced || newer.revision >= replaced.revision) return;
    // Everything was deleted: what was there before is no longer to be had either, nor on its way.
    unsaved = unsaved.filter((change) => change !== bringing);
    setAside(null);
  };
  /** Nothing is left to bring back: a save of which no answer came has done it, or the file had the same. */
  const isBack = (): boolean => kept !== null && replaced !== null && isSame(bringBack(replaced)(kept.workbook), kept.workbook);

  async function load(): Promise<void> {
    if (unsaved.length > 0) return flush();
    const read = await ports.read();
    if (unsaved.length > 0) return;
    if (read.ok) {
      arrive(read.value);
      if (isBack()) setAside(null);
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
      if (bringing && done.has(bringing)) setAside(null);
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
      const old = before ?? replaced?.before ?? null;
      setAside(old && { before: old, by: newer.workbook, revision: newer.revision });
      if (isBack()) setAside(null);
      show();
    },
    /** Undoes the last {@link replace}. What was set aside is let go once that is saved, and not before. */
    bringBack(): void {
      if (!kept || !replaced || bringing) return;
      bringing = bringBack(replaced);
      edit(bringing);
    },
  };
}
