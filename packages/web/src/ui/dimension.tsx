import type { Dimension } from '@candor/core';
import s from './dimension.module.css';

/** Kept out of the analysis' own list, which would bring the analysis into the bundle; the type holds the two together. */
export const DIMENSIONS = ['relevance', 'clarity', 'delivery', 'authenticity'] as const satisfies readonly Dimension[];

/** Sets the hue for what is inside. */
export const hueOf = (dimension: Dimension): string => s[dimension] ?? '';

const LINES: Readonly<Record<Dimension, string>> = {
  relevance: 'M1 5h22',
  clarity: 'M2 5h21',
  delivery: 'M1 5c1.800-4 3.700-4 5.500 0s3.700 4 5.500 0 3.700-4 5.500 0 3.700 4 5.500 0',
  authenticity: 'M1 3h22M1 7.500h22',
};

/** The line that marks a dimension, as a sample. */
export function DimensionMark({ dimension }: { dimension: Dimension }) {
  return (
    <svg className={`${s.sample} ${hueOf(dimension)} ${dimension === 'clarity' ? s.dots : ''}`} viewBox="0 0 24 10" aria-hidden="true">
      <path d={LINES[dimension]} />
    </svg>
  );
}
