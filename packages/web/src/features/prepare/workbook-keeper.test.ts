import { EMPTY_WORKBOOK, type Workbook } from '@candor/core';
import type { KeptWorkbook, WorkbookSave } from '@candor/server/api';
import { describe, expect, it } from 'vitest';
import type { Failure, Result } from '../../api/result.ts';
import { addGoal, changeGoal, emptyGoal } from './changes.ts';
import { keepWorkbook } from './workbook-keeper.ts';

const kept = (workbook: Workbook, revision: number): KeptWorkbook => ({ workbook, revision, savedAt: null, checks: {} });
const problem = (code: string): Failure => ({ kind: 'problem', problem: { type: '', title: '', status: 409, detail: '', code } });

/** A server with one workbook, and a clock that is moved by hand. */
function world() {
  let server = kept(EMPTY_WORKBOOK, 0);
  const failures: Failure[] = [];
  const waiting: (() => void)[] = [];
  const sent: WorkbookSave[] = [];
  const keeper = keepWorkbook({
    read: () => Promise.resolve({ ok: true, value: server }),
    save: (save): Promise<Result<KeptWorkbook>> => {
      sent.push(save);
      const failure = failures.shift();
      if (failure) return Promise.resolve({ ok: false, failure });
      if (save.revision !== server.revision) return Promise.resolve({ ok: false, failure: problem('changed-meanwhile') });
      server = kept(save.workbook, save.revision + 1);
      return Promise.resolve({ ok: true, value: server });
    },
    later: (callback) => {
      waiting.push(callback);
      return () => void waiting.splice(waiting.indexOf(callback), 1);
    },
  });
  return {
    keeper,
    sent,
    failWith: (failure: Failure) => failures.push(failure),
    elsewhere: (change: (workbook: Workbook) => Workbook) => {
      server = kept(change(server.workbook), server.revision + 1);
    },
    server: () => server,
    async pass(): Promise<void> {
      for (const callback of waiting.splice(0)) callback();
      for (let i = 0; i < 20; i++) await Promise.resolve();
    },
    status: () => {
      const state = keeper.snapshot();
      return state.kind === 'open' ? state.status : state.kind;
    },
    statements: () => {
      const state = keeper.snapshot();
      return state.kind === 'open' ? state.workbook.goals.map(({ statement }) => statement) : [];
    },
  };
}
const goal = (id: string, statement: string) => addGoal({ ...emptyGoal(id, 'short'), statement });

describe('keepWorkbook', () => {
  it('shows a change at once and saves it in a pause', async () => {
    const { keeper, pass, sent, server, status, statements } = world();
    await keeper.load();
    keeper.edit(goal('a', 'Run'));
    keeper.edit(changeGoal('a', { statement: 'Run the rounds' }));
    expect([status(), statements(), sent.length]).toEqual(['waiting', ['Run the rounds'], 0]);
    await pass();
    expect([status(), sent.length, server().workbook.goals[0]?.statement]).toEqual(['saved', 1, 'Run the rounds']);
  });

  it('joins what another tab has saved with its own', async () => {
    const { keeper, pass, elsewhere, server, statements } = world();
    await keeper.load();
    elsewhere(goal('b', 'Theirs'));
    keeper.edit(goal('a', 'Ours'));
    await pass();
    expect(server().workbook.goals.map(({ statement }) => statement)).toEqual(['Theirs', 'Ours']);
    expect(statements()).toEqual(['Theirs', 'Ours']);
  });

  it('changes nothing where its place is gone', async () => {
    const { keeper, pass, elsewhere, server } = world();
    await keeper.load();
    keeper.edit(goal('a', 'Ours'));
    await pass();
    elsewhere((workbook) => ({ ...workbook, goals: [] }));
    keeper.edit(changeGoal('a', { statement: 'Again' }));
    await pass();
    expect(server().workbook.goals).toEqual([]);
  });

  it('tries again when nobody answers, and not when it is refused', async () => {
    const { keeper, pass, failWith, sent, status } = world();
    await keeper.load();
    failWith({ kind: 'unreachable' });
    failWith(problem('validation'));
    keeper.edit(goal('a', 'Ours'));
    await pass();
    expect(status()).toBe('retrying');
    await pass();
    expect([status(), sent.length]).toEqual(['refused', 2]);
    await pass();
    expect(sent).toHaveLength(2);
    keeper.edit(changeGoal('a', { statement: 'Mine' }));
    await pass();
    expect([status(), sent.length]).toEqual(['saved', 3]);
  });

  it('says when it cannot be read, and keeps what is shown', async () => {
    const failure: Failure = { kind: 'unreachable' };
    const keeper = keepWorkbook({
      read: () => Promise.resolve({ ok: false, failure }),
      save: () => Promise.resolve({ ok: false, failure }),
      later: () => () => undefined,
    });
    await keeper.load();
    expect(keeper.snapshot()).toEqual({ kind: 'failed', failure });
  });
});
