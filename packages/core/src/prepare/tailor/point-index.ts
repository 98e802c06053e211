import type { BriefPoint, PointKind } from '../brief.ts';
import { likeStem } from '../words/likeness.ts';
import { plainStem, type Token } from '../words/tokens.ts';
import { tellingTokensOf } from './telling.ts';

/** A point of a brief as answers are compared with it. */
export type ReadPoint = {
  readonly point: BriefPoint /** Telling stems with their weights. */;
  readonly stems: ReadonlyMap<string, number>;
  readonly total: number;
};

/** What they offer, in place of what they want. */
export const OFFERED: ReadonlySet<PointKind> = new Set(['growth', 'career-path', 'benefit']);

const read = new Map<string, Omit<ReadPoint, 'point'>>();
/** A few briefs of hundreds of points; the cache starts anew before it grows past them. */
const CACHE_LIMIT = 5_000;

/** Reads a point once; the same words are not read again. */
export function readPoint(point: BriefPoint): ReadPoint {
  const isSkill = point.kind === 'skill-must' || point.kind === 'skill-nice';
  const key = `${isSkill} ${point.text}`;
  const known = read.get(key);
  if (known) return { point, ...known };
  if (read.size >= CACHE_LIMIT) read.clear();
  const stems = isSkill ? skillStems(point.text) : tellingStems(point.text);
  const fresh = { stems, total: [...stems.values()].reduce((sum, weight) => sum + weight, 0) };
  read.set(key, fresh);
  return { point, ...fresh };
}

/** How ads ask for a skill, and how well it is to be known: who has it need not say these words. */
const ASKING = new Set(
  (
    'experience experienced knowledge skill skills ability able willingness willing proficiency proficient familiarity familiar understanding command background expertise ' +
    'good excellent strong solid sound proven demonstrable relevant related similar advanced basic fluent fluency confident working hands least minimum plus level native ' +
    'a1 a2 b1 b2 c1 c2'
  ).split(' '),
);

/** The telling stems of a skill: of "very good Excel" it is Excel. */
function skillStems(text: string): ReadonlyMap<string, number> {
  const all = tellingTokensOf(text);
  const asked = all.filter(({ lower }) => !ASKING.has(lower));
  return stemsOf(asked.some(({ weight }) => weight === 1) ? asked : all);
}

/** The telling stems of a text, words that stand for each other as one. */
export const tellingStems = (text: string): ReadonlyMap<string, number> => stemsOf(tellingTokensOf(text));

/** The same, each word for itself. */
export const plainStems = (text: string): ReadonlyMap<string, number> => stemsOf(tellingTokensOf(text), (stem) => stem);

function stemsOf(tokens: readonly Token[], as: (stem: string) => string = headOf): ReadonlyMap<string, number> {
  const stems = new Map<string, number>();
  for (const { stem, weight } of tokens) stems.set(as(stem), Math.max(stems.get(as(stem)) ?? 0, weight));
  return stems;
}

const DEGREE = likeStem(plainStem('degree'));
const DEGREES: ReadonlySet<string> = new Set(
  'bachelor bachelors master masters doctorate graduate graduated'.split(' ').map((word) => likeStem(plainStem(word))),
);

/** A bachelor's is a degree: an ad asks for the one, and who answers has the other. */
function headOf(stem: string): string {
  const head = likeStem(stem);
  return DEGREES.has(head) ? DEGREE : head;
}

/** Weight of the stems that both have. */
export function sharedWeight(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [stem, weight] of a) if (b.has(stem)) sum += weight;
  return sum;
}
