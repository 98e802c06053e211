import { en } from '../../i18n/en.ts';
import { DimensionMark } from '../../ui/dimension.tsx';
import { Quote } from '../../ui/quote.tsx';
import { useReading } from './attempt-context.tsx';
import { messageOf } from './message.ts';
import { firstQuote } from './readings.ts';
import sec from './section.module.css';
import s from './strengths.module.css';

/** What works, by name and with the words that do it. */
export function Strengths() {
  const { attempt, setActive } = useReading();
  const strengths = attempt.feedback.findings.filter(({ severity }) => severity === 'strength');
  if (strengths.length === 0) return null;
  return (
    <section className={sec.section}>
      <h2>{en.feedback.strengths}</h2>
      <ul className={s.list}>
        {strengths.map((finding) => {
          const { say } = messageOf(finding.messageId, finding.data);
          const quote = firstQuote(finding);
          // Some remarks quote the words themselves.
          const quoted = quote !== null && !say.includes(quote);
          return (
            <li key={finding.id} className={s.strength} onPointerEnter={() => setActive(finding.id)} onPointerLeave={() => setActive(null)}>
              <DimensionMark dimension={finding.dimension} />
              <div>
                <p>
                  <span className="visually-hidden">{en.common.dimensions[finding.dimension].name}: </span>
                  {say}
                </p>
                {quoted && (
                  <p className="quiet">
                    <Quote text={quote} inline />
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
