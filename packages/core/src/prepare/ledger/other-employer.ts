import type { Clause, Name } from './clauses.ts';
import { isOfOneRecord, type Judgement } from './judge.ts';
import { tellingStem } from './names.ts';
import type { ReadFact } from './read-fact.ts';

const isEmployer = ({ fact: { ref } }: ReadFact): boolean => ref.field === 'employer';

/** "I did that at Burnett", of a story that is kept of Glenlarig: the name of one employer on record where a story has another. */
export function otherEmployer({ names }: Clause, judged: Judgement, record: readonly ReadFact[]): { readonly name: Name; readonly fact: ReadFact } | null {
  if (judged.status !== 'on-record' || judged.fact.fact.ref.kind !== 'story') return null;
  const story = record.filter((one) => isOfOneRecord(one, judged.fact));
  const fact = story.find(isEmployer);
  if (!fact) return null;
  const name = names.find((each) => {
    const stem = tellingStem(each) ?? '';
    return PLACED.test(each.before) && record.some((one) => isEmployer(one) && one.stems.has(stem)) && !story.some(({ stems }) => stems.has(stem));
  });
  return name ? { name, fact } : null;
}
const PLACED = /^(?:at|for|with|in)$/;
