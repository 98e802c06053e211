import type { BriefPoint, PointKind } from '@candor/core';
import { MOST_POINTS } from '@candor/core/ad-length';
import { useState } from 'react';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import field from '../../../ui/field.module.css';
import { shorten } from '../../../ui/shorten.ts';
import s from './point-list.module.css';
import { useTyped } from './use-typed.ts';

const t = en.prepare.companies;

/** In the order in which they are asked about. The role has its own field. */
const KINDS = [
  'skill-must',
  'skill-nice',
  'responsibility',
  'mission',
  'value',
  'objective',
  'growth',
  'career-path',
  'benefit',
] as const satisfies readonly PointKind[];

type PointListProps = {
  readonly points: readonly BriefPoint[];
  readonly text: string;
  readonly lit: string | null;
  readonly onLight: (pointId: string | null) => void;
  readonly onChange: (change: (points: readonly BriefPoint[]) => readonly BriefPoint[]) => void;
  readonly onTakeOut: (point: BriefPoint) => void;
};

/** What the ad says, by kind. Every point can be changed, taken out, moved to another kind or added. */
export function PointList({ points, text, lit, onLight, onChange, onTakeOut }: PointListProps) {
  const change = (id: string, part: Partial<BriefPoint>): void => onChange((now) => now.map((point) => (point.id === id ? { ...point, ...part } : point)));
  const add = (point: BriefPoint): void => onChange((now) => [...now.filter(({ id }) => id !== point.id), point]);
  return (
    <div className={s.kinds}>
      {KINDS.map((kind) => (
        <section key={kind} className={s.kind}>
          <h2>{t.kinds[kind]}</h2>
          <ul className={s.points}>
            {points
              .filter((point) => point.kind === kind)
              .map((point) => (
                <Point
                  key={point.id}
                  point={point}
                  quote={point.span ? text.slice(point.span.start, point.span.end) : null}
                  lit={lit === point.id}
                  onLight={onLight}
                  onChange={(part) => change(point.id, part)}
                  onRemove={() => onTakeOut(point)}
                />
              ))}
          </ul>
          {points.length < MOST_POINTS ? (
            <Add kind={kind} onAdd={(added) => add({ id: crypto.randomUUID(), kind, text: added, span: null })} />
          ) : (
            <p className="quiet small">{t.full(MOST_POINTS)}</p>
          )}
        </section>
      ))}
    </div>
  );
}

type PointProps = {
  readonly point: BriefPoint;
  readonly quote: string | null;
  readonly lit: boolean;
  readonly onLight: (pointId: string | null) => void;
  readonly onChange: (part: Partial<BriefPoint>) => void;
  readonly onRemove: () => void;
};

function Point({ point, quote, lit, onLight, onChange, onRemove }: PointProps) {
  const { typed, type, keep } = useTyped(point.text, (text) => onChange({ text }), false);
  const words = quote?.replace(/\s+/g, ' ').trim() ?? null;
  return (
    <li className={s.point} data-lit={lit} onPointerEnter={() => onLight(point.id)} onPointerLeave={() => onLight(null)}>
      <textarea
        className={s.text}
        rows={1}
        aria-label={t.kinds[point.kind]}
        dir="auto"
        maxLength={500}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        onFocus={() => onLight(point.id)}
        onBlur={keep}
      />
      <select
        className={s.move}
        aria-label={t.moveOne(point.text)}
        title={t.move}
        value={point.kind}
        onChange={(event) => {
          const kind = KINDS.find((one) => one === event.currentTarget.value);
          if (kind) onChange({ kind });
        }}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t.kinds[kind]}
          </option>
        ))}
      </select>
      <button type="button" className={s.out} aria-label={t.takeOut(point.text)} onClick={onRemove}>
        ×
      </button>
      {words !== point.text && <p className={s.from}>{words === null ? t.byYou : <q dir="auto">{en.common.quoted(shorten(words))}</q>}</p>}
    </li>
  );
}

function Add({ kind, onAdd }: { kind: (typeof KINDS)[number]; onAdd: (text: string) => void }) {
  const [typed, setTyped] = useState('');
  return (
    <form
      className={s.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() === '') return;
        onAdd(typed.trim());
        setTyped('');
      }}
    >
      <input
        className={field.control}
        aria-label={t.addTo(t.kinds[kind])}
        placeholder={t.addPlaceholder}
        dir="auto"
        maxLength={500}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {typed.trim() !== '' && (
        <Button type="submit" look="quiet">
          {t.addButton}
        </Button>
      )}
    </form>
  );
}
