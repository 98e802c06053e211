import type { Specific } from '@candor/core';
import { en } from '../../i18n/en.ts';
import { Quote } from '../../ui/quote.tsx';
import s from './facts.module.css';
import sec from './section.module.css';

const t = en.feedback;

/** Concrete things in the answer that nobody else could have said. The same words are listed once. */
export function Facts({ specifics }: { specifics: readonly Specific[] }) {
  const unique = [...new Map(specifics.map((specific) => [specific.evidence.quote, specific])).values()];
  return (
    <section className={sec.section}>
      <h2>{t.facts}</h2>
      <ul className={s.facts}>
        {unique.map(({ kind, evidence }) => (
          <li key={evidence.quote}>
            <Quote text={evidence.quote} inline /> <span className="quiet small">{t.specifics[kind]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
