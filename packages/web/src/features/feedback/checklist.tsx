import type { Coverage, ElementResult, TrapResult } from '@candor/core';
import { en } from '../../i18n/en.ts';
import { Quote } from '../../ui/quote.tsx';
import s from './checklist.module.css';
import { isQuote } from './readings.ts';
import sec from './section.module.css';

const t = en.feedback;

/** What an interviewer listens for, and what was heard of it; then the traps that were stepped into. */
export function Checklist({ elements, traps }: { elements: readonly ElementResult[]; traps: readonly TrapResult[] }) {
  // What was left out stands in the list above already.
  const committed = traps.filter(({ status, evidence }) => status === 'committed' && evidence.length > 0);
  return (
    <section className={sec.section}>
      <h2>{t.listen}</h2>
      {elements.length === 0 && <p className="quiet">{t.noElements}</p>}
      <ul className={s.list}>
        {elements.map((element) => (
          <li key={element.id} className={s.item}>
            <CoverageSign coverage={element.status} />
            <div>
              <p>
                {element.label} {!element.required && <span className="quiet small">({t.plus})</span>}
              </p>
              <p className="quiet small">
                {element.status === 'covered' ? <span className="visually-hidden">{t.coverage.covered}</span> : t.coverage[element.status]}
                {element.status !== 'missing' && element.evidence[0] && (
                  <>
                    {element.status === 'covered' ? '' : ': '}
                    <Quote text={element.evidence[0].quote} inline />
                  </>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {committed.length > 0 && (
        <>
          <h3>{t.traps}</h3>
          <ul className={s.list}>
            {committed.map((trap) => {
              const quote = trap.evidence.find(isQuote)?.quote;
              return (
                <li key={trap.id} className={s.item}>
                  <svg className={s.sign} viewBox="0 0 16 16" aria-hidden="true">
                    <path d="M8 2.500 14.500 13.500h-13Z" />
                  </svg>
                  <div>
                    <p>{trap.label}</p>
                    {quote && (
                      <p className="quiet small">
                        <Quote text={quote} inline />
                      </p>
                    )}
                  </div>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}

const SIGNS: Readonly<Record<Coverage, string>> = {
  covered: 'M2.500 8.500 6.500 12.500 13.500 4',
  partly: 'M8 2a6 6 0 1 0 0 12Z',
  missing: '',
  unsure: '',
};

/** ✓ for what is there, half a ring for part of it, a ring for what is not, a dashed ring for what could not be told. The word stands beside it. */
function CoverageSign({ coverage }: { coverage: Coverage }) {
  return (
    <svg className={`${s.sign} ${s[coverage]}`} viewBox="0 0 16 16" aria-hidden="true">
      {coverage !== 'covered' && <circle cx="8" cy="8" r="6" />}
      {SIGNS[coverage] && <path d={SIGNS[coverage]} />}
    </svg>
  );
}
