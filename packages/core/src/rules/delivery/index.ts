import type { Rule } from '../rule.ts';
import fadingEnds from './fading-ends.ts';
import fewFilledPauses from './few-filled-pauses.ts';
import filledPauses from './filled-pauses.ts';
import filledPausesAtStarts from './filled-pauses-at-starts.ts';
import flatLoudness from './flat-loudness.ts';
import lateFirstWord from './late-first-word.ts';
import longestSilence from './longest-silence.ts';
import monotone from './monotone.ts';
import pauseInsideClause from './pause-inside-clause.ts';
import placedPauses from './placed-pauses.ts';
import risingEnds from './rising-ends.ts';
import rushingEnd from './rushing-end.ts';
import sound from './sound.ts';
import steadyPace from './steady-pace.ts';
import tooFast from './too-fast.ts';
import tooSlow from './too-slow.ts';
import unbrokenRun from './unbroken-run.ts';

/** How the answer sounds. They need a recording, and say nothing of a typed answer. */
export const deliveryRules: readonly Rule[] = [
  fadingEnds,
  fewFilledPauses,
  filledPauses,
  filledPausesAtStarts,
  flatLoudness,
  lateFirstWord,
  longestSilence,
  monotone,
  pauseInsideClause,
  placedPauses,
  risingEnds,
  rushingEnd,
  sound,
  steadyPace,
  tooFast,
  tooSlow,
  unbrokenRun,
];
