import { en } from '../../i18n/en.ts';
import { parseBlanks } from './blanks.ts';
import s from './model-answer.module.css';

const t = en.questions.page;

/** Folded away: a model read first is hard to get out of one's own answer. Blanks never change places, so their order is their key. */
export function ModelAnswer({ text }: { text: string }) {
  return (
    <section>
      <h2>{t.model}</h2>
      <p className="quiet">{t.modelHint}</p>
      <details className={s.model}>
        <summary>{t.modelShow}</summary>
        <p className={s.text}>
          {parseBlanks(text).map((piece, index) =>
            piece.kind === 'text' ? (
              piece.text
            ) : (
              <span key={index} className={s.blank}>
                <span className="visually-hidden">{t.blank(piece.text)}</span>
                <span aria-hidden="true">{piece.text}</span>
              </span>
            ),
          )}
        </p>
      </details>
    </section>
  );
}
