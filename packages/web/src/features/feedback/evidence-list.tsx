import type { Finding } from '@candor/core';
import { en } from '../../i18n/en.ts';
import { Quote } from '../../ui/quote.tsx';
import s from './evidence-list.module.css';
import { isQuote } from './readings.ts';
import { ListenButton } from './spoken/listen-button.tsx';
import { momentOf } from './spoken/moments.ts';
import { useSound } from './spoken/sound-context.tsx';
import { usualRange } from './usual.ts';

const t = en.feedback;

/** The words, the moment or the measured value a remark is about. Its places never change order, so that is their key. */
export function EvidenceList({ finding }: { finding: Finding }) {
  const words = useSound()?.words ?? [];
  return (
    <ul className={s.list}>
      {finding.evidence.map((evidence, index) => (
        <li key={index} className={s.evidence}>
          {isQuote(evidence)
            ? evidence.quote.trim() !== '' && <Quote text={evidence.quote} />
            : `${t.units[evidence.measure.unit](evidence.measure.value)} (${usualRange(evidence.measure.usual, evidence.measure.unit)})`}
          <ListenButton moment={momentOf(evidence.span, words)} />
        </li>
      ))}
    </ul>
  );
}
