import type { CalendarMonth } from '../../rubric/horizon/horizon-types.ts';
import { toldOf } from './compare-values.ts';
import type { ReadFact } from './read-fact.ts';
import type { Value } from './values.ts';

/** Which figures of a fact are told among others that are said. */
export type ToldBeside = (figures: readonly Value[], fact: ReadFact) => ReadonlySet<Value>;

/** Looks once for each list of figures and fact: the clauses of a sentence share their list. */
export function rememberTold(today: CalendarMonth | null): ToldBeside {
  const known = new Map<readonly Value[], Map<ReadFact, ReadonlySet<Value>>>();
  return (figures, fact) => {
    const ofFigures = known.get(figures) ?? new Map<ReadFact, ReadonlySet<Value>>();
    known.set(figures, ofFigures);
    const told = ofFigures.get(fact) ?? toldOf(figures, fact, today);
    ofFigures.set(fact, told);
    return told;
  };
}
