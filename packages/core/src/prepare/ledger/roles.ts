import { likeStem } from '../words/likeness.ts';
import { plainStem } from '../words/tokens.ts';
import type { Title } from './clauses.ts';
import type { ReadFact } from './read-fact.ts';

const stemsIn = (words: string): readonly string[] => words.split(' ').map((word) => likeStem(plainStem(word)));
/** What puts a role above the bare one, and below it. */
const ABOVE: ReadonlySet<string> = new Set(stemsIn('senior chief head lead leading principal managing executive general'));
const BELOW: ReadonlySet<string> = new Set(stemsIn('deputy vice associate assistant acting interim junior trainee apprentice student graduate'));

type Worded = Pick<Title, 'words'>;

/**
 * The fact that keeps a role: all words of its name are in the title, and no rank besides. Only what is kept as a role; a sentence that names one says more than that.
 * A reporter of politics has not been a summer reporter there.
 */
export const roleOnRecord = ({ words }: Worded, record: readonly ReadFact[]): ReadFact | undefined =>
  record.find((fact) => {
    const role = roleIn(fact);
    const isAllOfIt = role.length === fact.stems.size || words.every((stem) => fact.stems.has(stem));
    return role.length > 0 && role.every((stem) => words.includes(stem)) && isAllOfIt && !isOfAnotherRank({ words }, fact);
  });

/** "Deputy manager" beside a manager, and "manager" beside a deputy; who is a senior engineer is an engineer as well. */
export function isOfAnotherRank({ words }: Worded, fact: ReadFact): boolean {
  const role = roleIn(fact);
  return (
    words.some((word) => role.includes(word)) &&
    (words.some((word) => (ABOVE.has(word) || BELOW.has(word)) && !role.includes(word)) || role.some((stem) => BELOW.has(stem) && !words.includes(stem)))
  );
}

/** Between the name of a role and where, since when or for whom it is held: "Hatchery technician at Glenlarig Trout", "Deputy manager, stands in for …". */
const NAME_ENDS = /[,;:(–—]| - | (?:at|for|in|with|since|from|until|under|on) /;

/** The telling stems of the name of a role that is kept; none where another thing is. */
const roleIn = ({ fact: { ref, text }, stems }: ReadFact): readonly string[] =>
  ref.kind === 'profile' && ref.field === 'role' ? stemsIn((text.split(NAME_ENDS)[0] ?? text).toLowerCase()).filter((stem) => stems.has(stem)) : [];
