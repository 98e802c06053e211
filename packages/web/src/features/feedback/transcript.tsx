import type { Dimension, Finding } from '@candor/core';
import { type MouseEvent, useState } from 'react';
import { en } from '../../i18n/en.ts';
import { DIMENSIONS, DimensionMark } from '../../ui/dimension.tsx';
import { useReading } from './attempt-context.tsx';
import { MarkedSegment } from './marked-segment.tsx';
import { dimensionsIn, isRemark, marksOf } from './readings.ts';
import { revealRemark } from './reveal.ts';
import sec from './section.module.css';
import { segment } from './segments.ts';
import s from './transcript.module.css';

const t = en.feedback;

/** The answer with every remark marked in place. Marks can be hidden a dimension at a time where they crowd. */
export function Transcript() {
  const { attempt, setOpen } = useReading();
  const [hidden, setHidden] = useState<ReadonlySet<Dimension>>(new Set());
  const { findings } = attempt.feedback;
  const remarks = findings.filter(isRemark);
  const byId = new Map<string, Finding>(findings.map((finding) => [finding.id, finding]));
  // Strengths are not underlined: a line means there is something to change. They light up when pointed at.
  const segments = segment(attempt.text, marksOf(findings));
  const present = dimensionsIn(
    remarks.filter(({ evidence }) => evidence.some(({ span }) => span.kind === 'text')),
    DIMENSIONS,
  );
  const toggle = (dimension: Dimension) =>
    setHidden((before) => {
      const after = new Set(before);
      if (!after.delete(dimension)) after.add(dimension);
      return after;
    });
  const choose = (event: MouseEvent, ids: readonly string[]) => {
    event.preventDefault();
    for (const id of ids) setOpen(id, true);
    const [first] = ids;
    if (first !== undefined) revealRemark(first);
  };

  return (
    <section className={sec.section}>
      <div className={sec.heading}>
        <h2>{t.words}</h2>
        {present.length > 0 && (
          <fieldset className={s.legend}>
            <legend className="visually-hidden">{t.show}</legend>
            {present.map((dimension) => (
              <button key={dimension} type="button" className={s.toggle} aria-pressed={!hidden.has(dimension)} onClick={() => toggle(dimension)}>
                <DimensionMark dimension={dimension} />
                {en.common.dimensions[dimension].name}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      <div className={s.text} dir="auto">
        {segments.map((run) => (
          <MarkedSegment key={run.start} run={run} findings={run.marks.flatMap((id) => byId.get(id) ?? [])} hidden={hidden} onChoose={choose} />
        ))}
      </div>
      {present.length > 0 && <p className="quiet small">{t.marksHint}</p>}
    </section>
  );
}
