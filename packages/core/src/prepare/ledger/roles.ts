import { likeStem } from '../words/likeness.ts';
import { plainStem } from '../words/tokens.ts';
import type { Title } from './clauses.ts';
import type { ReadFact } from './read-fact.ts';

const stemsIn = (words: string): readonly string[] => words.split(' ').map((word) => likeStem(plainStem(word)));
/** What puts a role above the bare one, and below it. */
const ABOVE: ReadonlySet<string> = new Set(stemsIn('senior chief head lead leading principal managing executive general'));
const BELOW: ReadonlySet<string> = new Set(stemsIn('deputy vice associate assistant acting interim junior trainee apprentice student graduate'));

type Worded = Pick<Title, 'words'>;

/** The fact that keeps a role: all its words are in the title, and no rank besides. Only what is kept as a role; a sentence that names one says more than that. */
export const roleOnRecord = (title: Worded, record: readonly ReadFact[]): ReadFact | undefined =>
  record.find(
    (fact) => isRole(fact) && fact.stems.size > 0 && [...fact.stems.keys()].every((stem) => title.words.includes(stem)) && !isOfAnotherRank(title, fact),
  );

/** "Deputy manager" beside a manager, and "manager" beside a deputy; who is a senior engineer is an engineer as well. */
export const isOfAnotherRank = ({ words }: Worded, fact: ReadFact): boolean =>
  isRole(fact) &&
  words.some((word) => fact.stems.has(word)) &&
  (words.some((word) => (ABOVE.has(word) || BELOW.has(word)) && !fact.stems.has(word)) ||
    [...fact.stems.keys()].some((stem) => BELOW.has(stem) && !words.includes(stem)));

const isRole = ({ fact: { ref } }: ReadFact): boolean => ref.kind === 'profile' && ref.field === 'role';
