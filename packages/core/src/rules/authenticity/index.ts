import type { Rule } from '../rule.ts';
import borrowedAbstract from './borrowed-abstract.ts';
import earlierAnswer from './earlier-answer.ts';
import nearModelAnswer from './near-model-answer.ts';
import overTailored from './over-tailored.ts';
import ownFacts from './own-facts.ts';
import parrotedAd from './parroted-ad.ts';
import pointLeftOut from './point-left-out.ts';
import pointOnlyNamed from './point-only-named.ts';
import recitation from './recitation.ts';
import recordConflict from './record-conflict.ts';
import recordDoubt from './record-doubt.ts';
import unfilledBlanks from './unfilled-blanks.ts';
import unprovedSelfPraise from './unproved-self-praise.ts';

/** Whether the answer is the person's own. The phrase lists of the content package belong to it as well. */
export const authenticityRules: readonly Rule[] = [
  borrowedAbstract,
  earlierAnswer,
  nearModelAnswer,
  overTailored,
  ownFacts,
  parrotedAd,
  pointLeftOut,
  pointOnlyNamed,
  recitation,
  recordConflict,
  recordDoubt,
  unfilledBlanks,
  unprovedSelfPraise,
];
