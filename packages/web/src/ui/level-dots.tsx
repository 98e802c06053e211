import type { Dimension, Level } from '@candor/core';
import { hueOf } from './dimension.tsx';
import s from './level-dots.module.css';

const PLACES: readonly Level[] = [1, 2, 3, 4, 5];

/** A picture of a level; the words stand beside it. */
export function LevelDots({ dimension, level }: { dimension: Dimension; level: Level }) {
  return (
    <svg className={`${s.dots} ${hueOf(dimension)}`} viewBox="0 0 60 12" aria-hidden="true">
      {PLACES.map((place) => (
        <circle key={place} className={place <= level ? s.full : s.open} cx={place * 12 - 6} cy="6" r="4" />
      ))}
    </svg>
  );
}
