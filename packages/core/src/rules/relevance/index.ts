import type { RuleId } from '../../finding/finding.ts';
import type { Rule } from '../rule.ts';
import answerLate from './answer-late.ts';
import coveredElement from './covered-element.ts';
import horizonMismatch from './horizon-mismatch.ts';
import hypotheticalStory from './hypothetical-story.ts';
import missingElement from './missing-element.ts';
import namedSpecifics from './named-specifics.ts';
import noSpecifics from './no-specifics.ts';
import otherQuestion from './other-question.ts';
import partlyElement from './partly-element.ts';
import questionEcho from './question-echo.ts';
import storyBalance from './story-balance.ts';
import storyWithoutResult from './story-without-result.ts';
import topicMissed from './topic-missed.ts';
import trap from './trap.ts';
import unsureElement from './unsure-element.ts';

/** Did it answer the question? */
export const relevanceRules: readonly Rule[] = [
  missingElement,
  partlyElement,
  unsureElement,
  coveredElement,
  trap,
  answerLate,
  otherQuestion,
  topicMissed,
  noSpecifics,
  namedSpecifics,
  horizonMismatch,
  storyWithoutResult,
  storyBalance,
  hypotheticalStory,
  questionEcho,
];

/** The rules that say of an element that it is not fully there; of each element only one of them speaks. */
export const ELEMENT_RULES: ReadonlySet<RuleId> = new Set([missingElement, partlyElement, unsureElement].map(({ id }) => id));
