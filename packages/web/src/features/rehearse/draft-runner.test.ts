import type { Draft } from '@candor/server/api';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Result } from '../../api/result.ts';
import { runDraft } from './draft-runner.ts';
import { statusOf } from './draft-saver.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const nothing = { text: '', revision: 0, onServer: true };

function world(save: (draft: { text: string; revision: number }) => Result<Draft>) {
  const saves: [text: string, revision: number, keepalive: boolean][] = [];
  const mirrors: string[] = [];
  return {
    saves,
    mirrors,
    ports: {
      save: async (draft: { text: string; revision: number }, keepalive: boolean) => {
        saves.push([draft.text, draft.revision, keepalive]);
        return save(draft);
      },
      mirror: ({ text }: { text: string }) => mirrors.push(text) > 0,
      now: () => Date.now(),
      later: (callback: () => void, ms: number) => {
        const timer = setTimeout(callback, ms);
        return () => clearTimeout(timer);
      },
    },
  };
}

const taken = (draft: { text: string; revision: number }): Result<Draft> => ({ ok: true, value: { ...draft, savedAt: '2025-11-23T12:00:00Z' } });
const away = (): Result<Draft> => ({ ok: false, failure: { kind: 'unreachable' } });

test('nothing typed more than a second before is unsaved, however fast the typing', async () => {
  const { saves, ports } = world(taken);
  const draft = runDraft(nothing, ports);
  let text = '';
  for (let letter = 0; letter < 50; letter += 1) {
    text += 'x';
    draft.edit(text);
    await vi.advanceTimersByTimeAsync(100);
    const saved = saves.at(-1)?.[0].length ?? 0;
    expect(text.length - saved).toBeLessThanOrEqual(10);
  }
  await vi.advanceTimersByTimeAsync(400);
  expect(saves.at(-1)).toEqual([text, 50, false]);
  expect(statusOf(draft.snapshot().state)).toBe('saved');
});

test('a server that is away is asked again until it takes the draft', async () => {
  let up = false;
  const { saves, mirrors, ports } = world((draft) => (up ? taken(draft) : away()));
  const draft = runDraft(nothing, ports);
  draft.edit('kept');
  expect(mirrors).toEqual(['kept']);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(statusOf(draft.snapshot().state)).toBe('retrying');
  up = true;
  await vi.advanceTimersByTimeAsync(8_000);
  expect(statusOf(draft.snapshot().state)).toBe('saved');
  expect(saves.every(([text, revision]) => text === 'kept' && revision === 1)).toBe(true);
});

test('after closing nothing is sent, until it is opened again', async () => {
  const { saves, ports } = world(taken);
  const draft = runDraft(nothing, ports);
  draft.edit('done');
  await draft.close();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(saves).toEqual([]);
  draft.reopen();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(saves).toEqual([['done', 1, false]]);
});

test('leaving sends what is unsaved at once', () => {
  const { saves, ports } = world(taken);
  const draft = runDraft(nothing, ports);
  draft.edit('half a sen');
  draft.leave();
  expect(saves).toEqual([['half a sen', 1, true]]);
});
