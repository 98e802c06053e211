import type { Draft } from '@candor/server/api';
import type { Result } from '../../api/result.ts';
import type { MirroredDraft, Opening } from './draft-mirror.ts';
import { type DraftEffect, type DraftEvent, type DraftState, openDraft, stepDraft } from './draft-saver.ts';

/** The world around a draft, so that tests can bring their own. */
export type DraftPorts = {
  readonly save: (draft: { text: string; revision: number }, keepalive: boolean) => Promise<Result<Draft>>;
  /** False where this browser keeps nothing. */
  readonly mirror: (draft: MirroredDraft) => boolean;
  readonly now: () => number;
  /** Calls back after a while; gives a way to call it off. */
  readonly later: (callback: () => void, ms: number) => () => void;
};

export type DraftSnapshot = { readonly state: DraftState; readonly mirrored: boolean };

export type DraftRunner = {
  readonly snapshot: () => DraftSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
  readonly edit: (text: string) => void;
  /** The page is going away. */
  readonly leave: () => void;
  /** Ends all saving; resolves when no save is on its way any more. */
  readonly close: () => Promise<void>;
  readonly reopen: () => void;
};

/** Runs the draft's state machine: timers, requests and the copy in this browser. */
export function runDraft(opening: Opening, ports: DraftPorts): DraftRunner {
  const listeners = new Set<() => void>();
  let mirrored = true;
  let onItsWay: Promise<void> = Promise.resolve();
  let cancelWake = (): void => undefined;

  const first = openDraft(opening.text, opening.revision, opening.onServer, ports.now());
  let snapshot: DraftSnapshot = { state: first.state, mirrored };

  function dispatch(event: DraftEvent): void {
    const { state, effects } = stepDraft(snapshot.state, event);
    for (const effect of effects) perform(effect);
    snapshot = { state, mirrored };
    for (const listener of listeners) listener();
  }

  function perform(effect: DraftEffect): void {
    switch (effect.type) {
      case 'mirror':
        mirrored = ports.mirror({ text: effect.text, revision: effect.revision, saved: effect.saved });
        break;
      case 'wake':
        cancelWake();
        cancelWake = ports.later(() => dispatch({ type: 'woke', at: ports.now() }), Math.max(0, effect.at - ports.now()));
        break;
      case 'send':
        onItsWay = send(effect.text, effect.revision, effect.keepalive);
        break;
    }
  }

  async function send(text: string, revision: number, keepalive: boolean): Promise<void> {
    const result = await ports.save({ text, revision }, keepalive);
    const at = ports.now();
    if (!result.ok) dispatch({ type: 'failed', at });
    else if (result.value.revision > revision && result.value.text !== text) dispatch({ type: 'overtaken', revision: result.value.revision, at });
    else dispatch({ type: 'saved', revision, at });
  }

  for (const effect of first.effects) perform(effect);

  return {
    snapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (text) => dispatch({ type: 'edited', text, at: ports.now() }),
    leave: () => dispatch({ type: 'leaving' }),
    close: () => {
      cancelWake();
      dispatch({ type: 'closed' });
      return onItsWay;
    },
    reopen: () => dispatch({ type: 'reopened', at: ports.now() }),
  };
}
