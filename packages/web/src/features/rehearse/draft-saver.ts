import { MAX_ANSWER_LENGTH } from './limits.ts';

/** A pause in typing this long is a moment to save. */
const PAUSE_MS = 400;
/** While typing goes on without a pause, a save is due this long after the first unsaved letter. */
const LONGEST_WAIT_MS = 1_000;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 8_000;

export type DraftState = {
  readonly text: string;
  /** Grows with every change, so that the server can tell a late save from a new one. */
  readonly revision: number;
  /** The newest revision that the server is known to have. */
  readonly savedRevision: number;
  readonly sendingRevision: number | null;
  readonly firstUnsavedAt: number | null;
  readonly lastEditAt: number;
  readonly failures: number;
  readonly retryAt: number;
  /** Submitted: a save from now on would bring the draft back. */
  readonly closed: boolean;
};

export type DraftEvent =
  | { readonly type: 'edited'; readonly text: string; readonly at: number }
  | { readonly type: 'woke'; readonly at: number }
  | { readonly type: 'saved'; readonly revision: number; readonly at: number }
  | { readonly type: 'failed'; readonly at: number }
  /** The server has a newer revision, from another tab, and did not take ours. Whoever types last wins. */
  | { readonly type: 'overtaken'; readonly revision: number; readonly at: number }
  /** The page is going away. */
  | { readonly type: 'leaving' }
  | { readonly type: 'closed' }
  /** Submitting failed: the text is a draft again. */
  | { readonly type: 'reopened'; readonly at: number };

export type DraftEffect =
  /** Keep a copy in this browser. `saved`: the server has it too. */
  | { readonly type: 'mirror'; readonly text: string; readonly revision: number; readonly saved: boolean }
  | { readonly type: 'send'; readonly text: string; readonly revision: number; readonly keepalive: boolean }
  /** Send `woke` at this time; a later `wake` replaces an earlier one. */
  | { readonly type: 'wake'; readonly at: number };

export type Step = { readonly state: DraftState; readonly effects: readonly DraftEffect[] };

export const openDraft = (text: string, revision: number, onServer: boolean, at: number): Step => {
  const state: DraftState = {
    text,
    revision,
    savedRevision: onServer ? revision : revision - 1,
    sendingRevision: null,
    firstUnsavedAt: onServer ? null : at,
    lastEditAt: at,
    failures: 0,
    retryAt: 0,
    closed: false,
  };
  return { state, effects: onServer ? [] : [wake(state)] };
};

/** The draft's whole behaviour: what happened in, what to do out. No clock, no timers, no network. */
export function stepDraft(state: DraftState, event: DraftEvent): Step {
  if (state.closed && event.type !== 'reopened') return { state, effects: [] };
  switch (event.type) {
    case 'edited': {
      if (event.text === state.text) return { state, effects: [] };
      const next = { ...state, text: event.text, revision: state.revision + 1, lastEditAt: event.at, firstUnsavedAt: state.firstUnsavedAt ?? event.at };
      return { state: next, effects: [mirror(next), wake(next)] };
    }
    case 'woke':
      if (!canSend(state) || state.sendingRevision !== null) return { state, effects: [] };
      return event.at < dueAt(state) ? { state, effects: [wake(state)] } : send(state, event.at, false);
    case 'saved': {
      const next = { ...state, sendingRevision: null, failures: 0, savedRevision: Math.max(state.savedRevision, event.revision) };
      return isSaved(next) ? { state: { ...next, firstUnsavedAt: null }, effects: [mirror(next)] } : { state: next, effects: [wake(next)] };
    }
    case 'failed': {
      const wait = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** state.failures);
      const next = { ...state, sendingRevision: null, failures: state.failures + 1, retryAt: event.at + wait };
      return { state: next, effects: [wake(next)] };
    }
    case 'overtaken': {
      const next = { ...state, sendingRevision: null, failures: 0, revision: event.revision + 1, savedRevision: event.revision };
      return { state: next, effects: [mirror(next), wake(next)] };
    }
    case 'leaving':
      return canSend(state) ? send(state, state.lastEditAt, true) : { state, effects: [] };
    case 'closed':
      return { state: { ...state, closed: true }, effects: [] };
    case 'reopened': {
      const next = { ...state, closed: false, sendingRevision: null, firstUnsavedAt: event.at };
      return isSaved(next) ? { state: next, effects: [] } : { state: next, effects: [wake(next)] };
    }
  }
}

/** What the page may say of it, quietly. */
export type DraftStatus = 'saved' | 'waiting' | 'retrying' | 'tooLong';

export function statusOf(state: DraftState): DraftStatus {
  if (state.text.length > MAX_ANSWER_LENGTH) return 'tooLong';
  if (isSaved(state)) return 'saved';
  return state.failures > 0 ? 'retrying' : 'waiting';
}

const isSaved = (state: DraftState): boolean => state.savedRevision >= state.revision;

/** The server refuses what is too long; the copy in this browser keeps it all the same. */
const canSend = (state: DraftState): boolean => !isSaved(state) && state.text.length <= MAX_ANSWER_LENGTH;

function dueAt(state: DraftState): number {
  const due = Math.min(state.lastEditAt + PAUSE_MS, (state.firstUnsavedAt ?? state.lastEditAt) + LONGEST_WAIT_MS);
  return state.failures > 0 ? Math.max(due, state.retryAt) : due;
}

/** Letters typed while this save is on its way are the first unsaved ones of the next. */
const send = (state: DraftState, at: number, keepalive: boolean): Step => ({
  state: { ...state, sendingRevision: state.revision, firstUnsavedAt: at },
  effects: [{ type: 'send', text: state.text, revision: state.revision, keepalive }],
});

const wake = (state: DraftState): DraftEffect => ({ type: 'wake', at: dueAt(state) });
const mirror = (state: DraftState): DraftEffect => ({ type: 'mirror', text: state.text, revision: state.revision, saved: isSaved(state) });
