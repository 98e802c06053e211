import type { Title } from './clauses.ts';
import type { ReadFact } from './read-fact.ts';

/** The fact that keeps a role: all its words are in the title. Only what is kept as a role; a sentence that names one says more than that. */
export const roleOnRecord = ({ words }: Pick<Title, 'words'>, record: readonly ReadFact[]): ReadFact | undefined =>
  record.find(
    ({ fact, stems }) => fact.ref.kind === 'profile' && fact.ref.field === 'role' && stems.size > 0 && [...stems.keys()].every((stem) => words.includes(stem)),
  );
