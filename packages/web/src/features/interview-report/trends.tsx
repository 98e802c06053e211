import type { Trend, Unit } from '@candor/core';
import s from './report.module.css';

const WIDTH = 160;
const HEIGHT = 32;

type Props = { readonly trends: readonly Trend[]; readonly nameOf: (name: string) => string; readonly wordsOf: (unit: Unit, value: number) => string };

/** Each measure over the answers, as a small line with its first and last value in words. */
export function Trends({ trends, nameOf, wordsOf }: Props) {
  return (
    <ul className={s.trends}>
      {trends.map(({ name, unit, values }) => {
        const numbers = values.map(({ value }) => value);
        const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
        const y = (value: number): number => (most === least ? HEIGHT / 2 : HEIGHT - 3 - ((value - least) / (most - least)) * (HEIGHT - 6));
        const points = numbers.map((value, i) => `${(i / Math.max(1, numbers.length - 1)) * (WIDTH - 6) + 3},${y(value)}`).join(' ');
        return (
          <li key={name}>
            <span>{nameOf(name)}</span>
            <svg className={s.trend} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
              <polyline points={points} />
            </svg>
            <span className="quiet small">{numbers.map((value) => wordsOf(unit, value)).join(' → ')}</span>
          </li>
        );
      })}
    </ul>
  );
}
