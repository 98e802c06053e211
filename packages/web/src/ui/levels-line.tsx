import type { Levels } from '@candor/server/api';
import { en } from '../i18n/en.ts';
import { DIMENSIONS } from './dimension.tsx';
import { LevelDots } from './level-dots.tsx';
import s from './levels-line.module.css';

/** The levels of one take in a line; what was not judged is left out. */
export function LevelsLine({ levels }: { levels: Levels }) {
  const judged = DIMENSIONS.flatMap((dimension) => {
    const level = levels[dimension];
    return level === null ? [] : [{ dimension, level }];
  });
  if (judged.length === 0) return null;
  return (
    <ul className={s.levels}>
      {judged.map(({ dimension, level }) => (
        <li key={dimension} className={s.level}>
          <span aria-hidden="true">{en.common.dimensions[dimension].name}</span>
          <LevelDots dimension={dimension} level={level} />
          <span className="visually-hidden">{en.common.levelOf(en.common.dimensions[dimension].name, level)}</span>
        </li>
      ))}
    </ul>
  );
}
