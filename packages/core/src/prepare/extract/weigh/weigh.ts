import { candidatesOf, LONGEST_SENTENCE } from './candidates.ts';
import { AD_WEIGHTS } from './generated/ad-weights.ts';
import type { Found, Reading } from './reading.ts';
import type { Features } from './sentence-features.ts';

/** What the learnt weights say of each feature, an outcome a column, "none" the last. */
type Table = Readonly<Record<string, readonly number[]>>;

const WEIGHED: ReadonlySet<string> = new Set(['skill-must', 'skill-nice', 'objective']);
/** What a sentence that tells an aim is not, besides. */
const NOT_BESIDE_AIM: ReadonlySet<string> = new Set(['mission', 'responsibility', 'growth']);

/** No ad has more sentences; what stands after is read by the rules alone. */
const WEIGHED_AT_MOST = 600;

/** The points of each sentence: what the rules find, with skills and aims, found or passed over, kept where the learnt weights speak for them. */
export function weighed(readings: readonly Reading[]): Found[] {
  const candidates = candidatesOf(readings.slice(0, WEIGHED_AT_MOST));
  return readings.flatMap(({ found, sentence }, i) => {
    const of = candidates[i];
    if (!of || sentence.endWord - sentence.firstWord > LONGEST_SENTENCE) return [...found];
    const { skills, aim } = of;
    const aims = aim && bestOf(AD_WEIGHTS.aim, aim.features, 2) === 0 ? aim.found : [];
    const asked = skills.flatMap((one): Found[] => {
      const outcome = isOutright(one.features) ? 0 : bestOf(AD_WEIGHTS.skill, one.features, 3);
      return outcome === 2 ? [] : [{ ...one.found, kind: outcome === 0 ? 'skill-must' : 'skill-nice' }];
    });
    return [...found.filter(({ kind }) => !WEIGHED.has(kind) && !(aims.length > 0 && NOT_BESIDE_AIM.has(kind))), ...aims, ...asked];
  });
}

/** "A licence is a must": what the ad says outright needs no weighing. */
const isOutright = ({ p_ruleMust, p_mustTail }: Features): boolean => p_ruleMust === 1 && p_mustTail === 1;

/** The likeliest outcome. */
function bestOf(table: Table, features: Features, outcomes: number): number {
  const points = Array.from({ length: outcomes }, (_, k) => table.bias?.[k] ?? 0);
  for (const [name, value] of Object.entries(features)) {
    const row = value === 0 ? undefined : table[name];
    if (row) for (let k = 0; k < outcomes; k++) points[k] = (points[k] ?? 0) + value * (row[k] ?? 0);
  }
  return points.indexOf(Math.max(...points));
}
