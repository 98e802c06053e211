import type { Finding } from '@candor/core';
import { en } from '../../i18n/en.ts';
import { clock } from '../../ui/format.ts';
import { Quote } from '../../ui/quote.tsx';
import s from './evidence-list.module.css';
import { isQuote } from './readings.ts';
import { usualRange } from './usual.ts';

const t = en.feedback;

/** The words, the moment or the measured value a remark is about. Its places never change order, so that is their key. */
export function EvidenceList({ finding }: { finding: Finding }) {
  return (
    <ul className={s.list}>
      {finding.evidence.map((evidence, index) => (
        <li key={index} className={s.evidence}>
          {isQuote(evidence)
            ? evidence.quote.trim() !== '' && <Quote text={evidence.quote} />
            : `${t.units[evidence.measure.unit](evidence.measure.value)} (${usualRange(evidence.measure.usual, evidence.measure.unit)})`}
          {evidence.span.kind === 'audio' && <span className="quiet small"> {t.moment(clock(evidence.span.startMs), clock(evidence.span.endMs))}</span>}
        </li>
      ))}
    </ul>
  );
}
