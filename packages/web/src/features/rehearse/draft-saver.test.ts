import { describe, expect, test } from 'vitest';
import { type DraftEffect, type DraftEvent, type DraftState, openDraft, statusOf, stepDraft } from './draft-saver.ts';
import { MAX_ANSWER_LENGTH } from './limits.ts';

const fresh = openDraft('', 0, true, 0).state;

function run(state: DraftState, ...events: DraftEvent[]): { state: DraftState; effects: readonly DraftEffect[] } {
  let effects: readonly DraftEffect[] = [];
  let current = state;
  for (const event of events) ({ state: current, effects } = stepDraft(current, event));
  return { state: current, effects };
}

describe('typing', () => {
  test('is mirrored at once and saved at the first pause', () => {
    const typed = run(fresh, { type: 'edited', text: 'I', at: 1_000 });
    expect(typed.effects).toEqual([
      { type: 'mirror', text: 'I', revision: 1, saved: false },
      { type: 'wake', at: 1_400 },
    ]);
    expect(run(typed.state, { type: 'woke', at: 1_400 }).effects).toEqual([{ type: 'send', text: 'I', revision: 1, keepalive: false }]);
  });

  test('without a pause is saved a second after the first unsaved letter', () => {
    const typed = run(fresh, { type: 'edited', text: 'a', at: 0 }, { type: 'edited', text: 'ab', at: 390 }, { type: 'edited', text: 'abc', at: 780 });
    expect(typed.effects.at(-1)).toEqual({ type: 'wake', at: 1_000 });
    expect(run(typed.state, { type: 'woke', at: 999 }).effects).toEqual([{ type: 'wake', at: 1_000 }]);
    expect(run(typed.state, { type: 'woke', at: 1_000 }).effects).toEqual([{ type: 'send', text: 'abc', revision: 3, keepalive: false }]);
  });

  test('goes on from the revision that was loaded', () => {
    const { state } = openDraft('Long ago', 7, true, 0);
    expect(run(state, { type: 'edited', text: 'Long ago,', at: 5 }).state.revision).toBe(8);
  });

  test('that changes nothing saves nothing', () => {
    expect(run(fresh, { type: 'edited', text: '', at: 5 })).toEqual({ state: fresh, effects: [] });
  });

  test('during a save is saved next', () => {
    const sending = run(fresh, { type: 'edited', text: 'a', at: 0 }, { type: 'woke', at: 400 }, { type: 'edited', text: 'ab', at: 500 });
    expect(run(sending.state, { type: 'woke', at: 900 }).effects).toEqual([]);
    const acknowledged = run(sending.state, { type: 'saved', revision: 1, at: 950 });
    expect(acknowledged.effects).toEqual([{ type: 'wake', at: 900 }]);
    expect(run(acknowledged.state, { type: 'woke', at: 950 }).effects).toEqual([{ type: 'send', text: 'ab', revision: 2, keepalive: false }]);
  });
});

describe('saving', () => {
  const sending = run(fresh, { type: 'edited', text: 'a', at: 0 }, { type: 'woke', at: 400 }).state;

  test('that succeeds is marked in the mirror', () => {
    const saved = run(sending, { type: 'saved', revision: 1, at: 410 });
    expect(saved.effects).toEqual([{ type: 'mirror', text: 'a', revision: 1, saved: true }]);
    expect(statusOf(saved.state)).toBe('saved');
  });

  test('that fails is tried again, later each time, up to eight seconds', () => {
    let state = sending;
    const waits: number[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const failed = run(state, { type: 'failed', at: 10_000 });
      const wake = failed.effects[0];
      if (wake?.type === 'wake') waits.push(wake.at - 10_000);
      state = failed.state;
    }
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 8_000, 8_000]);
    expect(statusOf(state)).toBe('retrying');
  });

  test('that another tab has overtaken is sent again under a newer revision', () => {
    const overtaken = run(sending, { type: 'overtaken', revision: 9, at: 410 });
    expect(overtaken.effects[0]).toEqual({ type: 'mirror', text: 'a', revision: 10, saved: false });
    expect(run(overtaken.state, { type: 'woke', at: 1_500 }).effects).toEqual([{ type: 'send', text: 'a', revision: 10, keepalive: false }]);
  });

  test('of what is too long waits until it is shorter; the mirror has it', () => {
    const long = run(fresh, { type: 'edited', text: 'x'.repeat(MAX_ANSWER_LENGTH + 1), at: 0 });
    expect(long.effects[0]).toMatchObject({ type: 'mirror', saved: false });
    expect(statusOf(long.state)).toBe('tooLong');
    expect(run(long.state, { type: 'woke', at: 5_000 }).effects).toEqual([]);
    expect(run(long.state, { type: 'edited', text: 'short', at: 6_000 }, { type: 'woke', at: 6_400 }).effects).toEqual([
      { type: 'send', text: 'short', revision: 2, keepalive: false },
    ]);
  });
});

describe('leaving the page', () => {
  test('sends what is unsaved, even while an older save is on its way', () => {
    const typing = run(fresh, { type: 'edited', text: 'a', at: 0 }, { type: 'woke', at: 400 }, { type: 'edited', text: 'ab', at: 450 });
    expect(run(typing.state, { type: 'leaving' }).effects).toEqual([{ type: 'send', text: 'ab', revision: 2, keepalive: true }]);
  });

  test('sends nothing when everything is saved', () => {
    expect(run(fresh, { type: 'leaving' }).effects).toEqual([]);
  });
});

describe('submitting', () => {
  const unsaved = run(fresh, { type: 'edited', text: 'a', at: 0 }).state;

  test('ends all saving, so that no late save brings the draft back', () => {
    const closed = run(unsaved, { type: 'closed' }).state;
    for (const event of [{ type: 'woke', at: 9_000 }, { type: 'edited', text: 'ab', at: 9_000 }, { type: 'leaving' }] as const) {
      expect(run(closed, event)).toEqual({ state: closed, effects: [] });
    }
  });

  test('that failed makes it a draft again', () => {
    const reopened = run(unsaved, { type: 'closed' }, { type: 'reopened', at: 2_000 });
    expect(reopened.effects).toEqual([{ type: 'wake', at: 400 }]);
    expect(run(reopened.state, { type: 'woke', at: 2_000 }).effects).toEqual([{ type: 'send', text: 'a', revision: 1, keepalive: false }]);
  });
});

test('a draft that only this browser has is saved when it is opened', () => {
  const opened = openDraft('kept here', 4, false, 100);
  expect(opened.effects).toEqual([{ type: 'wake', at: 500 }]);
  expect(run(opened.state, { type: 'woke', at: 500 }).effects).toEqual([{ type: 'send', text: 'kept here', revision: 4, keepalive: false }]);
});
