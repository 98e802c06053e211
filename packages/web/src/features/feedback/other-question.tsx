import type { OtherQuestion as Other } from '@candor/core';
import { en } from '../../i18n/en.ts';
import { ButtonLink } from '../../ui/button.tsx';
import s from './other-question.module.css';

const t = en.feedback.other;

/** The answer fits a known question clearly better than the one asked. */
export function OtherQuestion({ other }: { other: Other }) {
  return (
    <section className={s.other} aria-labelledby="other-question">
      <h2 id="other-question">{t.title}</h2>
      <p className="quiet">{t.detail}</p>
      <p className={s.question} dir="auto">
        {other.question}
      </p>
      <div>
        <ButtonLink href={`/questions/${encodeURIComponent(other.id)}`} look="plain">
          {t.link}
        </ButtonLink>
      </div>
    </section>
  );
}
