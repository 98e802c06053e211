import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const DATA = path.join(import.meta.dirname, 'data');

const answer = z.strictObject({
  id: z.string(),
  question: z.string(),
  kind: z.enum(['natural', 'strong', 'thin', 'trapped', 'offtopic']),
  trade: z.string(),
  text: z.string(),
  /** One number an element in the question's order: 2 there, 1 partly, 0 not. */
  elements: z.array(z.int().min(0).max(2)),
  /** One number a trap in the question's order: 1 committed. */
  traps: z.array(z.int().min(0).max(1)),
});
export type LabelledAnswer = z.infer<typeof answer>;

const reworded = z.strictObject({ id: z.string(), text: z.string(), question: z.string().nullable() });
const horizon = z.strictObject({ id: z.string(), text: z.string(), months: z.union([z.number(), z.null(), z.literal('none')]) });
const story = z.strictObject({
  id: z.string(),
  sentences: z.array(z.strictObject({ text: z.string(), part: z.enum(['situation', 'task', 'action', 'result', 'lesson', 'none']) })),
});
const pair = z.strictObject({ id: z.string(), question: z.string(), kind: z.string(), a: z.string(), b: z.string() });
const twin = z.strictObject({ id: z.string(), question: z.string(), text: z.string(), padded: z.string() });

const read = <T>(file: string, schema: z.ZodType<T>): T[] =>
  readFileSync(path.join(DATA, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));

export const naturalAnswers = (): LabelledAnswer[] => read('answers-natural.jsonl', answer);
export const gradedAnswers = (): LabelledAnswer[] => read('answers-graded.jsonl', answer);
export const rewordedQuestions = () => read('questions-reworded.jsonl', reworded);
export const horizonSentences = () => read('horizons.jsonl', horizon);
export const labelledStories = () => read('stories.jsonl', story);
export const fairnessPairs = () => read('fairness-pairs.jsonl', pair);
export const paddedTwins = () => read('padded-twins.jsonl', twin);

/** The half that is never tuned on: every second question by its place in the alphabet. */
export const isUntouched = (question: string, all: readonly string[]): boolean => [...new Set(all)].sort().indexOf(question) % 2 === 1;
