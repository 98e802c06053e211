import type { InterviewReport } from '@candor/core';
import { Quote } from '../../ui/quote.tsx';
import s from './report.module.css';
import { say } from './say.ts';

export function Strengths({ report: { strengths } }: { report: InterviewReport }) {
  return (
    <section className={s.section} aria-labelledby="strengths">
      <h2 id="strengths">{say('report/strengths')}</h2>
      {strengths.length === 0 && <p>{say('report/no-strengths')}</p>}
      {strengths.map(({ questionKey, messageId, data, quote }) => (
        <div key={`${questionKey} ${messageId} ${quote}`}>
          <p>{say(messageId, data)}</p>
          <Quote text={quote} />
        </div>
      ))}
    </section>
  );
}
