import type { PointKind } from '../../brief.ts';
import type { TagSet } from './crf.ts';

/** Kinds of points that stand in phrases: the words of an ad are tagged with them. */
export const TAGGED = ['skill-must', 'skill-nice', 'value', 'objective'] as const satisfies readonly PointKind[];
export type TaggedKind = (typeof TAGGED)[number];
/** Kinds of points that whole sayings tell: in a row of tags of their own, since a duty may name a skill. */
export const TOLD = ['responsibility', 'mission', 'growth', 'career-path', 'benefit'] as const satisfies readonly PointKind[];
export type ToldKind = (typeof TOLD)[number];

/** Place of the tag that begins a point of the kind; the one that goes on with it follows. "None" is the first. */
export const beginOf = <Kind extends PointKind>(kinds: readonly Kind[], kind: Kind): number => 1 + 2 * kinds.indexOf(kind);

/** What a tag begins or goes on with; null for none. */
export const kindOf = <Kind extends PointKind>(kinds: readonly Kind[], tag: number): Kind | null => (tag === 0 ? null : (kinds[(tag - 1) >> 1] ?? null));
export const begins = (tag: number): boolean => tag % 2 === 1;

/** Whether one tag may stand after another, -1 at the start of a sentence: a point goes on only where it began. */
const mayFollow = (before: number, tag: number): boolean => tag === 0 || begins(tag) || before === tag || before === tag - 1;

/** Tags that say of a word that it begins a point of a kind, goes on with one, or is in none ("BIO"). */
const tagsOf = (kinds: readonly PointKind[]): TagSet => {
  const count = 1 + 2 * kinds.length;
  return { count, mayFollow, spoken: Array.from({ length: count }, (_, tag) => tag) };
};

export const POINT_TAGS = tagsOf(TAGGED);
export const TOLD_TAGS = tagsOf(TOLD);
