import type { BriefPoint, PointKind } from '../brief.ts';
import { likeStem } from '../words/likeness.ts';
import { plainStem, type Token } from '../words/tokens.ts';
import { tellingTokensOf, WEIGHT_OF_MEASURE } from './telling.ts';

/** A point of a brief as answers are compared with it. */
export type ReadPoint = {
  readonly point: BriefPoint /** Telling stems with their weights. */;
  readonly stems: ReadonlyMap<string, number>;
  readonly total: number;
  /** Stems of the names in a skill, as in "NEBOSH or similar": who says one has said what it is about. */
  readonly names: ReadonlySet<string>;
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
  const fresh = { stems, total: [...stems.values()].reduce((sum, weight) => sum + weight, 0), names: isSkill ? namesIn(point.text) : NO_NAMES };
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

const NO_NAMES: ReadonlySet<string> = new Set();
/** Written in more than one capital: "SQL", "AutoCAD". One alone opens a line. */
const WRITTEN_AS_NAME = /\p{Lu}\p{L}*\p{Lu}/u;

const namesIn = (text: string): ReadonlySet<string> =>
  new Set(
    tellingTokensOf(text).flatMap(({ lower, stem, start, end, weight }) =>
      WRITTEN_AS_NAME.test(text.slice(start, end)) && weight === 1 && !ASKING.has(lower) ? [headOf(stem)] : [],
    ),
  );

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

/** How much a stem tells one point from the others, 0–1: in an ad of a hatchery, fish are in many. */
export function rarityAmong(points: readonly ReadPoint[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of points) for (const stem of stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, 1 / count]));
}

/** The stems of a point by how much they tell of it alone; measures tell nothing. */
export const ownStems = ({ stems }: ReadPoint, rarity: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([...stems].map(([stem, weight]) => [stem, weight <= WEIGHT_OF_MEASURE ? 0 : weight * (rarity.get(stem) ?? 1)]));

/** Share of a point's telling words, each by how few other points have it, from which on a text is heard to speak of it. */
const SHARE_OF_OWN = 0.2;

/** Whether a text has words of the point that tell it from the others. */
export const hasOwnStems = (point: ReadPoint, rarity: ReadonlyMap<string, number>, stems: ReadonlyMap<string, number>): boolean =>
  sharedWeight(ownStems(point, rarity), stems) >= SHARE_OF_OWN * point.total;

/** Weight of the stems that both have. */
export function sharedWeight(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [stem, weight] of a) if (b.has(stem)) sum += weight;
  return sum;
}
