import type { AudioSpan } from '../../finding/finding.ts';
import type { HeardWord } from '../../speech/heard-words.ts';
import { playable } from './heard.ts';

/** Words in a stretch that is played to show a pace. */
const STRETCH_WORDS = 12;

/** The stretch of twelve words that took longest. */
export const slowest = (words: readonly HeardWord[]): AudioSpan => extreme(words, (ms, best) => ms > best);
/** The stretch of twelve words that was over soonest. */
export const quickest = (words: readonly HeardWord[]): AudioSpan => extreme(words, (ms, best) => ms < best);

function extreme(words: readonly HeardWord[], isBetter: (ms: number, best: number) => boolean): AudioSpan {
  const size = Math.min(STRETCH_WORDS, words.length);
  let best = playable(words, 0, size);
  for (let first = 1; first + size <= words.length; first++) {
    const span = playable(words, first, first + size);
    if (isBetter(span.endMs - span.startMs, best.endMs - best.startMs)) best = span;
  }
  return best;
}
