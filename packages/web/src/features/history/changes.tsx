import type { Comparison, Finding } from '@candor/core';
import { shownValue } from '@candor/core/shown';
import { en } from '../../i18n/en.ts';
import { DIMENSIONS, DimensionMark } from '../../ui/dimension.tsx';
import { LevelDots } from '../../ui/level-dots.tsx';
import { measureName } from '../feedback/measure-name.ts';
import { messageOf } from '../feedback/message.ts';
import s from './changes.module.css';

const t = en.history;

/** Of two spoken takes, these say in brief how the delivery changed. */
const IN_BRIEF: ReadonlySet<string> = new Set(['speechRate', 'silentPausesPerMinute', 'filledPauseRate']);

/** What changed between two takes. `brief`: what is fixed, new and moved, with rate, pauses and fillers of spoken takes; otherwise also what stayed and the counts. */
export function Changes({ comparison, brief = false }: { comparison: Comparison; brief?: boolean }) {
  const { fixed, fresh, kept, elements, levels, measures } = comparison;
  const movedLevels = DIMENSIONS.filter((dimension) => levels[dimension].before !== levels[dimension].after);
  // What reads the same has not moved.
  const movedMeasures = measures.filter(({ name, unit, before, after }) => inUnit(before, unit) !== inUnit(after, unit) && (!brief || IN_BRIEF.has(name)));
  const moved = elements.length + movedLevels.length + movedMeasures.length > 0;
  const same = fixed.length + fresh.length + movedLevels.length + elements.length === 0;
  return (
    <div className={s.changes} data-moved={moved}>
      {same && <p className={`quiet ${s.same}`}>{t.nothing}</p>}
      <div className={s.remarks}>
        <Remarks title={t.fixed} sign="✓" findings={fixed} />
        <Remarks title={t.fresh} sign="+" findings={fresh} />
        {!brief && <Remarks title={t.kept} sign="=" findings={kept} />}
      </div>
      <div className={s.moved}>
        {elements.length > 0 && (
          <section>
            <h3>{t.elements}</h3>
            <ul>
              {elements.map(({ id, label, before, after }) => (
                <li key={id}>
                  {label}: <span className="quiet">{t.elementChange(before, after)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {movedLevels.length > 0 && (
          <section>
            <h3>{t.levels}</h3>
            <ul>
              {movedLevels.map((dimension) => {
                const { before, after } = levels[dimension];
                return (
                  <li key={dimension} className={s.level}>
                    {en.common.dimensions[dimension].name}: <span className="quiet">{t.levelChange(before, after)}</span>
                    {after !== null && <LevelDots dimension={dimension} level={after} />}
                  </li>
                );
              })}
            </ul>
          </section>
        )}
        {movedMeasures.length > 0 && (
          <section>
            <h3>{t.measures}</h3>
            <ul>
              {movedMeasures.map(({ name, unit, before, after }) => (
                <li key={name}>
                  {measureName(name)}: <span className="quiet">{t.measureChange(inUnit(before, unit), inUnit(after, unit))}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}

function Remarks({ title, sign, findings }: { title: string; sign: string; findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <section>
      <h3>
        <span className={s.sign} aria-hidden="true">
          {sign}
        </span>
        {title}
      </h3>
      <ul>
        {gathered(findings).map(({ finding, say, times }) => (
          <li key={finding.id} className={s.remark}>
            <DimensionMark dimension={finding.dimension} />
            <span>
              {say} {times > 1 && <span className="quiet">{t.times(times)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The unit comes as a plain word here; one that is not known is left away. */
function inUnit(value: number, unit: string): string {
  const format = Object.entries(en.feedback.units).find(([name]) => name === unit)?.[1];
  return format ? format(value) : String(shownValue(value));
}

/** The same remark on several places is told once, with how often. */
function gathered(findings: readonly Finding[]): readonly { finding: Finding; say: string; times: number }[] {
  const bySay = new Map<string, { finding: Finding; say: string; times: number }>();
  for (const finding of findings) {
    const { say } = messageOf(finding.messageId, finding.data);
    const before = bySay.get(say);
    bySay.set(say, before ? { ...before, times: before.times + 1 } : { finding, say, times: 1 });
  }
  return [...bySay.values()];
}
