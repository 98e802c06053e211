import type { Dimension, Finding } from '@candor/core';
import type { MouseEvent, ReactNode } from 'react';
import { DIMENSIONS, hueOf } from '../../ui/dimension.tsx';
import { useReading } from './attempt-context.tsx';
import s from './marked-segment.module.css';
import { anchorOf, dimensionsIn, isRemark } from './readings.ts';
import type { Segment } from './segments.ts';

type MarkedSegmentProps = {
  readonly run: Segment;
  readonly findings: readonly Finding[];
  readonly hidden: ReadonlySet<Dimension>;
  readonly onChoose: (event: MouseEvent, ids: readonly string[]) => void;
};

/** A stretch of the answer under its marks: one nested box a dimension, each drawing its own line. Pressing it opens the remarks. */
export function MarkedSegment({ run, findings, hidden, onChoose }: MarkedSegmentProps) {
  const { active, isDisputed, setActive } = useReading();
  const lit = findings.find(({ id }) => id === active);
  const remarks = findings.filter((finding) => isRemark(finding) && !hidden.has(finding.dimension));
  const [first] = remarks;
  if (!first) return lit ? <span className={`${s.lit} ${hueOf(lit.dimension)}`}>{run.text}</span> : run.text;

  let lines: ReactNode = run.text;
  for (const dimension of dimensionsIn(remarks, DIMENSIONS)) {
    const disputed = remarks.every((finding) => finding.dimension !== dimension || isDisputed(finding.id));
    lines = <span className={`${s.line} ${s[dimension]} ${hueOf(dimension)} ${disputed ? s.disputed : ''}`}>{lines}</span>;
  }
  // A remark cut into several stretches by others is one stop for the keyboard: where it begins.
  const begins = remarks.some(({ id }) => run.begins.includes(id));
  return (
    <a
      href={`#${anchorOf(first.id)}`}
      className={`${s.mark} ${lit ? `${s.lit} ${hueOf(lit.dimension)}` : ''}`}
      tabIndex={begins ? undefined : -1}
      aria-describedby={remarks.map(({ id }) => `${anchorOf(id)}-say`).join(' ')}
      onClick={(event) =>
        onChoose(
          event,
          remarks.map(({ id }) => id),
        )
      }
      onPointerEnter={() => setActive(first.id)}
      onPointerLeave={() => setActive(null)}
      onFocus={() => setActive(first.id)}
      onBlur={() => setActive(null)}
    >
      {lines}
    </a>
  );
}
