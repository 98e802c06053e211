import type { Finding } from '@candor/core';
import { en } from '../../i18n/en.ts';
import { DimensionMark, hueOf } from '../../ui/dimension.tsx';
import { Lamp } from '../../ui/lamp.tsx';
import { useReading } from './attempt-context.tsx';
import { Dispute } from './dispute.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { messageOf } from './message.ts';
import { anchorOf, focusOf } from './readings.ts';
import s from './remark.module.css';
import { Sources } from './sources.tsx';

const t = en.feedback;

/** One remark: what, with the words it is about; opened, also why, what to do, on what grounds, and a way to disagree. */
export function Remark({ finding }: { finding: Finding }) {
  const { attempt, open, setOpen, setActive, isDisputed } = useReading();
  const { say, why, do: todo } = messageOf(finding.messageId, finding.data);
  const disputed = isDisputed(finding.id);
  const name = en.common.dimensions[finding.dimension].name;
  const light = () => setActive(finding.id);
  const dim = () => setActive(null);
  return (
    <article id={anchorOf(finding.id)} data-remark="" className={`${s.remark} ${hueOf(finding.dimension)} ${disputed ? s.disputed : ''}`}>
      <details
        open={open.has(finding.id)}
        onToggle={(event) => setOpen(finding.id, event.currentTarget.open)}
        onPointerEnter={light}
        onPointerLeave={dim}
        onFocus={light}
        onBlur={dim}
      >
        <summary className={s.summary}>
          <DimensionMark dimension={finding.dimension} />
          <span className="visually-hidden">{t.remarkOn(name)}: </span>
          <span className={s.line}>
            <span id={`${anchorOf(finding.id)}-say`} className={s.say}>
              {say}
            </span>
            {disputed && <span className={s.state}>{t.dispute}</span>}
            {finding.id === focusOf(attempt.feedback)?.id && (
              <span className={s.state}>
                <Lamp>{t.first}</Lamp>
              </span>
            )}
          </span>
        </summary>
        <div className={s.body}>
          <EvidenceList finding={finding} />
          {todo && <Part name={t.todo} text={todo} />}
          <SuggestedWords finding={finding} />
          {why && <Part name={t.why} text={why} />}
          {finding.sources.length > 0 && <Sources ids={finding.sources} />}
          {finding.origin.by === 'model' && <p className="quiet small">{t.byModel(finding.origin.model)}</p>}
          <Dispute finding={finding} />
        </div>
      </details>
    </article>
  );
}

function SuggestedWords({ finding }: { finding: Finding }) {
  const { attempt } = useReading();
  const { suggestion } = finding;
  if (!suggestion) return null;
  if (suggestion.kind === 'cut') {
    return (
      <p>
        <span className="quiet">{t.cut}</span> <del className="speech">{attempt.text.slice(suggestion.span.start, suggestion.span.end)}</del>
      </p>
    );
  }
  const data = suggestion.data;
  return <p>{messageOf(suggestion.messageId, typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {}).say}</p>;
}

function Part({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <h3 className={s.part}>{name}</h3>
      <p>{text}</p>
    </div>
  );
}
