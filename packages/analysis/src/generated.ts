import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Question } from '@candor/core';

/** Files that `npm run train` makes from the content. */
export const GENERATED = path.join(import.meta.dirname, '../generated');
export const PROJECTION_FILE = path.join(GENERATED, 'projection.bin');
export const VECTORS_FILE = path.join(GENERATED, 'vectors.bin');
/** Vectors of the questions' wordings, in a projection of their own, which tells questions apart. */
export const WORDING_PROJECTION_FILE = path.join(GENERATED, 'wording-projection.bin');
export const WORDING_PROJECTION_NAME = 'lda48q';
export const WORDINGS_FILE = path.join(GENERATED, 'wordings.bin');
export const MODEL_FILE = path.join(GENERATED, 'model.json');
export const PROJECTION_NAME = 'lda64';

/** What the generated files depend on. A check fails when it differs from the hash they record. */
export const inputHashOf = (questions: readonly Question[]): string =>
  createHash('sha256')
    .update(JSON.stringify(questions.map((q) => [q.id, q.question, q.wordings, q.elements.map(listened), q.traps.map(listened)])))
    .digest('hex');

const listened = (item: Question['elements'][number] | Question['traps'][number]) => [item.id, item.says, item.nearMisses];
