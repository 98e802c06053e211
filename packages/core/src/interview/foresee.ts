import { announce, follow } from './agenda.ts';
import { goingOn } from './answers.ts';
import { endTurn } from './clockwork.ts';
import type { Run } from './run.ts';

/** Announces what would be said if the turn ended as it stands, so that the sound is there when patience runs out. */
export const foresee = (run: Run, atMs: number): void => lookAhead(run, atMs, endTurn);

/** Announces the next question while the candidate begins to answer this one: it comes next unless something is missing. */
export function foreseeQuestion(run: Run): void {
  if (run.state.stage === 'questions' && run.state.current) lookAhead(run, run.atMs, (ahead) => follow(ahead, goingOn(ahead)));
}

/** Tries something on a copy, and announces the words it would lead to. */
function lookAhead(run: Run, atMs: number, attempt: (ahead: Run) => void): void {
  const ahead: Run = { state: run.state, actions: [], setting: run.setting, atMs };
  attempt(ahead);
  for (const action of ahead.actions) {
    if (action.type === 'say') announce(run, action.turn.interviewerId, action.turn.text);
    else if (action.type === 'prepare') announce(run, action.interviewerId, action.text);
  }
}
