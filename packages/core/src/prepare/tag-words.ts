import type { Brief } from './brief.ts';

/** A tag with an attribute, as it is left where the source of a page is pasted or quoted as text. */
const TAG = /<[a-z][a-z0-9-]{0,30}\s[^<>]{1,1000}>/giu;
const WORD = /[\p{L}\p{N}]/u;

/** Leaves out the points that are nothing but a tag: the ad shows it, and nobody asks for it. */
export function withoutTagPoints(brief: Brief): Brief {
  const tags = [...brief.text.matchAll(TAG)].filter(([tag]) => tag.includes('=')).map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  if (tags.length === 0) return brief;
  const saysMore = (start: number, end: number): boolean => {
    let rest = '';
    let from = start;
    for (const tag of tags.filter((one) => one.start < end && start < one.end)) {
      rest += brief.text.slice(from, Math.max(from, tag.start));
      from = tag.end;
    }
    return WORD.test(rest + brief.text.slice(from, Math.max(from, end)));
  };
  return { ...brief, points: brief.points.filter(({ span }) => span === null || saysMore(span.start, span.end)) };
}
