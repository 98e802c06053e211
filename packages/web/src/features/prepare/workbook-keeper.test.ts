import { EMPTY_WORKBOOK, type Workbook } from '@candor/core';
import type { KeptWorkbook, WorkbookSave } from '@candor/server/api';
import { describe, expect, it } from 'vitest';
import type { Failure, Result } from '../../api/result.ts';
import { addFacts, addGoal, changeGoal, emptyGoal, removeGoal } from './changes.ts';
import type { SetAside } from './set-aside.ts';
import { type KeeperPorts, keepWorkbook, type WorkbookKeeper } from './workbook-keeper.ts';

const kept = (workbook: Workbook, revision: number): KeptWorkbook => ({ workbook, revision, savedAt: null, checks: {} });
const problem = (code: string): Failure => ({ kind: 'problem', problem: { type: '', title: '', status: 409, detail: '', code } });

/** A server with one workbook, and a clock that is moved by hand. */
function world() {
  let server = kept(EMPTY_WORKBOOK, 0);
  const failures: Failure[] = [];
  const waiting: (() => void)[] = [];
  const sent: WorkbookSave[] = [];
  let aside: SetAside | null = null;
  const ports: KeeperPorts = {
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
    aside: {
      read: () => aside,
      write: (next) => {
        aside = next;
      },
    },
  };
  const keeper = keepWorkbook(ports);
  return {
    keeper,
    /** The page is loaded anew: what a tab keeps is there, and what was in memory is gone. */
    async reload() {
      waiting.length = 0;
      const anew = keepWorkbook(ports);
      await anew.load();
      return anew;
    },
    aside: () => aside,
    sent,
    failWith: (failure: Failure) => failures.push(failure),
    elsewhere: (change: (workbook: Workbook) => Workbook) => {
      server = kept(change(server.workbook), server.revision + 1);
    },
    reset: () => {
      server = kept(EMPTY_WORKBOOK, 0);
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

  it('adds facts once where the answer to a save was lost', async () => {
    const { keeper, pass, elsewhere, failWith, server } = world();
    await keeper.load();
    const take = addFacts([{ id: 'f', kind: 'tool', text: 'Deck oven', from: null, to: null }]);
    failWith({ kind: 'unreachable' });
    keeper.edit(take);
    await pass();
    elsewhere(take);
    await pass();
    expect(server().workbook.profile.facts.map(({ id }) => id)).toEqual(['f']);
  });

  it('says when it cannot be read, and keeps what is shown', async () => {
    const failure: Failure = { kind: 'unreachable' };
    const keeper = keepWorkbook({
      read: () => Promise.resolve({ ok: false, failure }),
      save: () => Promise.resolve({ ok: false, failure }),
      later: () => () => undefined,
      aside: { read: () => null, write: () => undefined },
    });
    await keeper.load();
    expect(keeper.snapshot()).toEqual({ kind: 'failed', failure });
  });
});

describe('a file in the place of a workbook', () => {
  async function replaced() {
    const here = world();
    await here.keeper.load();
    here.keeper.edit(goal('a', 'Mine'));
    here.keeper.edit(goal('b', 'Mine as well'));
    await here.pass();
    const before = here.server().workbook;
    here.elsewhere(() => ({ ...EMPTY_WORKBOOK, goals: before.goals.slice(0, 1).map((one) => ({ ...one, id: 'c', statement: 'Of the file' })) }));
    here.keeper.replace(here.server(), before);
    return { ...here, before };
  }
  const offered = ({ keeper }: { readonly keeper: WorkbookKeeper }): Workbook | null => {
    const state = keeper.snapshot();
    return state.kind === 'open' && state.replaced ? state.replaced.before : null;
  };

  it('can be undone after a change of page, which reads the workbook anew', async () => {
    const here = await replaced();
    await here.keeper.load();
    expect(offered(here)).toEqual(here.before);
    here.keeper.bringBack();
    expect([here.status(), offered(here)]).toEqual(['waiting', null]);
    await here.pass();
    expect([here.status(), here.server().workbook]).toEqual(['saved', here.before]);
  });

  it('takes nothing along that was written since, here or in another tab', async () => {
    const here = await replaced();
    here.elsewhere(goal('d', 'Theirs'));
    here.keeper.edit(goal('e', 'Ours'));
    here.keeper.bringBack();
    await here.pass();
    expect(here.server().workbook.goals.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'e']);
  });

  it('leaves what was changed since as it is', async () => {
    const here = await replaced();
    here.keeper.edit(changeGoal('c', { statement: 'Of the file, and mine' }));
    here.keeper.bringBack();
    here.keeper.edit(removeGoal('b'));
    await here.pass();
    expect(here.statements()).toEqual(['Mine', 'Of the file, and mine']);
  });

  it('is offered no more once everything was deleted', async () => {
    const here = await replaced();
    here.reset();
    await here.keeper.load();
    expect(offered(here)).toBeNull();
  });

  it('is still to be had after a reload, until it is saved as it was', async () => {
    const here = await replaced();
    expect(offered({ keeper: await here.reload() })).toEqual(here.before);
    const anew = await here.reload();
    here.failWith({ kind: 'unreachable' });
    anew.bringBack();
    await here.pass();
    expect(here.aside()).not.toBeNull();
    // Before it could be saved.
    const again = await here.reload();
    expect(offered({ keeper: again })).toEqual(here.before);
    again.bringBack();
    again.bringBack();
    await here.pass();
    expect([here.server().workbook, here.aside()]).toEqual([here.before, null]);
    expect(offered({ keeper: await here.reload() })).toBeNull();
  });

  it('is let go where the save came through and its answer did not', async () => {
    const here = await replaced();
    here.elsewhere(() => here.before);
    expect(offered({ keeper: await here.reload() })).toBeNull();
    expect(here.aside()).toBeNull();
  });

  it('is kept where the server refuses it, and saved with the next change', async () => {
    const here = await replaced();
    here.failWith(problem('validation'));
    here.keeper.bringBack();
    await here.pass();
    expect([here.status(), here.statements(), here.aside()?.before]).toEqual(['refused', ['Mine', 'Mine as well'], here.before]);
    expect(offered({ keeper: await here.reload() })).toEqual(here.before);
    here.keeper.edit(removeGoal('b'));
    await here.pass();
    expect([here.status(), here.server().workbook.goals.map(({ id }) => id), here.aside()]).toEqual(['saved', ['a'], null]);
  });

  it('leaves alone what another tab has deleted or written meanwhile', async () => {
    const here = await replaced();
    here.keeper.bringBack();
    here.elsewhere(goal('d', 'Theirs'));
    here.keeper.edit(changeGoal('a', { statement: 'Mine, and more' }));
    await here.pass();
    expect(here.server().workbook.goals.map(({ statement }) => statement)).toEqual(['Mine, and more', 'Mine as well', 'Theirs']);
  });

  it('does not return where everything was deleted while it was on its way', async () => {
    const here = await replaced();
    here.keeper.bringBack();
    here.reset();
    await here.pass();
    expect([here.status(), here.server().workbook, here.aside()]).toEqual(['saved', EMPTY_WORKBOOK, null]);
  });

  it('outlives a second file that came where nothing was left', async () => {
    const here = await replaced();
    here.elsewhere(() => ({ ...EMPTY_WORKBOOK, profile: { ...EMPTY_WORKBOOK.profile, field: 'Of another file' } }));
    here.keeper.replace(here.server(), null);
    here.keeper.bringBack();
    await here.pass();
    expect(here.server().workbook).toEqual(here.before);
  });

  it('is not offered where the file had the same', async () => {
    const here = await replaced();
    here.elsewhere(() => here.before);
    here.keeper.replace(here.server(), here.before);
    expect(offered(here)).toBeNull();
  });

  it('is not let go by a read that began before the file came', async () => {
    const here = world();
    await here.keeper.load();
    here.keeper.edit(goal('a', 'Mine'));
    await here.pass();
    const before = here.server().workbook;
    const reading = here.keeper.load();
    here.elsewhere(() => EMPTY_WORKBOOK);
    here.keeper.replace(here.server(), before);
    await reading;
    expect([offered(here), here.statements()]).toEqual([before, []]);
  });
});
