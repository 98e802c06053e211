import type { QuestionDetail } from '@candor/server/api';
import { en } from '../../i18n/en.ts';
import { Quote } from '../../ui/quote.tsx';
import s from './listen.module.css';

const t = en.questions.page;

/** What an interviewer listens for; the examples fold away, they are for looking up and not for learning by heart. */
export function Listen({ elements }: { elements: QuestionDetail['elements'] }) {
  return (
    <section>
      <h2>{t.listen}</h2>
      <ol className={s.elements}>
        {elements.map((element) => (
          <li key={element.id} className={s.element}>
            <h3>
              {element.label} <span className={s.weight}>{element.required ? t.required : t.bonus}</span>
            </h3>
            <p className="quiet">{element.advice}</p>
            {element.examples.length > 0 && (
              <details className={s.examples}>
                <summary>{t.examples}</summary>
                <ul>
                  {element.examples.map(({ text, trade }) => (
                    <li key={text}>
                      <Quote text={text} inline /> <span className="quiet small">{t.by(trade)}</span>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
