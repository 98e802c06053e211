import type { Name } from './clauses.ts';
import type { ReadFact } from './read-fact.ts';

/** What a name is of, guessed from the word before it; `name` where that says nothing. */
type NameKind = 'employer' | 'tool' | 'place' | 'name';
const KIND_BEFORE: ReadonlyMap<string, NameKind> = new Map([
  ...['at', 'for', 'with', 'joined', 'left'].map((word) => [word, 'employer'] as const),
  ...['using', 'in', 'use', 'write', 'on'].map((word) => [word, 'tool'] as const),
  ...['from', 'to'].map((word) => [word, 'place'] as const),
]);

export const kindOfName = ({ before }: Name): NameKind => KIND_BEFORE.get(before) ?? 'name';

/** What differs where another name stands in the place of a fact's. */
export function whyOfName(name: Name): Exclude<NameKind, 'name'> {
  const kind = kindOfName(name);
  return kind === 'name' ? 'employer' : kind;
}

const NAME_OPENERS = new Set('st saint new north south east west great royal mount port san los las la le the upper lower old'.split(' '));

/** "St James" is not "St Luke's": of a name, the first stem that many names do not begin with. */
export const tellingStem = ({ stems }: Name): string | undefined => stems.find((stem) => !NAME_OPENERS.has(stem)) ?? stems[0];

/** A name whose telling word is nowhere on record, where the fact has names of its own. */
export function isOtherName(name: Name, fact: ReadFact, known: ReadonlySet<string>): boolean {
  const own = tellingStem(name);
  return own !== undefined && !known.has(own) && fact.clauses.some(({ names }) => names.length > 0);
}

const PLACED = /^(?:at|for|with|in|on|using|from|to|onto|into|through|via|joined|use|used)$/;
/** A name that stands where one works, what one works with, or where one goes. */
export const isPlaced = ({ before }: Name): boolean => PLACED.test(before);
