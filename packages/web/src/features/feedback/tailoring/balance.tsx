import type { Tailoring } from '@candor/core';
import type { Attempt } from '@candor/server/api';
import { en } from '../../../i18n/en.ts';
import s from './balance.module.css';

const t = en.feedback.tailoring.balance;

/** The side of the picture in its own units, and what stays free at its edges. */
const SIZE = 100;
const EDGE = 8;

type BalanceProps = { readonly balance: Tailoring['balance']; readonly trail: Attempt['trail']; readonly number: number };

/** One's own facts against the company's points: this answer as a point, the earlier ones as the trail to it; the same in words and figures beside it. */
export function Balance({ balance, trail, number }: BalanceProps) {
  const at = ({ own, fit }: Tailoring['balance']): { x: number; y: number } => ({
    x: EDGE + own * (SIZE - 2 * EDGE),
    y: SIZE - EDGE - fit * (SIZE - 2 * EDGE),
  });
  const here = at(balance);
  const path = [...trail.map(at), here].map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  return (
    <div className={s.balance}>
      <div className={s.plot} aria-hidden="true">
        <span className={s.up}>{t.fit} →</span>
        <svg className={s.picture} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
          <rect className={s.ground} width={SIZE} height={SIZE} rx="4" />
          <rect className={s.both} x={SIZE / 2} width={SIZE / 2} height={SIZE / 2} rx="4" />
          <path className={s.axis} d={`M${SIZE / 2} 0V${SIZE}M0 ${SIZE / 2}H${SIZE}`} />
          {trail.length > 0 && <path className={s.trail} d={path} />}
          {trail.map((one) => (
            <g key={one.number}>
              <circle className={s.earlier} cx={at(one).x} cy={at(one).y} r="4.600" />
              <text className={s.number} x={at(one).x} y={at(one).y + 2} textAnchor="middle">
                {one.number}
              </text>
            </g>
          ))}
          <circle className={s.here} cx={here.x} cy={here.y} r="5.600" />
          <text className={s.numberHere} x={here.x} y={here.y + 2} textAnchor="middle">
            {number}
          </text>
        </svg>
        <span className={s.right}>{t.own} →</span>
      </div>
      <div className={s.words}>
        <p>{t.says(balance.own, balance.fit)}</p>
        <p className="quiet small">{t.axes}</p>
      </div>
      {trail.length > 0 && <Takes takes={[...trail, { number, ...balance }]} />}
    </div>
  );
}

/** Every take of the picture, in the order they were said. */
function Takes({ takes }: { takes: Attempt['trail'] }) {
  return (
    <table className={s.takes}>
      <caption className="quiet">{t.takes}</caption>
      <thead>
        <tr>
          <th scope="col">{t.take}</th>
          <th scope="col">{t.own}</th>
          <th scope="col">{t.fit}</th>
        </tr>
      </thead>
      <tbody>
        {takes.map((take, i) => (
          <tr key={take.number} data-here={i === takes.length - 1}>
            <th scope="row">{take.number}</th>
            <td>{t.amount(take.own)}</td>
            <td>{t.amount(take.fit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
