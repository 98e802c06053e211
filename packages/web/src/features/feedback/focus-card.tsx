import { en } from '../../i18n/en.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Lamp } from '../../ui/lamp.tsx';
import { Quote } from '../../ui/quote.tsx';
import { useReading } from './attempt-context.tsx';
import s from './focus-card.module.css';
import { messageOf } from './message.ts';
import { firstQuote, focusOf, isTooShort } from './readings.ts';

const t = en.feedback.focus;

export const FOCUS_TITLE_ID = 'focus-title';

/** One sentence of what to change, the words it is about, and the next step. */
export function FocusCard({ again }: { again: string }) {
  const { feedback } = useReading().attempt;
  const finding = focusOf(feedback);
  if (!finding) {
    const tooShort = isTooShort(feedback);
    const none = tooShort ? t.tooShort : t.none;
    return (
      <Card eyebrow={none.eyebrow} title={none.title} again={again} more={!tooShort}>
        <p>{none.detail}</p>
      </Card>
    );
  }
  const message = messageOf(finding.messageId, finding.data);
  const quote = firstQuote(finding);
  return (
    <Card eyebrow={t.eyebrow} title={message.do ?? message.say} again={again}>
      {quote && (
        <p>
          <span className={s.you}>{t.you}</span> <Quote text={quote} inline />
        </p>
      )}
      {message.do && <p>{message.say}</p>}
      {message.why && <p className="quiet">{message.why}</p>}
    </Card>
  );
}

type CardProps = { readonly eyebrow: string; readonly title: string; readonly again: string; readonly more?: boolean; readonly children: React.ReactNode };

function Card({ eyebrow, title, again, more = false, children }: CardProps) {
  return (
    <section className={s.card} aria-labelledby={FOCUS_TITLE_ID}>
      <div className={s.text}>
        <p className={s.eyebrow}>
          <Lamp>{eyebrow}</Lamp>
        </p>
        <h2 id={FOCUS_TITLE_ID} tabIndex={-1} className={s.title}>
          {title}
        </h2>
        <div className={s.detail}>{children}</div>
      </div>
      <div className={s.actions}>
        <ButtonLink href={again}>{en.common.answerAgain}</ButtonLink>
        {more && (
          <ButtonLink href="/" look="quiet">
            {t.next}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}
