import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Question, Teaching } from '@candor/core';

/** Where `npm run train` puts what it learns for the embedded encoder. */
export const GENERATED = path.join(import.meta.dirname, '../generated');
/** Where it puts what it learns for an encoder of one's own: beside the model. */
export const learntFolderOf = (encoderFolder: string): string => path.join(encoderFolder, 'candor');
export const PROJECTION_NAME = 'lda64';
export const WORDING_PROJECTION_NAME = 'lda48q';

/** Files that `npm run train` makes from the content alone, one set an encoder. */
export const learntFiles = (folder: string) => ({
  model: path.join(folder, 'model.json'),
  projection: path.join(folder, 'projection.bin'),
  /** What the bank learnt from its sentences, and their vectors in the same order. */
  bank: path.join(folder, 'bank.bin'),
  rows: path.join(folder, 'rows.bin'),
  /** How answers to each question talk. */
  profiles: path.join(folder, 'profiles.bin'),
  /** What tells the parts of a story apart. */
  story: path.join(folder, 'story.bin'),
  /** What turns of an interview ask for; made by `npm run train:turns`. */
  turns: path.join(folder, 'turns.bin'),
  /** What tags skills, values and aims in job ads; made by `npm run train:ads`. */
  ads: path.join(folder, 'ads.bin'),
  /** What finds the title of the job in them; made by the same. */
  role: path.join(folder, 'role.bin'),
  /** What reads the words of job ads; made by `npm run train:ad-words`. */
  adWords: path.join(folder, 'ad-words.bin'),
  /** What reads something said beside a fact; made by `npm run train:agreement`. */
  agreement: path.join(folder, 'agreement.bin'),
  /** How well trades and hands left out are heard, for the benchmarks; made by `npm run train -- --report`. */
  report: path.join(folder, 'report.json'),
  /** Vectors of the questions' wordings, in a projection of their own, which tells questions apart. */
  wordingProjection: path.join(folder, 'wording-projection.bin'),
  wordings: path.join(folder, 'wordings.bin'),
});
export type LearntFiles = ReturnType<typeof learntFiles>;

/** What the generated files depend on. A check fails when it differs from the hash they record. */
export const inputHashOf = (questions: readonly Question[], teaching: Teaching): string =>
  createHash('sha256')
    .update(JSON.stringify([questions.map((q) => [q.id, q.question, q.wordings, q.elements.map(listened), q.traps.map(listened)]), teaching]))
    .digest('hex');

const listened = (item: Question['elements'][number] | Question['traps'][number]) => [item.id, item.concepts, item.says, item.nearMisses];
