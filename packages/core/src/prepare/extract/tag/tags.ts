import type { PointKind } from '../../brief.ts';
import type { TagSet } from './crf.ts';

/** What a word of an ad is tagged with: it begins a point of a kind, goes on with one, or is in none ("BIO"). "None" is the first. */
export const TAGS = [
  'none',
  'begin skill-must',
  'in skill-must',
  'begin skill-nice',
  'in skill-nice',
  'begin value',
  'in value',
  'begin objective',
  'in objective',
] as const;
export const TAGGED = ['skill-must', 'skill-nice', 'value', 'objective'] as const satisfies readonly PointKind[];
export type TaggedKind = (typeof TAGGED)[number];

/** Place of the tag that begins a point of the kind; the one that goes on with it follows. */
export const beginOf = (kind: TaggedKind): number => 1 + 2 * TAGGED.indexOf(kind);

/** What a tag begins or goes on with; null for none. */
export const kindOf = (tag: number): TaggedKind | null => (tag === 0 ? null : (TAGGED[(tag - 1) >> 1] ?? null));
export const begins = (tag: number): boolean => tag % 2 === 1;

/** Whether one tag may stand after another, -1 at the start of a sentence: a point goes on only where it began. */
const mayFollow = (before: number, tag: number): boolean => tag === 0 || begins(tag) || before === tag || before === tag - 1;

export const POINT_TAGS: TagSet = { count: TAGS.length, mayFollow, spoken: [...TAGS.keys()] };
