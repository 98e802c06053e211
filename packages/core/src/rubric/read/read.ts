import type { Document } from '../../document/document.ts';
import type { Reading } from '../../rules/rule.ts';
import { type HearUnit, type VectorOf, withParts } from '../hear/index.ts';
import { type CalendarMonth, readHorizons } from '../horizon/index.ts';
import type { Question } from '../question.ts';
import type { ElementResult, OtherQuestion } from '../result.ts';
import { readStory } from '../story/read-story.ts';
import { readAnswerFirst } from './answer-first.ts';
import { readElements, readTraps } from './coverage.ts';
import { type Ear, type HeardUnit, hearAll, hearQuestion } from './heard.ts';
import { rankAnswers } from './match.ts';
import { readRepeats } from './repeats.ts';
import { readSpecifics } from './specifics.ts';
import { type FreeQuestion, readTopic } from './topic.ts';

/** The stretches of an answer that want a vector of their own. */
export const textsToEncode = (units: readonly HearUnit[]): string[] => units.filter((unit) => unit.parts.length === 0).map((unit) => unit.text);

export type ReadInput = {
  /** Of the same document, by {@link hearUnits}. */
  readonly units: readonly HearUnit[];
  readonly ear: Ear;
  /** Whose elements apply: the question asked, or the general rubric of its kind. */
  readonly rubric: Question;
  /** The asked question's id when it is in the bank; only then can an answer belong to another question. */
  readonly knownId: string | null;
  readonly questions: ReadonlyMap<string, Question>;
  /** A question that is in no pack; null for a known one. */
  readonly free: FreeQuestion | null;
  /** Vectors of the bank's space, and as the encoder gave them; null hears by words alone. */
  readonly vectorOf: VectorOf | null;
  readonly rawOf: VectorOf | null;
  readonly today: CalendarMonth | null;
};

/** Reads everything the rules look at out of one answer. Pure: the same input gives the same reading. */
export function readAnswer(doc: Document, input: ReadInput): Reading {
  const vectorOf = input.vectorOf && withParts(input.units, input.vectorOf);
  const heard = hearAll(input.ear, input.units, vectorOf);
  const best = hearQuestion(input.ear, input.rubric.id, heard);
  const elements = readElements(doc, input.rubric, best);
  return {
    elements,
    traps: readTraps(doc, input.rubric, best, elements),
    horizons: readHorizons(doc, input.today),
    story: input.rubric.form === 'story' && doc.sentences.length > 0 ? readStory(doc, heard, input.ear.story) : null,
    specifics: readSpecifics(doc),
    answerFirst: readAnswerFirst(doc, input.rubric, elements, best),
    otherQuestion: input.knownId === null || doc.words.length < OTHER_LEAST_WORDS ? null : otherQuestion(input, input.knownId, heard, elements),
    topic: input.free && readTopic(doc, input.units, input.free, input.rawOf),
    repeats: readRepeats(doc, vectorOf),
  };
}

/** An answer that covers the first thing required, or more than half of what is, seems to answer what was asked. */
function isAnswered(elements: readonly ElementResult[]): boolean {
  const required = elements.filter((element) => element.required);
  const covered = required.filter((element) => element.status === 'covered').length;
  return required[0]?.status === 'covered' || 2 * covered > required.length;
}

/** How likely another question has to be, and how unlikely the one asked, before an answer is called an answer to that one; and how much of the other has to be there. */
const OTHER_FROM = 0.8;
const ASKED_BELOW = 0.1;
const OTHER_COVERED_FROM = 0.5;
/** Against an answer that seems to answer what was asked, the other question has to be all but certain, and so much more of it has to be there. */
const CERTAIN_FROM = 0.95;
const MORE_COVERED_BY = 0.3;
/** Fewer words than this can be near to anything. */
const OTHER_LEAST_WORDS = 20;

function otherQuestion(input: ReadInput, knownId: string, heard: readonly HeardUnit[], elements: readonly ElementResult[]): OtherQuestion | null {
  const ranking = rankAnswers(input.ear, heard, input.rawOf && withParts(input.units, input.rawOf)).filter((one) => input.questions.has(one.id));
  const best = ranking[0];
  const asked = ranking.find((one) => one.id === knownId)?.score ?? 0;
  const question = best && input.questions.get(best.id);
  if (
    !best ||
    !question ||
    best.id === knownId ||
    best.score < OTHER_FROM ||
    asked >= ASKED_BELOW ||
    best.covered < OTHER_COVERED_FROM ||
    sharesElements(question, input.questions.get(knownId))
  )
    return null;
  const here = elements.reduce((sum, element) => sum + element.probability, 0) / Math.max(1, elements.length);
  if (isAnswered(elements) && (best.score < CERTAIN_FROM || best.covered - here < MORE_COVERED_BY)) return null;
  return { id: best.id, question: question.question, score: best.score };
}

/** The combined question has the elements of its two halves: an answer to a half is no answer to another question. */
const sharesElements = (a: Question, b: Question | undefined): boolean => a.elements.some((one) => b?.elements.some((other) => other.says === one.says));
