import { type AnswerSpace, gramsOf, type Question, type SpokenAnswer, type VectorOf, wholeAnswer } from '@candor/core';
import type { LearntProfile, LearntProfiles } from '../profiles-file.ts';
import { discriminant } from './discriminant.ts';
import { learnTelling } from './telling.ts';

/** An answer as its sentences; phrasings put together, one an element, stand for answers too. */
type Told = { readonly question: string; readonly lines: readonly string[] };

const ANSWER_DIMENSIONS = 30;
/** Put-together answers a question. */
const PUT_TOGETHER = 12;
/** The question's wordings stand for so many answers that take up its words. */
const IN_ITS_WORDS = 6;
/** As many wordings as an answer has sentences. */
const WORDINGS_AN_ANSWER = 5;
/** Phrasings of different elements are taken this far apart, so that trades mix. */
const STRIDE = 3;
/** A gram of one answer only tells nothing about others. */
const LEAST_ANSWERS = 2;
/** A gram of fewer answers tells nothing for one question and against another. */
const LEAST_TELLING_ANSWERS = 3;

/** Learns how answers to each question talk. `rawOf` gives the encoder's own vectors; null learns words alone. Weights are learnt afterwards. */
export function learnProfiles(
  questions: readonly Question[],
  answers: readonly SpokenAnswer[],
  rawOf: VectorOf | null,
): Omit<LearntProfiles, 'withMeaning' | 'wordsOnly'> {
  const told: Told[] = [
    ...answers.map((answer) => ({ question: answer.question, lines: answer.lines.map((line) => line.text) })),
    ...questions.flatMap((question) => [...putTogether(question), ...inItsWords(question)]),
  ].filter((one) => questions.some((question) => question.id === one.question));
  const read = told.map((one) => ({ ...one, grams: gramsOf(one.lines.join('. ')), mean: rawOf && meanOf(one.lines.flatMap((line) => rawOf(line) ?? [])) }));
  const counts = new Map<string, number>();
  for (const { grams } of read) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= LEAST_ANSWERS).sort(([, a], [, b]) => b - a);
  const grams = new Map(common.map(([gram, count], id) => [gram, { id, share: count / read.length }]));
  const of = (id: string) => read.filter((one) => one.question === id);
  const space = rawOf && spaceOf(questions.map((question) => of(question.id).flatMap((one) => one.mean ?? [])));
  return {
    grams,
    telling: learnTelling(
      read.map((one) => ({
        place: questions.findIndex((question) => question.id === one.question),
        grams: [...one.grams].flatMap((gram) => grams.get(gram) ?? []),
      })),
      questions.length,
      common.filter(([, count]) => count >= LEAST_TELLING_ANSWERS).length,
    ),
    space,
    questions: new Map(
      questions.map((question): [string, LearntProfile] => {
        const own = of(question.id);
        const ownCounts = new Map<number, number>();
        for (const one of own) for (const gram of one.grams) count(ownCounts, grams.get(gram)?.id);
        const wholes = own.flatMap((one) => (one.mean && wholeAnswer(space, [one.mean])) ?? []);
        return [
          question.id,
          { answers: own.length, counts: ownCounts, centre: space && meanOf(wholes), wholes, includesOthers: isIncluding(question, questions) },
        ];
      }),
    ),
  };
}

function spaceOf(classes: readonly (readonly Float32Array[])[]): AnswerSpace {
  const { mean, matrix } = discriminant(classes, ANSWER_DIMENSIONS);
  return { mean, matrix };
}

function putTogether(question: Question): Told[] {
  return Array.from({ length: PUT_TOGETHER }, (_, n) => ({
    question: question.id,
    lines: question.elements.flatMap((element, e) => element.says[(n + e * STRIDE) % element.says.length]?.text ?? []),
  }));
}

function inItsWords(question: Question): Told[] {
  const wordings = [question.question, ...question.wordings];
  return Array.from({ length: IN_ITS_WORDS }, (_, n) => ({
    question: question.id,
    lines: wordings.filter((_wording, i) => i % IN_ITS_WORDS === n).slice(0, WORDINGS_AN_ANSWER),
  }));
}

function count(counts: Map<number, number>, id: number | undefined): void {
  if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
}

/** The mean direction. */
function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (vector[i] as number);
  const length = Math.hypot(...sum) || 1;
  return sum.map((x) => x / length);
}

/** A question made of others has their elements, phrasings and all. */
const isIncluding = (question: Question, all: readonly Question[]): boolean =>
  all.some(
    (other) =>
      other.id !== question.id && other.elements.length < question.elements.length && question.elements.some((e) => e.says === other.elements[0]?.says),
  );
