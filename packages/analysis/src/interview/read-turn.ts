import {
  type AnsweredAhead,
  answerTo,
  askedIn,
  type CalendarMonth,
  type Feedback,
  type InterviewState,
  levelOf,
  MAX_ANSWER_LENGTH,
  type Plan,
  type PlannedQuestion,
  parseDocument,
  type TurnReading,
} from '@candor/core';
import type { Analyser, Asked } from '../analyser.ts';

/** So few words answer no second question on the side. */
const LEAST_WORDS_AHEAD = 40;
/** Of the known questions that an answer fits, so many are read as if they had been asked. */
const LOOKED_AT = 3;
/** An answer that would have this level of relevance answers a question, in advance or not. */
const ANSWERED_LEVEL = 4;
/**
 * Coverage alone takes any long answer for one to several questions: on 105 answers of the bank it found a second question in 56. So the end of the
 * answer, taken by itself, has to be an answer to that question before all others (2 of 105); one required element may then be missing.
 */
const MOST_MISSING = 1;
/** Ends of an answer that are looked at, the shortest first, and the fewest words of an end and of what is before it. */
const ENDS = 2;
const LEAST_END_WORDS = 15;

export type AnswerSoFar = {
  /** The question that is being answered; null outside the questions. */
  readonly questionKey: string | null;
  /** All that was said on it. */
  readonly text: string;
  /** Keys of the questions still to come. */
  readonly ahead: readonly string[];
  readonly today: CalendarMonth;
  /** The words of this turn alone, and what the interviewer asked before it. */
  readonly turn: { readonly text: string; readonly asked: string };
};

export type TurnReader = (answer: AnswerSoFar) => Promise<TurnReading>;

/** What the analyser is told of a planned question. */
export function askedOf(analyser: Analyser, { questionId, question }: PlannedQuestion): Asked {
  const known = questionId === null ? undefined : analyser.questions.get(questionId);
  return known ? { known } : { free: question };
}

/** Reads what is said in one interview, for the interviewer: the whole answer so far, and which of the questions to come it answers already. */
export function turnReader(analyser: Analyser, plan: Plan): TurnReader {
  const planned = new Map(plan.questions.map((one) => [one.key, one]));

  const read = async (question: PlannedQuestion, text: string, today: CalendarMonth) => {
    const analysed = await analyser.analyse({ text, asked: askedOf(analyser, question), earlier: [], disputed: [], grammar: false, today });
    return analysed.ok ? analysed.feedback : null;
  };

  const answeredAhead = async ({ text, ahead, today }: AnswerSoFar): Promise<AnsweredAhead[]> => {
    if (ahead.length === 0 || text.split(/\s+/).length < LEAST_WORDS_AHEAD) return [];
    const { ranking } = await analyser.matchAnswer(text);
    const fitting = ranking.slice(0, LOOKED_AT).map(({ id }) => id);
    if (!ahead.some((key) => fitting.includes(planned.get(key)?.questionId ?? ''))) return [];
    const ends = await Promise.all(endsOf(text).map(async (start) => ({ start, id: (await analyser.matchAnswer(text.slice(start))).ranking[0]?.id })));
    const answered: AnsweredAhead[] = [];
    for (const key of ahead) {
      const question = planned.get(key);
      if (!question || question.questionId === null || !fitting.includes(question.questionId)) continue;
      const feedback = await read(question, text, today);
      if (!feedback || (levelOf(feedback.dimensions.relevance) ?? 0) < ANSWERED_LEVEL) continue;
      const required = feedback.elements.filter((element) => element.required);
      const isWhole = required.every(({ status }) => status === 'covered') && question.questionId === fitting[0];
      const end = ends.find(({ id }) => id === question.questionId);
      const isItsEnd = end !== undefined && required.filter(({ status }) => status === 'missing').length <= MOST_MISSING;
      if (isWhole || isItsEnd) answered.push({ key, quote: tellingWords(feedback, end?.start ?? 0) });
    }
    return answered;
  };

  return async (answer) => {
    const question = answer.questionKey === null ? undefined : planned.get(answer.questionKey);
    const text = answer.text.slice(0, MAX_ANSWER_LENGTH);
    if (!question || text.trim() === '') return { feedback: null, answersAhead: [] };
    const asks = await analyser.readTurn(answer.turn.text, answer.turn.asked);
    const feedback = await read(question, text, answer.today);
    return { feedback, answersAhead: await answeredAhead({ ...answer, text }), asks };
  };
}

/** Where ends of an answer begin, each with a sentence, the shortest first. */
function endsOf(text: string): number[] {
  const { sentences, words } = parseDocument(text);
  return sentences
    .filter(({ firstWord }) => firstWord >= LEAST_END_WORDS && words.length - firstWord >= LEAST_END_WORDS)
    .slice(-ENDS)
    .reverse()
    .map(({ start }) => start);
}

/** The words, from a place of the answer on, that show the element heard most surely. */
function tellingWords({ elements }: Feedback, from: number): string {
  const [surest] = elements
    .filter(({ required }) => required)
    .sort((a, b) => b.probability - a.probability)
    .flatMap(({ evidence }) => evidence.filter(({ span }) => span.kind === 'text' && span.start >= from));
  return surest?.quote ?? '';
}

/** What is to be read when these words are said now: with what was said on the question before, and the questions still to come. */
export function answerSoFar(state: InterviewState, words: string): Omit<AnswerSoFar, 'today'> {
  const questionKey = state.current?.key ?? null;
  return {
    questionKey,
    text: questionKey === null ? words : answerTo(state.turns, questionKey, words),
    ahead: state.plan.questions
      .slice(state.next)
      .map(({ key }) => key)
      .filter((key) => !state.answeredAhead.some((ahead) => ahead.key === key)),
    turn: { text: words.slice(-MAX_ANSWER_LENGTH), asked: askedIn(state) },
  };
}
