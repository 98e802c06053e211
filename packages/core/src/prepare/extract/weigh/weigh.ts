import type { VectorOf } from '../../../rubric/hear/learn-bank.ts';
import { dot } from '../../../rubric/hear/stretch.ts';
import { type AimCandidate, type Candidates, candidatesOf, LONGEST_SENTENCE } from './candidates.ts';
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

/** The meaning of no more is weighed: encoding takes some milliseconds each. */
const MEANT_AT_MOST = 100;

/** The readings of an ad with what each may say: `texts` are those whose vectors tell more of it. */
export type Weighing = { readonly texts: readonly string[]; readonly points: (vectorOf: VectorOf | null) => Found[] };

/** The points of each sentence: what the rules find, with skills and aims, found or passed over, kept where the learnt weights speak for them. */
export function weigh(readings: readonly Reading[]): Weighing {
  const candidates = candidatesOf(readings.slice(0, WEIGHED_AT_MOST));
  const texts = [...new Set(candidates.flatMap(({ aim }) => aim?.text ?? []))].slice(0, MEANT_AT_MOST);
  return { texts, points: (vectorOf) => pointsOf(readings, candidates, vectorOf) };
}

function pointsOf(readings: readonly Reading[], candidates: readonly Candidates[], vectorOf: VectorOf | null): Found[] {
  return readings.flatMap(({ found, sentence }, i) => {
    const of = candidates[i];
    if (!of || sentence.endWord - sentence.firstWord > LONGEST_SENTENCE) return [...found];
    const { skills, aim } = of;
    const aims = aim && isAim(aim, vectorOf) ? aim.found : [];
    const asked = skills.flatMap((one): Found[] => {
      const outcome = isOutright(one.features) ? 0 : bestOf(AD_WEIGHTS.skill, one.features, 3);
      return outcome === 2 ? [] : [{ ...one.found, kind: outcome === 0 ? 'skill-must' : 'skill-nice' }];
    });
    return [...found.filter(({ kind }) => !WEIGHED.has(kind) && !(aims.length > 0 && NOT_BESIDE_AIM.has(kind))), ...aims, ...asked];
  });
}

/** With a vector by weights of their own, in which the meaning counts beside the features. */
function isAim({ features, text }: AimCandidate, vectorOf: VectorOf | null): boolean {
  const vector = vectorOf?.(text);
  if (!vector) return bestOf(AD_WEIGHTS.aim, features, 2) === 0;
  const [aim = 0, none = 0] = pointsIn(AD_WEIGHTS.aimWithMeaning, features, 2);
  return aim + dot(AIM_MEANING, vector) > none;
}

/** The id of the encoder that the meaning of aims was learnt with. */
export const AD_ENCODER = AD_WEIGHTS.encoder;
const AIM_MEANING = Float32Array.from(AD_WEIGHTS.aimMeaning);

/** "A licence is a must": what the ad says outright needs no weighing. */
const isOutright = ({ p_ruleMust, p_mustTail }: Features): boolean => p_ruleMust === 1 && p_mustTail === 1;

/** The likeliest outcome. */
function bestOf(table: Table, features: Features, outcomes: number): number {
  const points = pointsIn(table, features, outcomes);
  return points.indexOf(Math.max(...points));
}

function pointsIn(table: Table, features: Features, outcomes: number): number[] {
  const points = Array.from({ length: outcomes }, (_, k) => table.bias?.[k] ?? 0);
  for (const [name, value] of Object.entries(features)) {
    const row = value === 0 ? undefined : table[name];
    if (row) for (let k = 0; k < outcomes; k++) points[k] = (points[k] ?? 0) + value * (row[k] ?? 0);
  }
  return points;
}
