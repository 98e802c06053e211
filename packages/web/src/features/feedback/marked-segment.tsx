import { hueOf } from '../../ui/dimension.tsx';
import { useReading } from './attempt-context.tsx';
import type { MarkedRun } from './lines.tsx';
import s from './marked-segment.module.css';
import { anchorOf } from './readings.ts';
import { revealRemark } from './reveal.ts';
import { SpokenText } from './spoken/spoken-text.tsx';

/** A stretch of the answer. Pressing it opens its remarks; pointing at a remark, or at a strength, lights it up. */
export function MarkedSegment({ run }: { run: MarkedRun }) {
  const { active, setActive, setOpen } = useReading();
  const { text, start, remarks, unlined, begins } = run;
  const said = <SpokenText text={text} start={start} />;
  const lit = [...remarks, ...unlined].find(({ id }) => id === active);
  const light = lit ? `${s.lit} ${hueOf(lit.dimension)}` : '';
  // Of remarks one inside the other, the innermost is about these very words. They come in the order in which they begin.
  const nearest = remarks.at(-1);
  // Between two remarks there may be nothing but a space: nothing to press.
  if (!nearest || text.trim() === '') return lit ? <span className={light}>{said}</span> : said;
  return (
    <a
      href={`#${anchorOf(nearest.id)}`}
      className={`${s.mark} ${light}`}
      // A remark cut into several stretches by others is one stop for the keyboard: where it begins.
      tabIndex={remarks.some(({ id }) => begins.includes(id)) ? undefined : -1}
      aria-describedby={remarks.map(({ id }) => `${anchorOf(id)}-say`).join(' ')}
      onClick={(event) => {
        event.preventDefault();
        for (const { id } of remarks) setOpen(id, true);
        revealRemark(nearest.id);
      }}
      onPointerEnter={() => setActive(nearest.id)}
      onPointerLeave={() => setActive(null)}
      onFocus={() => setActive(nearest.id)}
      onBlur={() => setActive(null)}
    >
      {said}
    </a>
  );
}
