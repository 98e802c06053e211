import type { ClaimKind, Fact } from '../tailoring.ts';
import type { Name } from './clauses.ts';
import type { ReadFact } from './read-fact.ts';

/** What a name is of, guessed from the words before it; `name` where they say nothing. */
type NameKind = 'employer' | 'tool' | 'place' | 'name';
const KIND_BEFORE: ReadonlyMap<string, NameKind> = new Map([
  ...['at', 'for', 'with', 'joined', 'left'].map((word) => [word, 'employer'] as const),
  ...['using', 'use', 'used', 'write', 'via'].map((word) => [word, 'tool'] as const),
  ...['from', 'to', 'near'].map((word) => [word, 'place'] as const),
]);
const LIVING =
  /\b(?:live|lives|lived|living|based|born|grew|home|house|flat|moved?|moving|relocated?|relocating|stay|stayed|staying|office|site|depot|branch|school|university|college|studied|degree|bachelor's|master's|offer|city|town)\b/;
const IN_PLACE = /\b(?:in|to|around)$/;
const SKILLED =
  /\b(?:experience|experienced|skilled|proficient|familiar|fluent|wrote|write|written|writing|built|build|code|coded|coding|program|programmed|work|worked|working|use|used|using|know|knowledge|trained|certified|comfortable|confident|dashboards?|queries|reports?|models?)\b/;
const WITH_TOOL = /\b(?:in|on|with)$/;

/** What a name is of, as the words before it tell. */
export function kindOfName({ text, before, lead }: Name): NameKind {
  if (IN_PLACE.test(lead) && LIVING.test(lead)) return 'place';
  if (WITH_TOOL.test(lead) && SKILLED.test(lead)) return 'tool';
  const kind = KIND_BEFORE.get(before) ?? 'name';
  // "A guy from IT".
  return kind === 'place' && /^\p{Lu}{2}$/u.test(text) ? 'name' : kind;
}

const KIND_ON_RECORD: ReadonlyMap<string, ClaimKind> = new Map([
  ['employer', 'employer'],
  ['role', 'role'],
  ['tool', 'tool'],
  ['qualification', 'qualification'],
  ['place', 'place'],
]);
/** The same of a name that stands on record: it is of what it is kept as. */
export const kindOnRecord = (name: Name, { ref }: Fact): ClaimKind => KIND_ON_RECORD.get(ref.field) ?? kindOfName(name);

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
