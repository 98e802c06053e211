import type { Tailoring } from '@candor/core';
import type { Attempt } from '@candor/server/api';
import { en } from '../../../i18n/en.ts';
import s from './balance.module.css';

const t = en.feedback.tailoring.balance;

/** The side of the picture in its own units, and what stays free at its edges. */
const SIZE = 100;
const EDGE = 8;

type BalanceProps = { readonly balance: Tailoring['balance']; readonly trail: Attempt['trail']; readonly number: number };

/** One's own facts against the company's points: this answer as a point, the earlier ones as the trail to it; the same in words below. */
export function Balance({ balance, trail, number }: BalanceProps) {
  const at = ({ own, fit }: Tailoring['balance']): { x: number; y: number } => ({
    x: EDGE + own * (SIZE - 2 * EDGE),
    y: SIZE - EDGE - fit * (SIZE - 2 * EDGE),
  });
  const here = at(balance);
  const path = [...trail.map(at), here].map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  const before = trail.at(-1);
  return (
    <div className={s.balance}>
      <svg className={s.picture} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
        <rect className={s.ground} width={SIZE} height={SIZE} rx="4" />
        <rect className={s.both} x={SIZE / 2} width={SIZE / 2} height={SIZE / 2} rx="4" />
        <path className={s.axis} d={`M${SIZE / 2} 0V${SIZE}M0 ${SIZE / 2}H${SIZE}`} />
        {trail.length > 0 && <path className={s.trail} d={path} />}
        {trail.map((one) => (
          <g key={one.number}>
            <circle className={s.earlier} cx={at(one).x} cy={at(one).y} r="3.400" />
            <text className={s.number} x={at(one).x} y={at(one).y + 1.5} textAnchor="middle">
              {one.number}
            </text>
          </g>
        ))}
        <circle className={s.here} cx={here.x} cy={here.y} r="4.400" />
        <text className={s.numberHere} x={here.x} y={here.y + 1.6} textAnchor="middle">
          {number}
        </text>
      </svg>
      <div>
        <p>{t.says(balance.own, balance.fit)}</p>
        <p className="quiet small">{t.axes}</p>
        {before && <p className="quiet small">{t.before(before.number, before.own, before.fit)}</p>}
      </div>
    </div>
  );
}
