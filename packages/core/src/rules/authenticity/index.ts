import type { Rule } from '../rule.ts';
import borrowedAbstract from './borrowed-abstract.ts';
import nearModelAnswer from './near-model-answer.ts';
import ownFacts from './own-facts.ts';
import recitation from './recitation.ts';
import unfilledBlanks from './unfilled-blanks.ts';
import unprovedSelfPraise from './unproved-self-praise.ts';

/** Whether the answer is the person's own. The phrase lists of the content package belong to it as well. */
export const authenticityRules: readonly Rule[] = [borrowedAbstract, nearModelAnswer, ownFacts, recitation, unfilledBlanks, unprovedSelfPraise];
