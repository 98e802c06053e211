import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadBuiltInPacks, loadKinds, loadTeaching } from '@candor/content';
import { TURN_ASKS, type TurnAsk } from '@candor/core/turns-learning';
import { z } from 'zod';

const TURNS = path.join(import.meta.dirname, '../../../content/turns');

const line = z.strictObject({
  question: z.string(),
  text: z.string().min(1),
  asks: z.enum(TURN_ASKS).exclude(['answer', 'unfinished']).nullable(),
  answers: z.boolean(),
  unfinished: z.literal(true).optional(),
  term: z.string().optional(),
});
/** `hand` is null for sentences of the bank, which only teach. */
export type LearningTurn = { readonly hand: string | null; readonly text: string; readonly asked: string; readonly ask: TurnAsk; readonly answers: boolean };

/** What the learnt file depends on. A check fails when it differs from the hash that the file records. */
export const hashOfTurns = (turns: readonly LearningTurn[]): string => createHash('sha256').update(JSON.stringify(turns)).digest('hex');

/** Of the bank's phrasings of each element and trap every fourth. */
const PHRASINGS = 4;
/** Of every answer of the bank two sentences that answer, and of every second one how it begins. */
const PLACES = 3;
const BEGINNINGS = 2;
/** A beginning has at least so many lines. */
const LEAST_LINES = 2;

/** Every turn that is learnt from: those written for it, each with the hand that wrote it, and sentences of the bank. Throws where a line is not as it should be. */
export async function turnsToLearn(): Promise<LearningTurn[]> {
  const known = (await loadBuiltInPacks()).flatMap((pack) => pack.questions);
  const questions = new Map(known.map(({ id, question }) => [id, question]));
  const { answers } = await loadTeaching([...known, ...(await loadKinds())]);
  const answering = (asked: string, text: string): LearningTurn => ({ hand: null, text, asked, ask: 'answer', answers: true });
  const phrasings = known.flatMap(({ question, elements, traps }) =>
    [...elements, ...traps].flatMap(({ says }) => says.filter((_, i) => i % PHRASINGS === 0).map(({ text }) => answering(question, text))),
  );
  const ofAnswers = answers.flatMap(({ question, lines }, i): LearningTurn[] => {
    const shown = lines.filter(({ shows }) => shows.length > 0);
    const beginning = i % BEGINNINGS === 0 ? lines.slice(0, LEAST_LINES + (i % PLACES)) : [];
    const texts = [shown[i % PLACES]?.text ?? '', shown[(i + 1) % PLACES]?.text ?? '', beginning.map(({ text }) => text).join(' ')];
    return texts.filter((text) => text !== '').map((text) => answering(questions.get(question) ?? '', text));
  });
  const written = readdirSync(TURNS)
    .sort()
    .flatMap((file) =>
      readFileSync(path.join(TURNS, file), 'utf8')
        .split('\n')
        .filter((one) => one !== '')
        .map((one): LearningTurn => {
          const { question, asks, unfinished, text, answers: doesAnswer } = line.parse(JSON.parse(one));
          const asked = questions.get(question);
          if (asked === undefined) throw new Error(`${file} names a question that is in no pack: ${question}`);
          return { hand: path.basename(file, '.jsonl'), text, asked, ask: unfinished ? 'unfinished' : (asks ?? 'answer'), answers: doesAnswer };
        }),
    );
  return [...written, ...ofAnswers, ...phrasings];
}
