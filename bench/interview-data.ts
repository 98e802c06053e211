import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const DATA = path.join(import.meta.dirname, 'data');

const gap = z.strictObject({ id: z.string(), question: z.string(), trade: z.string(), gap: z.string(), text: z.string() });
export type PlantedGap = Pick<z.infer<typeof gap>, 'question' | 'gap' | 'text'>;

const candidate = z.strictObject({
  by: z.literal('candidate'),
  text: z.string(),
  silenceBeforeMs: z.number(),
  speechMs: z.number(),
  pausesMs: z.array(z.number()),
  flags: z.array(z.string()),
});
const interviewer = z.strictObject({
  by: z.literal('interviewer'),
  says: z.enum(['question', 'follow-up']),
  question: z.string().optional(),
  for: z.string().optional(),
});
const behaviour = z.strictObject({
  id: z.string(),
  behaviour: z.string(),
  question: z.string(),
  turns: z.array(z.discriminatedUnion('by', [candidate, interviewer])),
  settings: z.strictObject({
    persona: z.enum(['warm', 'neutral', 'terse', 'sceptical', 'rushed', 'silent']),
    interruptionsAllowed: z.boolean(),
    patienceMs: z.number(),
    limitMs: z.number().optional(),
    plan: z.array(z.string()).optional(),
    language: z.string().optional(),
  }),
  expected: z.strictObject({ 'one-of': z.array(z.string()), at: z.enum(['pause-1', 'over-limit']).optional() }),
});
export type Behaviour = z.infer<typeof behaviour>;
export type CandidateTurnData = z.infer<typeof candidate>;

const read = <T>(file: string, schema: z.ZodType<T>): T[] =>
  readFileSync(path.join(DATA, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));

export const plantedGaps = (): PlantedGap[] => read('interview-gaps.jsonl', gap);
/** Frozen behaviours, apart by who wrote them. */
export const BEHAVIOUR_SETS = { first: 'interview-behaviours.jsonl', second: 'interview-behaviours-second.jsonl' } as const;
export const behaviours = (set: keyof typeof BEHAVIOUR_SETS): Behaviour[] => read(BEHAVIOUR_SETS[set], behaviour);
const PRACTICE_HANDS = { first: 'practice/interview-behaviours.jsonl', second: 'practice/interview-behaviours-2.jsonl' };
/** Behaviours to practise on, apart by who wrote them: these are read, and what they show is mended. */
export const practiceBehaviours = (): { hand: string; lines: Behaviour[] }[] =>
  Object.entries(PRACTICE_HANDS).map(([hand, file]) => ({ hand, lines: read(file, behaviour) }));
