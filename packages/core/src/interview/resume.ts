import { advance, follow, listen } from './agenda.ts';
import { again } from './answers.ts';
import { emit, patch, type Run } from './run.ts';

/** The clock goes on, and what was cut by the pause is said again. */
export function resume(run: Run): void {
  const { pausedSinceMs, pausedMs, speech, cut, listening } = run.state;
  if (pausedSinceMs === null) return;
  patch(run, {
    pausedSinceMs: null,
    pausedMs: pausedMs + run.atMs - pausedSinceMs,
    speech: speech && { ...speech, silentSinceMs: run.atMs },
  });
  emit(run, { type: 'resumed' });
  if (speech) return;
  if (cut.length > 0) {
    follow(run, cut.map(again));
    return;
  }
  if (run.state.agenda.length > 0) {
    advance(run);
    return;
  }
  if (listening) listen(run);
}
