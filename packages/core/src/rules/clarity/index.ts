import type { Rule } from '../rule.ts';
import andChains from './and-chains.ts';
import concise from './concise.ts';
import crutchPhrase from './crutch-phrase.ts';
import discourseMarkers from './discourse-markers.ts';
import falseStarts from './false-starts.ts';
import fewFillers from './few-fillers.ts';
import figures from './figures.ts';
import filledPauses from './filled-pauses.ts';
import impersonalYou from './impersonal-you.ts';
import likeAsFiller from './like-as-filler.ts';
import listOverload from './list-overload.ts';
import longSentence from './long-sentence.ts';
import missingSignposts from './missing-signposts.ts';
import passiveActor from './passive-actor.ts';
import ramble from './ramble.ts';
import repeatedPoint from './repeated-point.ts';
import runOn from './run-on.ts';
import selfCorrections from './self-corrections.ts';
import shortSentences from './short-sentences.ts';
import signposted from './signposted.ts';
import tooLong from './too-long.ts';
import tooShort from './too-short.ts';
import trailingOff from './trailing-off.ts';
import unexplainedAcronyms from './unexplained-acronyms.ts';
import weHidesI from './we-hides-i.ts';
import weakOpening from './weak-opening.ts';

/** Whether the answer is easy to follow. The phrase lists of the content package belong to it as well. */
export const clarityRules: readonly Rule[] = [
  andChains,
  concise,
  crutchPhrase,
  discourseMarkers,
  falseStarts,
  fewFillers,
  figures,
  filledPauses,
  impersonalYou,
  likeAsFiller,
  listOverload,
  longSentence,
  missingSignposts,
  passiveActor,
  ramble,
  repeatedPoint,
  runOn,
  selfCorrections,
  shortSentences,
  signposted,
  tooLong,
  tooShort,
  trailingOff,
  unexplainedAcronyms,
  weHidesI,
  weakOpening,
];
