import { CuePhrases } from './cue-phrases.ts';
import { saidOf } from './said.ts';

/** "You do not need a degree", "you must not have worked for us before": asked of nobody. */
const DENIED = new CuePhrases(`
  do|does|did|will|would not need|require|expect|want
  do|does|will not have to be|have|hold
  do|does not ask for
  need not be|have|hold
  no need for|of|to
  must|should not have|hold
  not looking for
  not after|about a|an
  never ask|asks for
`);

/** Whether the words of a clause, up to the end of what they lead to, say that it is not asked for. */
export const isDeniedBy = (clause: string): boolean => DENIED.isIn(saidOf(clause));

/** The last clause of what is said before a place: it begins behind a mark, or where the sentence turns. In lower case. */
export const lastClause = (before: string): string =>
  before.slice(Math.max(...[',', ';', ':', '. ', '! ', '? ', ' but '].map((mark) => before.lastIndexOf(mark))) + 1);
