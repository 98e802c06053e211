import type { Against } from './judge.ts';

/** What it counts that a reader sees a clause and a fact speak of one thing, beside points of shared words. */
const READ = 3;

/** How likely a clause is about a fact, by words, meaning and figures, and by what a reader makes of both where they were read. */
export const nearness = ({ subject, cosine, matches, agreement }: Against): number =>
  subject + 2 * cosine + 0.5 * Math.min(2, matches.length) + (agreement ? READ * (1 - agreement.beside) : 0);

/** The fact that a clause is most likely about. */
export function nearestOf(against: readonly Against[]): Against | undefined {
  let nearest: Against | undefined;
  for (const one of against) if (!nearest || nearness(one) > nearness(nearest)) nearest = one;
  return nearest;
}
